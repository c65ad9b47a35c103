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

} // namespace utkik
