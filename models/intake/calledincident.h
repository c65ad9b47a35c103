// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/scanline.h"
#include "models/intake/sighting.h"

namespace utkik
{

/// Whether what follows the number, or the list or range that starts with it, says that it is an incident: "6602 and
/// 6618 are incidents in Defender", "13377. It's the incident we had", "4725, 4733 (all Defender incidents)", "58211 -
/// defender incident", "4926番のインシデント".
[[nodiscard]] bool isCalledIncident(const ScanLine &line, const Sighting &number);

/// Whether the line has no other number of three and more digits, and goes on to speak of one incident: "are you
/// on 7315? else I take that incident after lunch".
[[nodiscard]] bool isNumberOfIncidentAfter(const ScanLine &line, const Sighting &number);

/// "The incident opened last night, 67015, covers three laptops", "one incident, namely 52946": between commas, after
/// an incident that no number was said of.
[[nodiscard]] bool isApposition(const ScanLine &line, const Sighting &number);

} // namespace utkik
