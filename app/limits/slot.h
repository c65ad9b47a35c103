// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/limits/limiterrule.h"
#include "app/limits/moment.h"
#include "app/limits/throttlepolicy.h"

namespace utkik
{

enum class SlotState : quint8 {
    InFlight, ///< `at` is when it left
    Answered, ///< `at` is when the answer came
};

/// A call that counts against the quota.
struct Slot
{
    quint64 id = 0; ///< random; 0: none
    SlotState state = SlotState::InFlight;
    Moment at;

    bool operator==(const Slot &) const = default;
};

/// How long it still counts within `window`: until the window has passed after the answer, or after the time-out if no
/// answer was written down. Not positive: it does not any more.
[[nodiscard]] std::chrono::milliseconds timeUntilFree(const Slot &slot, const Moment &now,
                                                      std::chrono::milliseconds window, const LimiterRule &rule);

/// What processes share besides the slots.
struct SharedQuota
{
    BackOff backOff;
    LearnedLimit minute;
    LearnedLimit hour;

    bool operator==(const SharedQuota &) const = default;
};

/// Of what two processes know, the newer, and of two back-offs the one that lasts longer.
[[nodiscard]] SharedQuota merged(const SharedQuota &ours, const SharedQuota &theirs, const Moment &now);

} // namespace utkik
