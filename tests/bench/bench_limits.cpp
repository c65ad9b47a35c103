// SPDX-License-Identifier: GPL-3.0-or-later
// Simulated time that the limiter takes, beside the least that its own rule allows at that latency.
#include "tests/app/limits/client.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace utkik;
using namespace utkik::simulation;
using namespace std::chrono_literals;

namespace
{

constexpr size_t inFlight = 6;

/// By the rule alone, without any of the limiter's code: six at once, 100 in the minute and 1,500 in the hour, each freed
/// from its answer's arrival. Seconds until the last answer.
double leastSeconds(int calls, double latency, int perMinute)
{
    std::vector<double> answers;
    answers.reserve(size_t(calls));
    const auto freedAt = [&answers](size_t back, double window) {
        return answers.size() < back ? 0.0 : answers[answers.size() - back] + window;
    };
    for (int i = 0; i < calls; ++i) {
        const double sent = std::max({freedAt(inFlight, 0), freedAt(size_t(perMinute), 60), freedAt(1500, 3600)});
        answers.push_back(sent + latency);
    }
    return answers.back();
}

int measure(int calls, Time latency, int reserve)
{
    World world;
    Machine machine(world, {}, 1);
    Server server(world, {});
    Client client(world, machine, server, Network {.latency = latency}, QuotaLimits {100, 1500, reserve}, {}, {}, 1);
    client.ask(calls);
    world.run([&] { return client.unanswered() == 0; });
    const double took = double(client.lastAnswer().count()) / 1e6;
    const double least = leastSeconds(calls, double(latency.count()) / 1e6, 100);
    std::printf("limits %d IDs, latency %lld ms, reserve %d: %.4f x the least, %.1f s of %.1f s%s, %d refused (at most 0)\n", calls,
                static_cast<long long>(latency / 1ms), reserve, took / least, took, least, reserve == 0 ? " (at most 1.02)" : "",
                server.refused());
    return server.refused();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    int refused = 0;
    for (const int reserve : {0, 3}) {
        for (const Time latency : {Time(0), Time(200ms), Time(1s)}) {
            for (const int calls : {250, 1500, 5000})
                refused += measure(calls, latency, reserve);
        }
    }
    return refused == 0 ? 0 : 1;
}
