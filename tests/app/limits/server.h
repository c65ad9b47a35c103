// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/limits/simulation.h"

#include <deque>
#include <random>

namespace utkik::simulation
{

/// The other side, known to the limiter by its answers alone: counts calls in a minute's and an hour's window, refuses
/// what is too much, and knows nothing of slots.
class Server
{
public:
    struct Traits
    {
        int perMinute = 100;
        int perHour = 1500;
        bool slidingWindows = true; ///< else fixed ones
        Time phase{0}; ///< where fixed windows begin
        double speed = 1; ///< of its clock
        bool countsRefused = false; ///< so that calling on keeps the count high
        Time minuteLength = std::chrono::seconds(60);
        Time hourLength = std::chrono::seconds(3600);
    };

    Server(World &world, Traits traits);

    /// Counts a call now; false: 429.
    bool call();
    void setPerMinute(int limit) { m_traits.perMinute = limit; }
    [[nodiscard]] const Traits &traits() const { return m_traits; }
    [[nodiscard]] int refused() const { return m_refused; }
    /// Until a call would be let through, as of now: what a helpful server puts into Retry-After.
    [[nodiscard]] Time untilFree() const;

private:
    class Window
    {
    public:
        void admit(Time now) { m_calls.push_back(now); }
        void forget(Time now, Time length, bool sliding, Time phase);
        [[nodiscard]] int count() const { return int(m_calls.size()); }
        [[nodiscard]] Time untilFree(Time now, Time length, bool sliding, Time phase) const;

    private:
        std::deque<Time> m_calls;
    };

    [[nodiscard]] Time localNow() const;
    void forget();

    World &m_world;
    Traits m_traits;
    Window m_minute;
    Window m_hour;
    int m_refused = 0;
};

} // namespace utkik::simulation
