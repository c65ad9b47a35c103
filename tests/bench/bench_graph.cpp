// SPDX-License-Identifier: GPL-3.0-or-later
// How long the graph and the ATT&CK matrix of a large incident take to make, off the GUI thread, and to paint, on it.
#include "tests/bench/incidentgenerator.h"

#include "models/attack/attackcatalogue.h"
#include "models/attack/attackmatrix.h"
#include "models/graph/graphscene.h"
#include "models/incident/decode.h"
#include "models/item/incidentdigest.h"
#include "ui/graph/graphcanvas.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPixmap>
#include <QScrollBar>
#include <QStyleFactory>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace utkik;

namespace
{

constexpr int rounds = 5;

/// The best of some rounds, in milliseconds.
template <typename Function>
double measured(Function function)
{
    double best = 1e9;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        function();
        best = std::min(best, double(timer.nsecsElapsed()) / 1e6);
    }
    return best;
}

/// The same, of the processor's own time, which other programs don't lengthen.
template <typename Function>
double measuredProcessor(Function function)
{
    double best = 1e9;
    for (int round = 0; round < rounds; ++round) {
        const std::clock_t start = std::clock();
        function();
        best = std::min(best, double(std::clock() - start) * 1000 / CLOCKS_PER_SEC);
    }
    return best;
}

/// The longest of many pictures while the canvas is scrolled all over.
double longestPaint(GraphCanvas &canvas)
{
    double longest = 0;
    QPixmap target(canvas.viewport()->size());
    constexpr int steps = 10;
    for (int step = 0; step <= steps; ++step) {
        canvas.horizontalScrollBar()->setValue(canvas.horizontalScrollBar()->maximum() * step / steps);
        canvas.verticalScrollBar()->setValue(canvas.verticalScrollBar()->maximum() * step / steps);
        longest = std::max(longest, measuredProcessor([&] { canvas.viewport()->render(&target); }));
    }
    return longest;
}

void measureIncident(int alerts)
{
    const Incident incident = decodeIncident(generateIncident(alerts, IncidentShape::Live)).value();
    const IncidentDigest digest = digestOf(incident);
    AttackMatrix matrix;
    const double attack = measured([&] { matrix = attackMatrixOf(incident, AttackCatalogue::shipped()); });
    std::printf("graph: ATT&CK matrix of %d alerts: %.0f ms, off the GUI thread (at most 500)\n", alerts, attack);

    auto graph = std::make_shared<IncidentGraph>();
    const double make = measured([&] { *graph = incidentGraphOf(incident, digest.assets, digest.evidence); });
    GraphFolding folding;
    const double fold = measured([&] { folding = foldingOf(*graph); });
    auto scene = std::make_shared<GraphScene>();
    const double layOut = measured([&] { *scene = graphSceneOf(*graph, folding, {}); });
    std::printf(
        "graph of %d alerts, %zu things, %zu links: made in %.0f ms, folded in %.0f, laid out in %.0f, together "
        "%.0f ms off the GUI thread (at most 2000)\n",
        alerts, graph->nodes.size(), graph->edges.size(), make, fold, layOut, make + fold + layOut);
    std::printf("graph of %d alerts, at first sight: %zu nodes (at most %d)\n", alerts, scene->nodes.size(),
                mostNodesAtFirst);

    Theme theme(*qApp);
    theme.setChoice(ThemeChoice::Light);
    GraphCanvas canvas(theme);
    canvas.resize(1600, 1000);
    canvas.setScene(graph, scene, -1);
    canvas.show();
    std::printf("graph of %d alerts, longest paint at first sight: %.1f ms (at most 16)\n", alerts,
                longestPaint(canvas));

    for (int group = 0; scene->nodes.size() < 500 && group < 20 * int(folding.groups.size()); ++group) {
        folding.unfold(group % int(folding.groups.size()));
        *scene = graphSceneOf(*graph, folding, {});
    }
    canvas.setScene(graph, scene, 0);
    std::printf("graph of %d alerts, longest paint with %zu nodes and %zu edges: %.1f ms (at most 16)\n", alerts,
                scene->nodes.size(), scene->edges.size(), longestPaint(canvas));
    canvas.setZoom(0.3);
    std::printf("graph of %d alerts, longest paint of all %zu nodes at once: %.1f ms (at most 16)\n", alerts,
                scene->nodes.size(), longestPaint(canvas));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    measureIncident(200);
    measureIncident(largeIncidentAlerts);
    return 0;
}
