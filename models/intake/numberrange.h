// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/scanline.h"

namespace utkik
{

/// So many incidents in a row are meant one by one; of more, "71833-72900", rather the span is.
inline constexpr int mostInRange = 50;

/// The token of the other end if the number at `index` opens a range: "4410-4414", "4410 – 4414", "4410 bis 4414"; or
/// -1.
[[nodiscard]] int endOfRange(const ScanLine &line, int index);

} // namespace utkik
