// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/limits/moment.h"
#include "app/limits/throttlehint.h"

namespace utkik
{

/// Nothing is sent from `since` until `wait` has passed.
struct BackOff
{
    Moment since;
    std::chrono::milliseconds wait{0};
    int strikes = 0; ///< back-offs without a success since; 0: all is well

    bool operator==(const BackOff &) const = default;
};

/// How long to wait after a 429: as told (Retry-After, a time in the body), else the length of the window it named,
/// else one minute, doubled at each further strike. Between 1 s and 1 h. `strikes` counts this one; `jitter` is 0 to 1
/// and makes our own guess up to a fifth longer.
[[nodiscard]] std::chrono::milliseconds backOffTime(const ThrottleHint &hint, int strikes, double jitter);

/// A limit that turned out lower than configured: believed for `hold`, then raised step by step.
struct LearnedLimit
{
    int limit = 0; ///< 0: nothing learned
    Moment since;
    std::chrono::milliseconds hold{0};

    bool operator==(const LearnedLimit &) const = default;
};

enum class QuotaSpan { Minute, Hour };

/// Which of the two windows a 429 was about.
[[nodiscard]] QuotaSpan throttledSpan(const ThrottleHint &hint, int strikes);

/// What to believe after a 429: the limit that it quotes if that is lower than what we go by, else the calls that we
/// had made or half of what we went by, whichever is more; less than before, but of an hour's calls never under a tenth
/// of the configured ones unless quoted. The hold grows each time that the same limit shows again.
[[nodiscard]] LearnedLimit learnLimit(QuotaSpan span, const LearnedLimit &before, int configured, int used,
                                      std::optional<int> quoted, const Moment &now);

/// What to go by now.
[[nodiscard]] int effectiveLimit(QuotaSpan span, const LearnedLimit &learned, int configured, const Moment &now);

} // namespace utkik
