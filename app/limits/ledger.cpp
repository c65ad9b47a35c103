// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/limits/ledger.h"

#include <algorithm>

namespace utkik
{

using std::chrono::milliseconds;

namespace
{

constexpr milliseconds clockStep(500); // less is slewing, which the margin covers

} // namespace

int Allowance::minuteFor(Priority priority) const
{
    if (priority == Priority::Looked)
        return perMinute;
    // A limit learned to be tiny must leave something to the bulk.
    return perMinute - std::clamp(reserve, 0, (perMinute - 1) / 2);
}

int Allowance::inFlightFor(Priority priority) const
{
    // Else a typed ID would wait behind six slow answers.
    const bool keepOne = priority == Priority::Bulk && reserve > 0 && inFlight > 1;
    return keepOne ? inFlight - 1 : inFlight;
}

Allowance allowanceFor(const QuotaLimits &limits, const LimiterRule &rule, bool probing)
{
    Allowance allowance;
    allowance.perMinute = limits.perMinute;
    allowance.perHour = limits.perHour;
    allowance.reserve = limits.reservePerMinute;
    allowance.inFlight = probing ? 1 : rule.inFlightAtMost;
    return allowance;
}

Ledger::Ledger(const LimiterRule &rule)
    : m_rule(rule)
{
}

void Ledger::rebuild(const std::vector<Slot> &slots, const std::vector<quint64> &ours, const Moment &now)
{
    m_minute.clear();
    m_hour.clear();
    m_wallOffset = now.wall - now.monotonic;
    std::vector<milliseconds> hour;
    std::vector<milliseconds> minute;
    for (const Slot &slot : slots) {
        if (slot.id == 0 || std::find(ours.begin(), ours.end(), slot.id) != ours.end())
            continue;
        const milliseconds inHour = timeUntilFree(slot, now, m_rule.hourWindow, m_rule);
        const milliseconds inMinute = timeUntilFree(slot, now, m_rule.minuteWindow, m_rule);
        if (inHour > milliseconds::zero())
            hour.push_back(now.monotonic + inHour);
        if (inMinute > milliseconds::zero())
            minute.push_back(now.monotonic + inMinute);
    }
    m_hour.fill(std::move(hour));
    m_minute.fill(std::move(minute));
}

bool Ledger::clockStepped(const Moment &now) const
{
    const milliseconds step = now.wall - now.monotonic - m_wallOffset;
    return step > clockStep || step < -clockStep;
}

void Ledger::spend(milliseconds answeredAt)
{
    m_minute.add(answeredAt + m_rule.minuteWindow + m_rule.margin(m_rule.minuteWindow));
    m_hour.add(answeredAt + m_rule.hourWindow + m_rule.margin(m_rule.hourWindow));
}

void Ledger::advance(milliseconds now)
{
    m_minute.advance(now);
    m_hour.advance(now);
}

bool Ledger::fits(const Allowance &allowance, Priority priority, int inFlight) const
{
    return inFlight < allowance.inFlightFor(priority) && m_minute.used() + inFlight < allowance.minuteFor(priority)
        && m_hour.used() + inFlight < allowance.perHour;
}

std::optional<milliseconds> Ledger::whenFits(const Allowance &allowance, Priority priority, int inFlight) const
{
    const int inMinute = allowance.minuteFor(priority) - inFlight - 1;
    const int inHour = allowance.perHour - inFlight - 1;
    if (inFlight >= allowance.inFlightFor(priority) || inMinute < 0 || inHour < 0)
        return std::nullopt;
    const milliseconds past = milliseconds::min();
    return std::max(m_minute.whenAtMost(inMinute).value_or(past), m_hour.whenAtMost(inHour).value_or(past));
}

} // namespace utkik
