// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/limits/ledger.h"

namespace utkik
{

/// Where a forecast starts from. Times are the monotonic clock's.
struct ForecastStart
{
    Ledger ledger;
    std::vector<std::chrono::milliseconds> answers; ///< when the requests under way are expected to end; sorted
    Allowance allowance;
    std::optional<Allowance> afterFirst; ///< goes for what comes after the first answer to a new request
    std::chrono::milliseconds now{0}; ///< or the end of the back-off
    std::chrono::milliseconds answerTime{0}; ///< how long an answer takes
};

/// Plays the limiter's own rule forward: when each of so many tickets will be granted, Looked ones first. O(n log n).
[[nodiscard]] std::vector<std::chrono::milliseconds> forecastGrants(ForecastStart start, std::size_t looked,
                                                                    std::size_t bulk);

} // namespace utkik
