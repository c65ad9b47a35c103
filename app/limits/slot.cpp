// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/limits/slot.h"

namespace utkik
{

using std::chrono::milliseconds;

milliseconds timeUntilFree(const Slot &slot, const Moment &now, milliseconds window, const LimiterRule &rule)
{
    const milliseconds kept = window + rule.margin(window);
    // Suspended time says nothing about a request under way: what waits in its socket leaves on resume.
    if (slot.state == SlotState::InFlight)
        return kept + rule.requestTimeout - awakeAgeSince(slot.at, now);
    return kept - ageSince(slot.at, now);
}

namespace
{

const LearnedLimit &newer(const LearnedLimit &ours, const LearnedLimit &theirs, const Moment &now)
{
    return ageSince(theirs.since, now) < ageSince(ours.since, now) ? theirs : ours;
}

} // namespace

SharedQuota merged(const SharedQuota &ours, const SharedQuota &theirs, const Moment &now)
{
    SharedQuota both{ours.backOff, newer(ours.minute, theirs.minute, now), newer(ours.hour, theirs.hour, now)};
    const auto left = [&now](const BackOff &backOff) { return backOff.wait - ageSince(backOff.since, now); };
    // With the same beginning it is one back-off, of which we know more.
    if (theirs.backOff.since != ours.backOff.since && left(theirs.backOff) > left(ours.backOff))
        both.backOff = theirs.backOff;
    return both;
}

} // namespace utkik
