// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/quota/quota.h"

#include <QHash>
#include <QString>

#include <array>
#include <chrono>
#include <deque>
#include <optional>

namespace utkik
{

/// How the sample tenant counts calls in a window.
enum class WindowScheme {
    Sliding, ///< the calls of the last 60 s (3,600 s), whenever they came
    Fixed, ///< the calls since the last full minute (hour)
};

/// Why a call is refused, and for how long.
struct QuotaRefusal
{
    int limit = 0;
    std::chrono::seconds window{0};
    std::chrono::milliseconds wait{0}; ///< until a call can be admitted, if none comes before
};

/// Counts calls for each client the way the strictest server would: when they arrive, refused ones too.
class SampleQuota
{
public:
    SampleQuota(QuotaLimits limits, WindowScheme scheme);

    /// Counts a call that arrives at `now` (monotonic); nothing if it is within the quota.
    [[nodiscard]] std::optional<QuotaRefusal> count(const QString &client, std::chrono::milliseconds now);

private:
    struct Window
    {
        int limit;
        std::chrono::seconds length;
    };
    using Arrivals = std::deque<std::chrono::milliseconds>;

    [[nodiscard]] std::optional<QuotaRefusal> check(const Window &window, const Arrivals &arrivals,
                                                    std::chrono::milliseconds now) const;

    std::array<Window, 2> m_windows;
    WindowScheme m_scheme;
    QHash<QString, Arrivals> m_arrivals; ///< of the last hour, oldest first
};

} // namespace utkik
