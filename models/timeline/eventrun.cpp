// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/eventrun.h"

namespace utkik
{

EventRun::EventRun(const Timeline &timeline, std::span<const int> events)
    : m_events(events)
{
    m_blocks.reserve(m_events.size() / blockSize);
    for (int first = 0; first + blockSize <= size(); first += blockSize) {
        Sum sum;
        for (int place = first; place < first + blockSize; ++place)
            add(sum, timeline, eventAt(place));
        m_blocks.push_back({sum.heaviest, sum.span.to});
    }
}

int EventRun::placeOf(const Timeline &timeline, Timestamp moment) const
{
    const auto at = std::lower_bound(m_events.begin(), m_events.end(), moment, [&](int event, Timestamp wanted) {
        return timeline.events[size_t(event)].start < wanted;
    });
    return int(at - m_events.begin());
}

EventRun::Sum EventRun::sumOf(const Timeline &timeline, int first, int end) const
{
    Sum sum;
    int place = first;
    while (place < end) {
        if (place % blockSize != 0 || place + blockSize > end) {
            add(sum, timeline, eventAt(place++));
            continue;
        }
        const Block &block = m_blocks[size_t(place / blockSize)];
        add(sum, timeline, block.heaviest);
        sum.span.to = std::max(sum.span.to, block.latestEnd);
        place += blockSize;
    }
    sum.count = end - first;
    sum.span.from = timeline.events[size_t(eventAt(first))].start;
    return sum;
}

EventRun::Sum EventRun::lastingAt(const Timeline &timeline, int end, Timestamp moment) const
{
    Sum sum;
    for (int place = 0; place < end; ++place) {
        const auto block = size_t(place / blockSize);
        if (place % blockSize == 0 && block < m_blocks.size() && m_blocks[block].latestEnd < moment)
            place += blockSize - 1; // and one more by the loop
        else if (timeline.events[size_t(eventAt(place))].end >= moment)
            add(sum, timeline, eventAt(place));
    }
    return sum;
}

void EventRun::add(Sum &sum, const Timeline &timeline, int event)
{
    const TimelineEvent &added = timeline.events[size_t(event)];
    if (sum.count++ == 0) {
        sum.heaviest = event;
        sum.span = {added.start, added.end};
        return;
    }
    if (weightOf(added) > weightOf(timeline.events[size_t(sum.heaviest)]))
        sum.heaviest = event;
    sum.span.from = std::min(sum.span.from, added.start);
    sum.span.to = std::max(sum.span.to, added.end);
}

} // namespace utkik
