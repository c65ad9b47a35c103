// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/limits/slidingwindow.h"
#include "app/limits/slot.h"
#include "app/limits/ticket.h"
#include "models/quota/quota.h"

#include <vector>

namespace utkik
{

/// How much may be spent, as of now.
struct Allowance
{
    int perMinute = 1;
    int perHour = 1;
    int reserve = 0; ///< of the minute, kept for Looked
    int inFlight = 1; ///< requests at once

    [[nodiscard]] int minuteFor(Priority priority) const;
    [[nodiscard]] int inFlightFor(Priority priority) const;
};

/// `limits` are the ones to go by now. `probing`: one request at a time, to see whether a back-off helped.
[[nodiscard]] Allowance allowanceFor(const QuotaLimits &limits, const LimiterRule &rule, bool probing);

/// The slots of the log as the two windows see them, requests of our own that are under way left out: those are counted
/// by whoever knows about them.
class Ledger
{
public:
    explicit Ledger(const LimiterRule &rule);

    /// Counts anew. `ours`: IDs of our requests under way.
    void rebuild(const std::vector<Slot> &slots, const std::vector<quint64> &ours, const Moment &now);
    /// The wall clock was set since rebuild(), so ages may differ.
    [[nodiscard]] bool clockStepped(const Moment &now) const;
    void spend(std::chrono::milliseconds answeredAt);
    void advance(std::chrono::milliseconds now);

    [[nodiscard]] const SlidingWindow &minute() const { return m_minute; }
    [[nodiscard]] const SlidingWindow &hour() const { return m_hour; }

    /// Whether one more request fits beside `inFlight` others.
    [[nodiscard]] bool fits(const Allowance &allowance, Priority priority, int inFlight) const;
    /// When it will, if no request ends before. Nothing: not before one ends.
    [[nodiscard]] std::optional<std::chrono::milliseconds> whenFits(const Allowance &allowance, Priority priority,
                                                                    int inFlight) const;

private:
    LimiterRule m_rule;
    SlidingWindow m_minute;
    SlidingWindow m_hour;
    std::chrono::milliseconds m_wallOffset{0};
};

} // namespace utkik
