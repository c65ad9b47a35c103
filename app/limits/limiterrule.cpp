// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/limits/limiterrule.h"

namespace utkik
{

std::chrono::milliseconds LimiterRule::margin(std::chrono::milliseconds window) const
{
    constexpr int clockSpeedShare = 1000; // twice what NTP slews by
    constexpr std::chrono::milliseconds tick(20);
    return window / clockSpeedShare + tick;
}

} // namespace utkik
