// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/quota/quota.h"
#include "tests/app/limits/simulation.h"

#include <optional>
#include <vector>

namespace utkik::simulation
{

/// One call as it went: how long until its end, and what it costs then.
struct Call
{
    Time length{0};
    int cost = 1;
    std::optional<std::size_t> repeats; ///< the earlier call that was lost: this one is asked for when that ends
};

/// When the last of these calls ends if each leaves, in this order, at the first moment that the rule allows: at most
/// six at once; at any moment no more than the limits of calls that are under way (each counting `held`, or for an hour
/// after one that cost more, as much as that) or ended less than 60 s (3,600 s) ago. Exact times, no margins: what a
/// limiter could reach at best. Has no code in common with the limiter's.
[[nodiscard]] Time leastTime(const std::vector<Call> &calls, const QuotaLimits &limits, int held = 1);

} // namespace utkik::simulation
