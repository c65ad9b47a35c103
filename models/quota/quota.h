// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QMetaType>

#include <chrono>

namespace utkik
{

/// How many calls a tenant's application may make. Defaults: api-get-incident, "100 calls per minute and 1,500 per
/// hour".
struct QuotaLimits
{
    int perMinute = 100;
    int perHour = 1500;
    int reservePerMinute = 3; ///< slots of each minute kept for what the user looks at; 0 for a lone `show`

    bool operator==(const QuotaLimits &) const = default;
};

/// One window of the quota, now.
struct QuotaWindow
{
    int used = 0;
    int limit = 0;
    std::chrono::seconds nextFree{0}; ///< until a slot gets free; 0 if one is free now

    [[nodiscard]] int left() const { return limit > used ? limit - used : 0; }
    bool operator==(const QuotaWindow &) const = default;
};

/// What the gauge shows.
struct QuotaStatus
{
    QuotaWindow minute;
    QuotaWindow hour;
    QDateTime backOffUntil; ///< valid while the server told us to wait: nothing is sent before
    bool lowered = false; ///< the server turned out stricter than configured; the limits here are the learned ones
    bool memoryOnly = false; ///< the log cannot be written: other processes and restarts do not know of these calls

    bool operator==(const QuotaStatus &) const = default;
};

} // namespace utkik

Q_DECLARE_METATYPE(utkik::QuotaStatus)
