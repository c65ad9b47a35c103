// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/limits/throttlepolicy.h"

#include <algorithm>

namespace utkik
{

using std::chrono::milliseconds;

namespace
{

constexpr milliseconds shortestWait(1'000);
constexpr milliseconds longestWait(3'600'000);
constexpr milliseconds firstGuess(60'000); // sooner retries keep the server's count high
constexpr double jitterShare = 0.2;
constexpr int mostDoublings = 6; // 64 minutes, over the longest wait

/// How long a learned limit is believed, and how fast it is raised after that.
struct Patience
{
    milliseconds countedHold; ///< where we only know how many calls we had made: somebody else may have used the rest
    milliseconds quotedHold; ///< where the server named its limit
    milliseconds longestHold;
    milliseconds stepTime;
};
constexpr int stepShare = 10; // a tenth of the configured limit per step

constexpr Patience patienceFor(QuotaSpan span)
{
    using namespace std::chrono_literals;
    if (span == QuotaSpan::Minute)
        return {5min, 1h, 24h, 1min};
    return {30min, 2h, 24h, 10min};
}

milliseconds doubled(milliseconds base, int times)
{
    return base * (1 << std::clamp(times, 0, mostDoublings));
}

/// An hour of which others took nearly all is not ours to know the limit of: a guess of a few calls an hour would be
/// believed for a day, where trying now and then costs little.
int leastCounted(QuotaSpan span, int configured)
{
    return span == QuotaSpan::Hour ? configured / stepShare : 1;
}

} // namespace

milliseconds backOffTime(const ThrottleHint &hint, int strikes, double jitter)
{
    // A server that keeps saying "in no time" is asked ever more seldom all the same.
    const milliseconds least = doubled(shortestWait, strikes - 1);
    const milliseconds guess = doubled(firstGuess, strikes - 1);
    const double longer = 1 + jitterShare * std::clamp(jitter, 0.0, 1.0);
    milliseconds wait(static_cast<qint64>(double(guess.count()) * longer));
    if (hint.wait)
        wait = *hint.wait;
    else if (hint.window)
        wait = strikes > 1 ? std::max<milliseconds>(*hint.window, wait) : *hint.window;
    return std::clamp(std::max(wait, least), shortestWait, longestWait);
}

QuotaSpan throttledSpan(const ThrottleHint &hint, int strikes)
{
    if (hint.window)
        return *hint.window > firstGuess ? QuotaSpan::Hour : QuotaSpan::Minute;
    if (hint.wait)
        return *hint.wait > firstGuess ? QuotaSpan::Hour : QuotaSpan::Minute;
    return strikes > 1 ? QuotaSpan::Hour : QuotaSpan::Minute; // a whole minute was waited for nothing
}

LearnedLimit learnLimit(QuotaSpan span, const LearnedLimit &before, int configured, int used, std::optional<int> quoted,
                        const Moment &now)
{
    const Patience patience = patienceFor(span);
    const int current = effectiveLimit(span, before, configured, now);
    const bool believeQuote = quoted && *quoted < current;
    // Fewer calls of ours than half the limit: others made the rest, and how many more they will make nobody knows.
    const int counted = std::min(std::max(used, current / 2), current - 1);
    const int limit = std::max(1, believeQuote ? *quoted : std::max(leastCounted(span, configured), counted));
    milliseconds hold = believeQuote ? patience.quotedHold : patience.countedHold;
    const bool sameAgain = before.limit > 0 && 5 * limit >= 4 * before.limit;
    if (sameAgain)
        hold = std::max(hold, std::min(before.hold * 2, patience.longestHold));
    return {limit, now, hold};
}

int effectiveLimit(QuotaSpan span, const LearnedLimit &learned, int configured, const Moment &now)
{
    if (learned.limit <= 0 || learned.limit >= configured)
        return configured;
    const milliseconds over = ageSince(learned.since, now) - learned.hold;
    if (over < milliseconds::zero())
        return learned.limit;
    const qint64 steps = 1 + over / patienceFor(span).stepTime;
    const qint64 raised = learned.limit + steps * std::max(1, configured / stepShare);
    return static_cast<int>(std::min<qint64>(configured, raised));
}

} // namespace utkik
