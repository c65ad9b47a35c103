// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/limits/ratelimiter.h"

#include <QByteArray>
#include <QDateTime>

namespace utkik
{

/// Reads what a 429 tells of how long to wait: the Retry-After header (seconds, also with decimals, or an HTTP date), a
/// time in the body, and the limit that the body quotes ("maximum allowed 45 per 00:01:00"). Takes any bytes; waits are
/// clamped to an hour, the longest window there is.
[[nodiscard]] ThrottleHint readThrottleHint(const QByteArray &retryAfter, const QByteArray &body,
                                            const QDateTime &now = QDateTime::currentDateTimeUtc());

} // namespace utkik
