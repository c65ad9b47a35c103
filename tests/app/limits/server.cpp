// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/limits/server.h"

#include <algorithm>

namespace utkik::simulation
{

namespace
{

/// Where the fixed window begins that `time` is in.
Time windowStart(Time time, Time length, Time phase)
{
    const auto shifted = time - phase;
    auto index = shifted / length;
    if (shifted < Time::zero() && index * length != shifted)
        --index;
    return phase + index * length;
}

} // namespace

void Server::Window::forget(Time now, Time length, bool sliding, Time phase)
{
    const Time from = sliding ? now - length : windowStart(now, length, phase);
    // The strict reading: a call exactly one window ago still counts.
    while (!m_calls.empty() && m_calls.front() < from)
        m_calls.pop_front();
}

Time Server::Window::untilFree(Time now, Time length, bool sliding, Time phase) const
{
    if (m_calls.empty())
        return Time::zero();
    if (sliding)
        return m_calls.front() + length - now + Time(1);
    return windowStart(now, length, phase) + length - now;
}

Server::Server(World &world, Traits traits)
    : m_world(world)
    , m_traits(traits)
{
}

Time Server::localNow() const
{
    return Time(static_cast<qint64>(double(m_world.now().count()) * m_traits.speed));
}

void Server::forget()
{
    const Time now = localNow();
    m_minute.forget(now, m_traits.minuteLength, m_traits.slidingWindows, m_traits.phase);
    m_hour.forget(now, m_traits.hourLength, m_traits.slidingWindows, m_traits.phase);
}

bool Server::call()
{
    forget();
    const bool fits = m_minute.count() < m_traits.perMinute && m_hour.count() < m_traits.perHour;
    if (fits || m_traits.countsRefused) {
        m_minute.admit(localNow());
        m_hour.admit(localNow());
    }
    m_refused += fits ? 0 : 1;
    return fits;
}

Time Server::untilFree() const
{
    const Time now = localNow();
    Time wait{0};
    if (m_minute.count() >= m_traits.perMinute)
        wait = m_minute.untilFree(now, m_traits.minuteLength, m_traits.slidingWindows, m_traits.phase);
    if (m_hour.count() >= m_traits.perHour)
        wait = std::max(wait, m_hour.untilFree(now, m_traits.hourLength, m_traits.slidingWindows, m_traits.phase));
    return wait;
}

} // namespace utkik::simulation
