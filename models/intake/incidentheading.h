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

/// Whether anything else that is numbered or counted is named from the token `from` on, before `to`, but for what
/// incidents belong to: "on the server", "of the week".
[[nodiscard]] bool namesOthers(const ScanLine &line, int from, int to);

} // namespace utkik
