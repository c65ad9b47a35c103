// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/limits/limiterrule.h"
#include "models/quota/quota.h"

/// What tst_processes and the processes it starts agree on: windows so short that real time will do.
namespace utkik::hammer
{

using namespace std::chrono_literals;

constexpr QuotaLimits limits{20, 200, 0};
constexpr LimiterRule rule{.minuteWindow = 500ms, .hourWindow = 2'000ms, .requestTimeout = 300ms};
constexpr int longestCallMs = 30;

} // namespace utkik::hammer
