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
    Time now{0};
    Time last{0};
    for (const Call &call : calls) {
        for (;;) {
            for (; !underWay.empty() && underWay.top().at <= now; underWay.pop()) {
                minute.add(underWay.top());
                hour.add(underWay.top());
            }
            minute.pass(now);
            hour.pass(now);
            const int wanted = held * (int(underWay.size()) + 1);
            if (underWay.size() < atOnce && minute.count + wanted <= limits.perMinute
                && hour.count + wanted <= limits.perHour)
                break;
            Time next = Time::max();
            for (const Ends *ends : {&underWay, &minute.until, &hour.until})
                next = ends->empty() ? next : std::min(next, ends->top().at);
            now = next;
        }
        underWay.push({now + call.length, call.cost});
        last = std::max(last, now + call.length);
    }
    return last;
}

} // namespace utkik::simulation
