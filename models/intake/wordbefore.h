// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/numbercontext.h"
#include "models/intake/sighting.h"

namespace utkik
{

// What the words before a number say of it.

/// "Incident number 1930", "l'incident Sentinel 1944": it is no year.
[[nodiscard]] bool isNumberNamed(const ScanLine &line, const Sighting &number);

/// "The widgets 20101 and 20102", "die Ausweise 50318": a noun that we do not know names what the numbers are of.
[[nodiscard]] bool followsNoun(const ScanLine &line, const Sighting &number, const NumberContext &context);

/// "No. 924565 – the host is isolated", as an item of a list.
[[nodiscard]] bool opensWithNumberWord(const ScanLine &line, const Sighting &number);

/// Whether an incident is named in the line before it: "203 incidents. Only one, no. 35518, is open", but "the incident
/// form is number 1180".
[[nodiscard]] bool isOfIncidentBefore(const ScanLine &line, const Sighting &number);

/// "It has number 9946 in Defender", "that was 5512 in the Defender portal".
[[nodiscard]] bool isNumberedInProduct(const ScanLine &line, const Sighting &number, const NumberContext &context);

/// "Messages blocked by Defender: 24118", "licence contract Microsoft Defender: 7712048": what the number before the
/// product's name at `product` is of is told before that.
[[nodiscard]] bool isFigureInProduct(const ScanLine &line, int product);

/// "8210, not 8120".
[[nodiscard]] bool isNegated(const ScanLine &line, const Sighting &number);

} // namespace utkik
