// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/scanline.h"
#include "models/intake/sighting.h"

namespace utkik
{

/// Whether the words beside the number say that it measures something, or was paid: "a budget of 48213", "omsättning på
/// 48213", "stieg auf 48213", "48213 in total". Not "a duplicate of 48213", "the owner of 48213".
[[nodiscard]] bool isMeasure(const ScanLine &line, const Sighting &number);

} // namespace utkik
