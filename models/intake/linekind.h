// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/numbercontext.h"
#include "models/intake/scanline.h"

namespace utkik
{

/// Nothing but numbers and what stands between them.
[[nodiscard]] bool isBareLine(const ScanLine &line);

/// What the numbers below a heading are: "Open incidents:", "## Incidents (3)", "Sentinel incidents".
[[nodiscard]] Reading headingVerdict(const ScanLine &line);

/// "The following updates are missing:": of what is numbered, but no incident.
[[nodiscard]] bool announcesOthers(const ScanLine &line);
/// "Which ports?", "Vilket rum?": the numbers that open the next line are no IDs.
[[nodiscard]] bool asksForOthers(const ScanLine &line);
/// "What is the incident's number?", "インシデントのIDを教えてください": the next line is likely to tell.
[[nodiscard]] bool asksForIncident(const ScanLine &line);

/// `link="#840084"`, "color: #294172": the number at `index`.
[[nodiscard]] bool isColour(const ScanLine &line, int index);

/// "[#4471](https://github.com/…/4471)": of something else than an incident.
[[nodiscard]] bool isTextOfOtherLink(const ScanLine &line, int index);

/// Four groups of four.
[[nodiscard]] bool looksLikeCardNumber(const ScanLine &line);

/// Whether the token at `index` is what a field holds: "SPT=44321".
[[nodiscard]] bool isFieldValue(const ScanLine &line, int index);
/// "SPT=50443 DPT=445 ID=10244": what some program wrote, where an ID is that of anything.
[[nodiscard]] bool isRecord(const ScanLine &line);

/// A query or program.
[[nodiscard]] bool isCode(const ScanLine &line);

/// "SELECT … FROM orders WHERE id IN (40217, 40233)": of no incidents.
[[nodiscard]] bool isQueryOfOthers(const ScanLine &line);

/// "#4471 on GitHub": of what is numbered where programs are written.
[[nodiscard]] bool speaksOfCode(const ScanLine &line);

/// "ID=4624 event", "filter on IDs 4624 and 4625": short IDs in a sentence that speaks of no incident, or of what else
/// has IDs, are mostly those of Windows' events.
[[nodiscard]] bool speaksOfOthers(const ScanLine &line);

} // namespace utkik
