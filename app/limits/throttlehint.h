// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/limits/ratelimiter.h"
namespace utkik
{
[[nodiscard]] ThrottleHint readThrottleHint(const QByteArray &retryAfter, const QByteArray &body);
}
