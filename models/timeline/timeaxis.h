// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/timespan.h"

#include <QString>

#include <vector>

namespace utkik
{

struct AxisTick
{
    Timestamp at;
    QString
        label; ///< as much of the date or time as changes from tick to tick: "06:30", "07.0733333", "23 Nov", "2026"
};

/// Round moments of the zone's clocks within the span, the least `distance` (ticks) apart, from 100 ns to centuries;
/// not more than 200.
[[nodiscard]] std::vector<AxisTick> axisTicks(const TimeSpan &span, qint64 distance, TimeZone zone);

/// Whether ticks so far apart are within a day, so that their labels don't say which.
[[nodiscard]] bool isWithinDay(qint64 distance);

/// "Mon 23 Nov 2026" in the program's language.
[[nodiscard]] QString dayText(Timestamp moment, TimeZone zone);

} // namespace utkik
