// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace utkik
{

/// A length of time in its two largest units: "2 h 41 min", "3 d 4 h", "48 min", "12 s". Of less than a second: "0.25
/// s". `ticks` as in Timestamp; a negative one counts as positive.
[[nodiscard]] QString durationText(qint64 ticks);

} // namespace utkik
