// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/limits/client.h"
#include "tests/app/limits/leasttime.h"

namespace utkik::simulation
{

/// What may happen to the processes and their machine while they look incidents up.
struct Mishaps
{
    bool kills = false; ///< kill -9 and a new start
    bool suspends = false;
    bool wallSteps = false; ///< by up to three hours, either way
    bool reboots = false;
};

/// One course of events, all of it following from the seed.
struct Case
{
    quint32 seed = 0;
    Server::Traits server;
    Machine::Traits machine;
    Network network;
    QuotaLimits limits{100, 1500, 0};
    LimiterRule rule;
    int count = 0; ///< incidents, in all
    int looked = 0; ///< of them typed by hand, in the middle
    int processes = 1;
    Mishaps mishaps;
};

enum class Trouble {
    None, ///< any network, any server, one process
    Lost, ///< connections break, whether or not the server has counted the request
    Processes, ///< two to four share the quota, with kill -9
    Machine, ///< one or two, with suspend, clock steps and reboots
};

[[nodiscard]] Case randomCase(quint32 seed, Trouble trouble);

struct Outcome
{
    bool done = false; ///< all answered, within four virtual days
    int answered = 0;
    int refused = 0; ///< 429
    int mostInFlight = 0;
    Time took{0};
    std::vector<Call> calls; ///< of the first process, in the order of leaving
};

/// `directory` for the shared log; empty: in memory.
[[nodiscard]] Outcome play(const Case &course, const QString &directory);

} // namespace utkik::simulation
