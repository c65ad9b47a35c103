// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/limits/clock.h"

namespace utkik
{

/// Alarms driven by the event loop of the thread that makes them.
[[nodiscard]] AlarmFactory qtimerAlarms();

} // namespace utkik
