// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/incidentgenerator.h"
#include "tests/bench/residentbytes.h"

#include "models/incident/decode.h"

#include <QElapsedTimer>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace utkik;

namespace
{

constexpr int rounds = 5; // the best of so many: others use the machine too

void require(bool condition)
{
    if (!condition)
        std::abort();
}

template <typename Run>
double secondsFor(Run run)
{
    QElapsedTimer timer;
    timer.start();
    run();
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

void measureSpeed(const char *name, IncidentShape shape)
{
    const auto json = generateIncident(largeIncidentAlerts, shape);
    const auto megabytes = static_cast<double>(json.size()) / 1e6;
    double qt = 1e9;
    double ours = 1e9;
    for (int i = 0; i < rounds; ++i) { // in turn, so that a busy machine slows both
        qt = std::min(qt, secondsFor([&json] { require(!QJsonDocument::fromJson(json).isNull()); }));
        auto answer = json; // with an owner of its own, as an answer from the network comes
        answer.detach();
        ours = std::min(ours, secondsFor([&answer] { require(decodeIncident(std::move(answer)).has_value()); }));
    }
    std::printf("decode %s: %.1f x QJsonDocument (at least 2.0) | %.0f MB/s against %.0f MB/s, %.1f MB\n", name,
                qt / ours, megabytes / ours, megabytes / qt, megabytes);
}

void measureMemory(const char *name, IncidentShape shape)
{
    auto before = residentBytes();
    auto json = generateIncident(largeIncidentAlerts, shape);
    json.squeeze();
    const auto size = static_cast<double>(json.size());
    const auto incident = decodeIncident(std::move(json));
    json = {};
    require(incident.has_value());
    const auto after = residentBytes();
    std::printf("memory %s: %.2f x payload (at most 2.00) | by its own account %.2f\n", name,
                static_cast<double>(after - before) / size, static_cast<double>(incident->memory()) / size);
}

} // namespace

int main()
{
    measureMemory("live", IncidentShape::Live);
    measureMemory("2020", IncidentShape::Year2020);
    measureSpeed("live", IncidentShape::Live);
    measureSpeed("2020", IncidentShape::Year2020);
    return 0;
}
