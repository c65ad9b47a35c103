// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/samplequota.h"

#include <algorithm>

namespace utkik
{

using std::chrono::milliseconds;
using namespace std::chrono_literals;

SampleQuota::SampleQuota(QuotaLimits limits, WindowScheme scheme)
    : m_windows{{{limits.perMinute, 60s}, {limits.perHour, 3600s}}}
    , m_scheme(scheme)
{
}

std::optional<QuotaRefusal> SampleQuota::count(const QString &client, milliseconds now)
{
    Arrivals &arrivals = m_arrivals[client];
    while (!arrivals.empty() && now - arrivals.front() >= m_windows.back().length)
        arrivals.pop_front();
    arrivals.push_back(now);

    std::optional<QuotaRefusal> longest;
    for (const Window &window : m_windows) {
        const std::optional<QuotaRefusal> refusal = check(window, arrivals, now);
        if (refusal && (!longest || refusal->wait > longest->wait))
            longest = refusal;
    }
    return longest;
}

std::optional<QuotaRefusal> SampleQuota::check(const Window &window, const Arrivals &arrivals, milliseconds now) const
{
    const milliseconds length = window.length;
    // An arrival is out of the sliding window exactly `length` after it came: the window is open at its start.
    const milliseconds firstCounted = m_scheme == WindowScheme::Sliding ? now - length + 1ms : now - now % length;
    const auto first = std::lower_bound(arrivals.begin(), arrivals.end(), firstCounted);
    const auto counted = arrivals.end() - first;
    if (counted <= window.limit)
        return std::nullopt;
    if (m_scheme == WindowScheme::Fixed)
        return QuotaRefusal{window.limit, window.length, length - now % length};
    // Room for one more comes when only limit - 1 of those counted now are left.
    const milliseconds lastToLeave = window.limit > 0 ? *(arrivals.end() - window.limit) : now;
    return QuotaRefusal{window.limit, window.length, lastToLeave + length - now};
}

} // namespace utkik
