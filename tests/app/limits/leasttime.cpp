// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/limits/leasttime.h"

#include <algorithm>
#include <queue>

namespace utkik::simulation
{

namespace
{

using Times = std::priority_queue<Time, std::vector<Time>, std::greater<>>;

/// Those that ended, by the time at which they stop counting, for one window.
struct Counting
{
    Time length{0};
    int limit = 0;
    Times until;

    void pass(Time now)
    {
        while (!until.empty() && until.top() <= now)
            until.pop();
    }
    [[nodiscard]] bool fits(std::size_t underWay) const { return int(until.size() + underWay) < limit; }
};

} // namespace

Time leastTime(const std::vector<Call> &calls, const QuotaLimits &limits)
{
    constexpr std::size_t atOnce = 6;
    Counting minute{std::chrono::seconds(60), limits.perMinute, {}};
    Counting hour{std::chrono::seconds(3600), limits.perHour, {}};
    Times underWay;
    Time now{0};
    Time last{0};
    std::vector<Time> ends;
    for (const Call &call : calls) {
        const Time asked = call.repeats ? ends.at(*call.repeats) : Time(0);
        for (;;) {
            for (; !underWay.empty() && underWay.top() <= now; underWay.pop()) {
                minute.until.push(underWay.top() + minute.length);
                hour.until.push(underWay.top() + hour.length);
            }
            minute.pass(now);
            hour.pass(now);
            if (now >= asked && underWay.size() < atOnce && minute.fits(underWay.size()) && hour.fits(underWay.size()))
                break;
            Time next = now < asked ? asked : Time::max();
            for (const Times *some : {&underWay, &minute.until, &hour.until})
                next = some->empty() ? next : std::min(next, some->top());
            now = next;
        }
        underWay.push(now + call.length);
        ends.push_back(now + call.length);
        last = std::max(last, ends.back());
    }
    return last;
}

} // namespace utkik::simulation
