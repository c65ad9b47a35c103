// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/scanline.h"
#include "models/intake/sighting.h"

namespace utkik
{

/// Whether the number stands after a colon and words that name incidents and how they belong to something: "Incidents
/// linked to the campaign: 950010, 950022", "Incident en question : 950010"; not "Incident response cost: 950010", nor
/// "Incidents in the network: 48213", which tells how many.
[[nodiscard]] bool isUnderIncidentHeading(const ScanLine &line, const Sighting &number);

} // namespace utkik
