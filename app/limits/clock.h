// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <functional>
#include <memory>

namespace utkik
{

/// Time as the limiter sees it, injected so that tests run on a virtual clock.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Since the system started, suspended time included. Never steps.
    [[nodiscard]] virtual std::chrono::milliseconds monotonic() const = 0;
    /// Since the system started, suspended time left out: what time-outs of requests are measured with.
    [[nodiscard]] virtual std::chrono::milliseconds awake() const { return monotonic(); }
    [[nodiscard]] virtual std::chrono::milliseconds wall() const = 0; ///< since 1970-01-01 UTC; can step
    [[nodiscard]] virtual QString
    bootId() const = 0; ///< differs after each boot: monotonic times compare only within one
};

/// Calls back once, later, on the thread that armed it. QTimer in the program, the simulation in tests.
class Alarm
{
public:
    virtual ~Alarm() = default;
    virtual void set(std::chrono::milliseconds fromNow) = 0; ///< replaces what was set
    virtual void clear() = 0;
};
using AlarmFactory = std::function<std::unique_ptr<Alarm>(std::function<void()> onRing)>;

} // namespace utkik
