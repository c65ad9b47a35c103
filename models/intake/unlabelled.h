// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/numbercontext.h"
#include "models/intake/numbershape.h"
#include "models/intake/sighting.h"

namespace utkik
{

// Incidents are numbered through a tenant, in practice with five to seven digits. Shorter numbers in a sentence are
// mostly counts, so they need more around them to be taken for IDs.
inline constexpr int fewestClearDigits = 5;
inline constexpr int fewestLikelyDigits = 4; ///< where a list, a heading or a line of its own speaks for it

[[nodiscard]] inline bool isYear(const Sighting &number)
{
    return isYear(number.id, number.digits);
}

/// Whether people who speak of incidents would mean one by a number with no label: "anyone on 841203?", "closed
/// 841203", "841203 is done". What is counted has its noun after the number, what else is numbered has it before.
[[nodiscard]] bool readsAsId(const ScanLine &line, const Sighting &number, const NumberContext &context);

/// As long as most tenants' IDs are: then few words are needed around it.
[[nodiscard]] bool isTypical(const Sighting &number);

/// Nothing after the number makes it the number of something.
[[nodiscard]] bool endsPhrase(const ScanLine &line, const Sighting &number);

/// Whether the token at `after` is a mark that ends what was said, or the line's end.
[[nodiscard]] bool endsClause(const ScanLine &line, int after);

/// "Licences contrôlées : 2204417, 2204533": what is listed is told before the colon.
[[nodiscard]] bool isInListOfOthers(const ScanLine &line, const Sighting &number);

/// `job "SQL nightly" #48213`: the title before the hash is of something else that has numbers.
[[nodiscard]] bool followsOtherTitle(const ScanLine &line, const Sighting &number);

/// Whether it stands in brackets at its line's end: "New incident: Initial access on one endpoint (924565)".
[[nodiscard]] bool endsTitle(const ScanLine &line, const Sighting &number);

/// Whether it stands in brackets after a quoted title: "The incident "Phishing on one host" (61877) is unassigned".
[[nodiscard]] bool followsTitle(const ScanLine &line, const Sighting &number);

} // namespace utkik
