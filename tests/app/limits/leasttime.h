// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/quota/quota.h"
#include "tests/app/limits/simulation.h"

#include <optional>
#include <vector>

namespace utkik::simulation
{

/// One call as it went.
struct Call
{
    Time length{0}; ///< until its end
    std::optional<std::size_t> repeats; ///< the earlier call that was lost: this one is asked for when that ends
};

/// When the last of these calls ends if each leaves, in this order, at the first moment that the rule allows: at most
/// six at once; at any moment no more than the limits of calls that are under way or ended less than 60 s (3,600 s)
/// ago. Exact times, no margins: what a limiter could reach at best. Has no code in common with the limiter's.
[[nodiscard]] Time leastTime(const std::vector<Call> &calls, const QuotaLimits &limits);

} // namespace utkik::simulation
