// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/timelinerows.h"

#include <algorithm>

namespace utkik
{

int TimelineRows::rowOf(int event) const
{
    const auto at = std::lower_bound(events.begin(), events.end(), event);
    return at != events.end() && *at == event ? int(at - events.begin()) : -1;
}

TimelineRows rowsOf(const Timeline &timeline, const EventChoice &choice, const std::optional<TimeSpan> &span)
{
    TimelineRows rows{choice, span, {}, 0};
    const EventChoice unfiltered{choice.clocks};
    for (size_t i = 0; i < timeline.events.size(); ++i) {
        const TimelineEvent &event = timeline.events[i];
        if (!unfiltered.holds(timeline, i) || (span && !span->overlaps(event.start, event.end)))
            continue;
        ++rows.unfilteredCount;
        if (!choice.fits || (*choice.fits)[i] != 0)
            rows.events.push_back(int(i));
    }
    return rows;
}

} // namespace utkik
