// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/numbercontext.h"

namespace utkik
{

/// What a word for incidents, at `index` before a number, makes of that, from the words around it: a label, Sentinel's,
/// a ticket's, a count.
[[nodiscard]] Anchor anchorOfLabel(const ScanLine &line, int index);

/// "L'incident de phishing 69103", "incident majeur 69103", "الحادث الخطير 69103": Romance languages and Arabic say
/// behind the noun of which kind it is. From a word that we do not know, at `kind` right before a number, back to the
/// noun, or -1.
[[nodiscard]] int labelBeforeKind(const ScanLine &line, int kind);

/// "The port in the incident is 48213", "Enheter i incidenten: 48213": what is told is of something that the incident
/// has. `label` names the incident.
[[nodiscard]] bool isNamedForItsPart(const ScanLine &line, int label);

/// The first word from `from` to before `to` that names incidents, or -1.
[[nodiscard]] int labelIn(const ScanLine &line, int from, int to);

} // namespace utkik
