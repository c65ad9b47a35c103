// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/limits/throttlepolicy.h"

#include <algorithm>

namespace utkik
{

namespace
{

using namespace std::chrono_literals;
constexpr std::chrono::milliseconds believedFor = 10min;
constexpr std::chrono::milliseconds stepEvery = 2min;
constexpr int stepShare = 10; // of the configured limit

} // namespace

std::chrono::milliseconds BackOff::remaining(const Moment &now) const
{
    return wait > 0ms ? std::max<std::chrono::milliseconds>(0ms, wait - ageSince(since, now)) : 0ms;
}

int LearnedLimit::within(int configured, const Moment &now) const
{
    if (limit == 0 || limit >= configured)
        return configured;
    const auto age = ageSince(since, now);
    if (age < believedFor)
        return limit;
    const qint64 steps = (age - believedFor) / stepEvery + 1;
    return int(std::min<qint64>(configured, limit + steps * std::max(1, configured / stepShare)));
}

} // namespace utkik
