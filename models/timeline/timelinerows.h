// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/timeline.h"

#include <optional>
#include <vector>

namespace utkik
{

/// Which events of a timeline are rows: those chosen, and of them what happens within a span.
struct TimelineRows
{
    EventChoice choice{Clock::Happened};
    std::optional<TimeSpan> span; ///< nothing: all times
    std::vector<int> events; ///< ascending
    int unfilteredCount = 0; ///< how many there would be without a filter

    /// The row of an event; −1: not shown.
    [[nodiscard]] int rowOf(int event) const;
};

/// Reads every event, which takes a few milliseconds where there are hundreds of thousands. Safe on any thread.
[[nodiscard]] TimelineRows rowsOf(const Timeline &timeline, const EventChoice &choice,
                                  const std::optional<TimeSpan> &span);

} // namespace utkik
