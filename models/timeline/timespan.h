// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/timestamp.h"

namespace utkik
{

/// From one moment to a later one or the same; both belong to it.
struct TimeSpan
{
    Timestamp from;
    Timestamp to;

    bool operator==(const TimeSpan &) const = default;
    [[nodiscard]] qint64 length() const { return to.ticks - from.ticks; }
    [[nodiscard]] bool overlaps(Timestamp start, Timestamp end) const { return start <= to && end >= from; }
};

/// "2026-11-20 06:31:07 – 06:50:00", without the zone; to 100 ns if it is short.
[[nodiscard]] QString spanText(const TimeSpan &span, TimeZone zone);

} // namespace utkik
