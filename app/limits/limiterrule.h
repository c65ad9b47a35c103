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

    /// What one request is held for while it is under way. A plain QNetworkAccessManager::get() sends again by itself
    /// when the connection breaks, up to three times in all: with 3 no such resend can exceed the quota, at the price
    /// of using 98 slots of 100. With 1 that is done for an hour after a connection broke, so only the first to break
    /// can exceed it, and only if it is among the last of a full window.
    int heldInFlight = 1;

    /// What a request costs whose connection broke: QNetworkAccessManager may have sent it three times.
    int lostCost = 3;

    /// How much longer than the window a slot is kept: the clocks of the two ends may differ in speed (NTP slews by up
    /// to 500 ppm), and ours may tick as coarsely as 16 ms (Windows).
    [[nodiscard]] std::chrono::milliseconds margin(std::chrono::milliseconds window) const;
};

} // namespace utkik
