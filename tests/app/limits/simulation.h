// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/limits/clock.h"

#include <functional>
#include <map>
#include <memory>
#include <utility>
#include <vector>

namespace utkik::simulation
{

/// True time, in microseconds since the start of the simulation.
using Time = std::chrono::microseconds;

/// A discrete-event scheduler: time jumps from one event to the next.
class World
{
public:
    using EventId = quint64;

    [[nodiscard]] Time now() const { return m_now; }
    EventId at(Time time, std::function<void()> what); ///< in the order of time, then of calling
    void cancel(EventId id);
    /// Until `done` or no event is left or `until` is reached; true if `done`.
    bool run(const std::function<bool()> &done, Time until = Time::max());
    [[nodiscard]] quint64 eventsRun() const { return m_eventsRun; }

private:
    using Key = std::pair<Time, EventId>;
    std::map<Key, std::function<void()>> m_events;
    std::map<EventId, Time> m_times;
    Time m_now{0};
    EventId m_lastId = 0;
    quint64 m_eventsRun = 0;
};

/// One computer: its clocks, which run at their own speed, and the alarms of the processes on it.
class Machine final : public Clock
{
public:
    struct Traits
    {
        double speed = 1; ///< of its clocks, 1.0005 being fast by 500 ppm
        int tickMs = 1; ///< how coarsely the monotonic clocks count; 16 at some
        Time alarmLateAtMost{0};
        bool countsSuspend = true; ///< in monotonic()
    };

    Machine(World &world, Traits traits, quint32 seed);

    [[nodiscard]] std::chrono::milliseconds monotonic() const override;
    [[nodiscard]] std::chrono::milliseconds awake() const override;
    [[nodiscard]] std::chrono::milliseconds wall() const override;
    [[nodiscard]] QString bootId() const override;

    [[nodiscard]] AlarmFactory alarms();
    /// An event of a process here: waits while the machine is suspended.
    void later(Time delay, std::function<void()> what);

    void stepWall(std::chrono::milliseconds by) { m_wallStep += by; }
    void suspend(Time length); ///< nothing happens here until then
    void reboot(Time downFor); ///< its processes must be gone, and back only after that
    [[nodiscard]] bool isSuspended() const { return m_world.now() < m_suspendedUntil; }
    [[nodiscard]] Time resumesAt() const { return m_suspendedUntil; }

private:
    class VirtualAlarm;

    [[nodiscard]] Time sinceBoot() const { return m_world.now() - m_bootedAt; }
    [[nodiscard]] std::chrono::milliseconds ticked(Time time) const;

    World &m_world;
    Traits m_traits;
    quint32 m_random;
    Time m_bootedAt{-1'000'000'000};
    Time m_suspended{0}; ///< in all since the boot
    Time m_suspendedUntil{0};
    int m_boots = 1;
    std::chrono::milliseconds m_wallStep{0};
};

} // namespace utkik::simulation
