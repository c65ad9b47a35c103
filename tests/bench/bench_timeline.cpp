// SPDX-License-Identifier: GPL-3.0-or-later
// How long a timeline and a process tree of a very large incident take to make, and how long each frame takes to paint.
#include "tests/bench/incidentgenerator.h"

#include "models/incident/decode.h"
#include "models/process/processforest.h"
#include "models/timeline/timelinelanes.h"
#include "models/timeline/timelinemodel.h"
#include "models/timeline/timelinesearch.h"
#include "ui/timeline/timelinechart.h"

#include <QApplication>
#include <QStyleFactory>

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>

using namespace utkik;

namespace
{

constexpr QSize chartSize(1280, 620); // of the view in a window of 1600 × 1000

/// Of the processor's own time, which other programs don't lengthen.
template <typename Function>
double milliseconds(Function function)
{
    const std::clock_t start = std::clock();
    function();
    return double(std::clock() - start) * 1000 / CLOCKS_PER_SEC;
}

/// The slowest of many frames while zooming in at one place and out again, each laid out and painted anew.
double slowestFrame(TimelineChart &chart, double place)
{
    constexpr int frames = 60;
    double slowest = 0;
    for (const double factor : {1.6, 1 / 1.6}) {
        for (int i = 0; i < frames; ++i) {
            slowest = std::max(slowest, milliseconds([&] {
                                   chart.zoom(factor, place);
                                   chart.viewport()->repaint();
                               }));
        }
    }
    return slowest;
}

void measureFrames(const Theme &theme, const std::shared_ptr<const Timeline> &timeline, LaneMode mode, Clocks clocks,
                   const char *name)
{
    TimelineChart chart(theme);
    chart.resize(chartSize);
    chart.show();
    const auto lanes = std::make_shared<const TimelineLanes>(LaneMembers(*timeline, mode).lanesOf(*timeline, {clocks}));
    chart.setTimeline(timeline, lanes, false);
    QCoreApplication::processEvents(); // until it is exposed, nothing is painted
    const double whole = milliseconds([&] {
        chart.showAll();
        chart.viewport()->repaint();
    });
    double slowest = 0;
    for (const double place : {200.0, 600.0, 1000.0})
        slowest = std::max(slowest, slowestFrame(chart, place));
    std::printf("timeline frame, %s, %zu lanes, all of it: %.1f ms (at most 16)\n", name, lanes->size(), whole);
    std::printf("timeline frame, %s, slowest while zooming: %.1f ms (at most 16)\n", name, slowest);
}

void measureFilter(const std::shared_ptr<const Timeline> &timeline, const LaneMembers &members)
{
    TimelineModel model;
    model.setClocks(allClocks);
    model.setTimeline(timeline);
    const EventTexts texts(timeline, TimeZone::Utc);
    const double making = milliseconds([&] { texts.prepare(); });
    std::printf("timeline search texts, once, on all processors: %.0f ms\n", making);
    std::shared_ptr<const std::vector<char>> fits;
    const double matching = milliseconds([&] {
        fits = std::make_shared<const std::vector<char>>(
            texts.fitting(TextFilter(QStringLiteral("powershell -severity:low"), model)));
    });
    std::size_t count = 0;
    const double lanes = milliseconds([&] { count = members.lanesOf(*timeline, {allClocks, fits}).size(); });
    std::printf("timeline filter off the GUI thread: %.0f ms, and %.0f ms for its %zu lanes (together at most 100)\n",
                matching, lanes, count);
    std::shared_ptr<const TimelineRows> rows;
    const double choosing = milliseconds([&] {
        rows = std::make_shared<const TimelineRows>(rowsOf(*timeline, {allClocks, fits}, std::nullopt));
    });
    std::printf("timeline filter off the GUI thread: %.0f ms for its rows\n", choosing);
    const double showing = milliseconds([&] { model.setTimeline(timeline, rows); });
    std::printf("timeline filter shown, %d of %d rows: %.1f ms (at most 16)\n", model.rowCount(),
                model.countUnfiltered(), showing);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    Theme theme(application);
    theme.setChoice(ThemeChoice::Light);
    const Incident incident = decodeIncident(generateIncident(largeIncidentAlerts, IncidentShape::Live)).value();
    const auto digest = std::make_shared<const IncidentDigest>(digestOf(incident));
    std::shared_ptr<const Timeline> timeline;
    const double making =
        milliseconds([&] { timeline = std::make_shared<const Timeline>(timelineOf(incident, digest)); });
    std::printf("timeline of %d alerts, %zu events, off the GUI thread: %.0f ms\n", largeIncidentAlerts,
                timeline->events.size(), making);
    std::unique_ptr<const LaneMembers> members;
    const double joining =
        milliseconds([&] { members = std::make_unique<const LaneMembers>(*timeline, LaneMode::AllAssets); });
    const double lanes = milliseconds([&] { return members->lanesOf(*timeline, {allClocks}).size(); });
    std::printf("timeline lanes by asset, all clocks: %.0f ms, and once %.0f ms before\n", lanes, joining);
    measureFilter(timeline, *members);
    std::size_t processes = 0;
    const double forest = milliseconds([&] { processes = processForestOf(incident, digest->evidence).nodes.size(); });
    std::printf("process tree of %zu rows, off the GUI thread: %.0f ms\n", processes, forest);
    measureFrames(theme, timeline, LaneMode::AllAssets, Clock::Happened, "by asset, happened");
    measureFrames(theme, timeline, LaneMode::Sources, allClocks, "by source, all times");
    measureFrames(theme, timeline, LaneMode::Tactics, allClocks, "by tactic, all times");
    return 0;
}
