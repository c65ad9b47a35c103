// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace utkik
{

class Clock;

/// A point in time by all clocks of one system, so that it can be compared after clock steps, suspend and reboots.
struct Moment
{
    quint64 boot = 0; ///< hash of the boot ID
    std::chrono::milliseconds monotonic{0};
    std::chrono::milliseconds awake{0};
    std::chrono::milliseconds wall{0};

    bool operator==(const Moment &) const = default;
};

[[nodiscard]] Moment readMoment(const Clock &clock);

/// How long ago `then` was, at least: the least that any clock allows. Never negative. Across a reboot that is at most
/// the time since the boot, because the wall clock may have been set in between.
[[nodiscard]] std::chrono::milliseconds ageSince(const Moment &then, const Moment &now);

/// The same without the time spent suspended.
[[nodiscard]] std::chrono::milliseconds awakeAgeSince(const Moment &then, const Moment &now);

/// Pulls readings that lie in the future down to `now`, else such a moment would not age until the clocks catch up.
/// True if there was something to change.
bool clampToPast(Moment &moment, const Moment &now);

} // namespace utkik
