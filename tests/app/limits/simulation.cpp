// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/limits/simulation.h"

#include <algorithm>
#include <cmath>

namespace utkik::simulation
{

using std::chrono::milliseconds;

World::EventId World::at(Time time, std::function<void()> what)
{
    const EventId id = ++m_lastId;
    const Time when = std::max(time, m_now);
    m_events.emplace(Key{when, id}, std::move(what));
    m_times.emplace(id, when);
    return id;
}

void World::cancel(EventId id)
{
    const auto found = m_times.find(id);
    if (found == m_times.end())
        return;
    m_events.erase(Key{found->second, id});
    m_times.erase(found);
}

bool World::run(const std::function<bool()> &done, Time until)
{
    while (!done()) {
        if (m_events.empty() || m_events.begin()->first.first > until) {
            if (until != Time::max())
                m_now = std::max(m_now, until);
            return false;
        }
        auto event = m_events.extract(m_events.begin());
        m_now = event.key().first;
        m_times.erase(event.key().second);
        ++m_eventsRun;
        event.mapped()();
    }
    return true;
}

/// Stands still while the machine is suspended, as QTimer does.
class Machine::VirtualAlarm final : public Alarm
{
public:
    VirtualAlarm(Machine &machine, std::function<void()> onRing)
        : m_machine(machine)
        , m_onRing(std::move(onRing))
    {
    }
    ~VirtualAlarm() override { VirtualAlarm::clear(); }

    void set(milliseconds fromNow) override
    {
        clear();
        const double length = double(Time(fromNow).count()) / m_machine.m_traits.speed;
        Time late{0};
        if (fromNow > milliseconds::zero() && m_machine.m_traits.alarmLateAtMost > Time::zero()) {
            m_machine.m_random = m_machine.m_random * 1664525 + 1013904223;
            late = Time(m_machine.m_random % m_machine.m_traits.alarmLateAtMost.count());
        }
        schedule(Time(static_cast<qint64>(std::ceil(length))) + late);
    }
    void clear() override
    {
        m_machine.m_world.cancel(m_event);
        m_event = 0;
    }

private:
    void schedule(Time delay)
    {
        World &world = m_machine.m_world;
        const Time suspendedBefore = m_machine.m_suspended;
        m_event = world.at(world.now() + delay, [this, suspendedBefore] {
            m_event = 0;
            const Time missed = m_machine.m_suspended - suspendedBefore;
            if (missed > Time::zero())
                schedule(missed);
            else
                m_onRing();
        });
    }

    Machine &m_machine;
    std::function<void()> m_onRing;
    World::EventId m_event = 0;
};

Machine::Machine(World &world, Traits traits, quint32 seed)
    : m_world(world)
    , m_traits(traits)
    , m_random(seed)
{
}

milliseconds Machine::ticked(Time time) const
{
    const double local = double(time.count()) * m_traits.speed / 1000;
    return milliseconds(static_cast<qint64>(local / m_traits.tickMs) * m_traits.tickMs);
}

milliseconds Machine::monotonic() const
{
    return ticked(m_traits.countsSuspend ? sinceBoot() : sinceBoot() - m_suspended);
}

milliseconds Machine::awake() const
{
    return ticked(sinceBoot() - m_suspended);
}

milliseconds Machine::wall() const
{
    constexpr milliseconds start(1'795'000'000'000); // some day in 2026
    const double local = double(m_world.now().count()) * m_traits.speed / 1000;
    return start + milliseconds(static_cast<qint64>(local)) + m_wallStep;
}

QString Machine::bootId() const
{
    return QStringLiteral("boot %1").arg(m_boots);
}

AlarmFactory Machine::alarms()
{
    return [this](std::function<void()> onRing) { return std::make_unique<VirtualAlarm>(*this, std::move(onRing)); };
}

void Machine::later(Time delay, std::function<void()> what)
{
    m_world.at(m_world.now() + delay, [this, what = std::move(what)]() mutable {
        if (isSuspended())
            later(m_suspendedUntil - m_world.now(), std::move(what));
        else
            what();
    });
}

void Machine::suspend(Time length)
{
    m_suspended += length;
    m_suspendedUntil = m_world.now() + length;
}

void Machine::reboot(Time downFor)
{
    ++m_boots;
    m_bootedAt = m_world.now() + downFor;
    m_suspended = Time::zero();
    m_suspendedUntil = Time::zero();
}

} // namespace utkik::simulation
