// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace utkik
{

/// What the limiter goes by besides the numbers of QuotaLimits. Injected so that tests can use short windows.
struct LimiterRule
{
    std::chrono::milliseconds minuteWindow{60'000};
    std::chrono::milliseconds hourWindow{3'600'000};

    /// A request whose answer nobody wrote down counts as answered this long after it left. Requests must not take
    /// longer than this; the service's own time-outs are shorter.
    std::chrono::milliseconds requestTimeout{60'000};

    /// Granted tickets at once: QNetworkAccessManager opens six connections to a host and would queue more by itself.
    int inFlightAtMost = 6;

    /// How much longer than the window a slot is kept: the clocks of the two ends may differ in speed (NTP slews by up
    /// to 500 ppm), and ours may tick as coarsely as 16 ms (Windows).
    [[nodiscard]] std::chrono::milliseconds margin(std::chrono::milliseconds window) const;
};

} // namespace utkik
