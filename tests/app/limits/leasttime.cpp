// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/limits/leasttime.h"

#include <algorithm>
#include <queue>

namespace utkik::simulation
{

namespace
{

struct Ended
{
    Time at{0};
    int cost = 1;
    bool operator>(const Ended &other) const { return at > other.at; }
};
using Ends = std::priority_queue<Ended, std::vector<Ended>, std::greater<>>;

/// Those that ended, by the time at which they stop counting, for one window.
struct Counting
{
    Time length{0};
    int limit = 0;
    int count = 0;
    Ends until;

    void add(const Ended &call)
    {
        until.push({call.at + length, call.cost});
        count += call.cost;
    }
    void pass(Time now)
    {
        for (; !until.empty() && until.top().at <= now; until.pop())
            count -= until.top().cost;
    }
};

} // namespace

Time leastTime(const std::vector<Call> &calls, const QuotaLimits &limits, int held)
{
    constexpr std::size_t atOnce = 6;
    Counting minute{std::chrono::seconds(60), limits.perMinute, 0, {}};
    Counting hour{std::chrono::seconds(3600), limits.perHour, 0, {}};
    Ends underWay;
    Ended dearest{-hour.length, 1}; ///< the last call that cost more than one
    Time now{0};
    Time last{0};
    std::vector<Time> ends;
    for (const Call &call : calls) {
        const Time asked = call.repeats ? ends.at(*call.repeats) : Time(0);
        for (;;) {
            for (; !underWay.empty() && underWay.top().at <= now; underWay.pop()) {
                minute.add(underWay.top());
                hour.add(underWay.top());
                if (underWay.top().cost > 1)
                    dearest = underWay.top();
            }
            minute.pass(now);
            hour.pass(now);
            const bool isCareful = now < dearest.at + hour.length;
            const int heldEach =
                std::min({isCareful ? std::max(held, dearest.cost) : held, limits.perMinute, limits.perHour});
            const int wanted = heldEach * (int(underWay.size()) + 1);
            if (now >= asked && underWay.size() < atOnce && minute.count + wanted <= limits.perMinute
                && hour.count + wanted <= limits.perHour)
                break;
            Time next = now < asked ? asked : Time::max();
            for (const Ends *some : {&underWay, &minute.until, &hour.until})
                next = some->empty() ? next : std::min(next, some->top().at);
            if (isCareful)
                next = std::min(next, dearest.at + hour.length);
            now = next;
        }
        underWay.push({now + call.length, call.cost});
        ends.push_back(now + call.length);
        last = std::max(last, ends.back());
    }
    return last;
}

} // namespace utkik::simulation
