// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/scanline.h"

namespace utkik
{

// What the words after a number say of it.

/// Whether a unit, a counter or a currency follows the token at `index`: "14 devices", "3件", "95 %".
[[nodiscard]] bool isCounted(const ScanLine &line, int index);

/// Whether the number that ends at `index` is a sum of money: "48213 Euro".
[[nodiscard]] bool isPaid(const ScanLine &line, int index);

/// Whether "in Defender", "(Defender)" follows the token at `index`.
[[nodiscard]] bool isFollowedByProduct(const ScanLine &line, int index);

/// Whether "in Sentinel", "(Sentinel)" follows the token at `index`.
[[nodiscard]] bool isFollowedBySentinel(const ScanLine &line, int index);

} // namespace utkik
