// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/scanline.h"
#include "models/intake/sighting.h"

namespace utkik
{

/// "Merged 5526 into 5531", either of them, but "merge 4471 into main".
[[nodiscard]] bool isMerged(const ScanLine &line, const Sighting &number);

/// "Incident 3127 got merged into 3098", "inc 4419 and its dupe 4423", "4419 is a dup of 4423": it is one as the number
/// before it in the line is.
[[nodiscard]] bool isTwinOfNamed(const ScanLine &line, const Sighting &number);

} // namespace utkik
