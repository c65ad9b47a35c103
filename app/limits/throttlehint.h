// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace utkik
{

/// What a 429 said. All of it comes from the other side: the limiter bounds what it believes.
struct ThrottleHint
{
    std::optional<std::chrono::milliseconds> wait; ///< from Retry-After, else from a time in the body; 0 to 1 h
    std::optional<int> limit; ///< "maximum allowed 45 per 00:01:00": 45, at least 1
    std::optional<std::chrono::seconds> window; ///< … 60 s, 1 s to 1 h

    bool operator==(const ThrottleHint &) const = default;
};

/// Reads the value of the Retry-After header (seconds, decimals too, or an HTTP date in any of its three forms; empty
/// if there was none) and the body, whose form is not documented. `now` is what the answer's own Date header says, else
/// the local time: dates count from there. What makes no sense is left out.
[[nodiscard]] ThrottleHint readThrottleHint(const QByteArray &retryAfter, const QByteArray &body,
                                            const QDateTime &now = QDateTime::currentDateTimeUtc());

/// An HTTP date in any of the three forms of RFC 9110, 5.6.7; invalid if it is none. Also fit for the Date header.
[[nodiscard]] QDateTime parseHttpDate(const QByteArray &text, const QDateTime &now);

} // namespace utkik
