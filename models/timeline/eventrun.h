// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/timeline.h"

#include <algorithm>
#include <span>
#include <vector>

namespace utkik
{

/// Events in order of time, of which whole stretches can be told in one go: what hundreds of thousands come to at a few
/// pixels each, without a look at every one.
class EventRun
{
public:
    /// What events come to together.
    struct Sum
    {
        int count = 0;
        int heaviest = -1; ///< event of the timeline's; the first of those that weigh most
        TimeSpan span; ///< from the first start to the last end
    };

    EventRun() = default;
    /// `events` are indexes of the timeline's, ascending. They must outlive the run.
    EventRun(const Timeline &timeline, std::span<const int> events);

    [[nodiscard]] std::span<const int> events() const { return m_events; }
    [[nodiscard]] bool holds(int event) const { return std::binary_search(m_events.begin(), m_events.end(), event); }

    [[nodiscard]] int size() const { return int(m_events.size()); }
    [[nodiscard]] int eventAt(int place) const { return m_events[size_t(place)]; }
    /// The first place whose event starts then or later.
    [[nodiscard]] int placeOf(const Timeline &timeline, Timestamp moment) const;
    /// Of the places from `first` to before `end`, at least one.
    [[nodiscard]] Sum sumOf(const Timeline &timeline, int first, int end) const;
    /// Of those before `end` that are not over at that moment.
    [[nodiscard]] Sum lastingAt(const Timeline &timeline, int end, Timestamp moment) const;

private:
    static constexpr int blockSize = 64;
    struct Block
    {
        int heaviest;
        Timestamp latestEnd;
    };
    static void add(Sum &sum, const Timeline &timeline, int event);

    std::span<const int> m_events;
    std::vector<Block> m_blocks; ///< of blockSize events each; what is left over stands in none
};

} // namespace utkik
