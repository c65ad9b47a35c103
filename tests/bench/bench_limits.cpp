// SPDX-License-Identifier: GPL-3.0-or-later
// How close the limiter comes to what its own rule allows at best, on a virtual clock, and that no server ever has to
// say 429.
#include "tests/app/limits/cases.h"

#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace utkik;
using namespace utkik::simulation;
using namespace std::chrono_literals;

namespace
{

constexpr double mostRatio = 1.02;
int casesPlayed = 0;
int refusals = 0;

Outcome playCounted(const Case &course, const QString &directory = {})
{
    Outcome outcome = play(course, directory);
    ++casesPlayed;
    refusals += outcome.refused;
    if (!outcome.done)
        std::printf("limiter, seed %u: NOT FINISHED\n", course.seed);
    return outcome;
}

double seconds(Time time)
{
    return double(time.count()) / 1e6;
}

struct Latency
{
    const char *name;
    Time least;
    Time jitter;
};

void printRatios(const Latency &latency, int count)
{
    Case course;
    course.seed = 1;
    course.count = count;
    course.network.latency = latency.least;
    course.network.jitter = latency.jitter;
    const Outcome off = playCounted(course);
    const Time least = leastTime(off.calls, course.limits);
    course.limits.reservePerMinute = QuotaLimits().reservePerMinute;
    const Outcome on = playCounted(course);
    std::printf(
        "limiter, %d incidents, latency %s: %.4f of the least possible %.1f s (at most %.2f); with the reserve %.4f\n",
        count, latency.name, double(off.took.count()) / double(least.count()), seconds(least), mostRatio,
        double(on.took.count()) / double(leastTime(on.calls, QuotaLimits{100, 1500, 0}).count()));
}

/// Ratios make sense for one process that is left alone; the others are there for their 429s.
void printRandom(const char *name, Trouble trouble, int cases)
{
    const int before = refusals;
    double worst = 0;
    double sum = 0;
    int compared = 0;
    for (int seed = 1; seed <= cases; ++seed) {
        Case course = randomCase(quint32(seed), trouble);
        const bool alone = course.processes == 1 && (trouble == Trouble::None || trouble == Trouble::Lost);
        if (alone) {
            course.looked = 0;
            course.limits.reservePerMinute = 0;
        }
        const QTemporaryDir directory;
        const Outcome outcome = playCounted(course, alone ? QString() : directory.path());
        if (!alone)
            continue;
        const Time least = leastTime(outcome.calls, course.limits);
        if (least < 60s)
            continue; // one burst: takes what the answers take
        const double ratio = double(outcome.took.count()) / double(least.count());
        worst = std::max(worst, ratio);
        sum += ratio;
        ++compared;
    }
    std::printf("limiter, %d random cases, %s: %d of them 429 (at most 0)", cases, name, refusals - before);
    if (compared > 0)
        std::printf("; %d longer than a burst: worst %.4f, mean %.4f of the least possible (at most %.2f)", compared,
                    worst, sum / compared, mostRatio);
    std::printf("\n");
}

} // namespace

int main()
{
    for (const Latency &latency : {Latency{"0", 0s, 0s}, Latency{"200 ms", 200ms, 0s}, Latency{"1 s", 1s, 0s},
                                   Latency{"0.1 to 3 s", 100ms, 2900ms}}) {
        for (const int count : {250, 1500, 5000})
            printRatios(latency, count);
    }
    printRandom("any network and server, fixed and sliding windows, skew", Trouble::None, 4000);
    printRandom("lost connections, each counted all the same", Trouble::Lost, 2000);
    printRandom("two to four processes, kill -9", Trouble::Processes, 200);
    printRandom("suspend, clock steps, reboots", Trouble::Machine, 400);
    std::printf("limiter, all %d cases: %d times 429 (at most 0)\n", casesPlayed, refusals);
    return 0;
}
