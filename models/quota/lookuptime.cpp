// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/quota/lookuptime.h"

#include <algorithm>

namespace utkik
{

namespace
{

std::chrono::seconds timeIn(const QuotaWindow &window, int lookups, std::chrono::seconds length)
{
    const int waiting = lookups - window.left();
    if (waiting <= 0 || window.limit <= 0)
        return {};
    // the first that wait go when a slot gets free; when that is, is only known where none is free now
    const auto first = window.left() > 0 ? length : window.nextFree;
    return first + (waiting - 1) / window.limit * length;
}

} // namespace

std::chrono::seconds timeForLookups(int lookups, const QuotaStatus &quota)
{
    return std::max(timeIn(quota.minute, lookups, std::chrono::minutes(1)),
                    timeIn(quota.hour, lookups, std::chrono::hours(1)));
}

} // namespace utkik
