// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/incidentgenerator.h"

#include "models/export/csvexport.h"
#include "models/export/incidenttextexport.h"
#include "models/incident/decode.h"
#include "models/item/alertmodel.h"
#include "models/item/entitymodel.h"
#include "models/item/evidencemodel.h"
#include "models/item/incidentdigest.h"
#include "models/item/jsontreemodel.h"
#include "models/item/recordsortfiltermodel.h"
#include "models/item/roles.h"
#include "models/related/relatedincidents.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace utkik;

namespace
{

constexpr int rounds = 3; // the best of so many: others use the machine too

template <typename Run>
double bestOf(Run run)
{
    double best = 1e9;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        run();
        best = std::min(best, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return best;
}

void print(const char *what, double milliseconds, const char *bound = "")
{
    std::printf("models %s: %.1f ms%s\n", what, milliseconds, bound);
}

Incident decoded(const QByteArray &json)
{
    const auto incident = decodeIncident(json);
    if (!incident)
        std::abort();
    return *incident;
}

void waitForSearch(FlatProxyModel &proxy)
{
    proxy.prepareSearch();
    while (!proxy.isSearchReady())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// What reading a screenful of rows costs.
void readScreen(const QAbstractItemModel &model)
{
    constexpr int screenRows = 60;
    for (int row = 0; row < std::min(model.rowCount(), screenRows); ++row) {
        for (int column = 0; column < model.columnCount(); ++column)
            (void)model.index(row, column).data().toString();
    }
}

template <typename Set>
void measureTable(const char *name, QAbstractItemModel &model, Set set)
{
    const auto label = [name](const char *what) { return QByteArray(name) + ' ' + what; };
    print(label("taken over and a screenful read"), bestOf([&] {
              set();
              readScreen(model);
          }),
          " (at most 100)");
    RecordSortFilterModel proxy;
    proxy.setSourceModel(&model);
    double slowest = 0;
    double turning = 0;
    QElapsedTimer timer;
    for (int column = 0; column < model.columnCount(); ++column) {
        timer.start();
        proxy.sort(column, Qt::AscendingOrder);
        while (proxy.isSorting())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        slowest = std::max(slowest, static_cast<double>(timer.nsecsElapsed()) / 1e6);
        timer.start();
        proxy.sort(column, Qt::DescendingOrder);
        turning = std::max(turning, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    print(label("sorted by the slowest column, in the background"), slowest, " (at most 100 for 20,000 rows)");
    print(label("order turned round"), turning, " (at most 50)");
    timer.start();
    waitForSearch(proxy);
    print(label("search index, in the background"), static_cast<double>(timer.nsecsElapsed()) / 1e6);
    double typing = 0;
    for (const char *const typed : {"p", "po", "powershell", "powershell enc", "severity:high", ""}) {
        timer.start();
        proxy.setFilterText(QString::fromLatin1(typed));
        typing = std::max(typing, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    print(label("filtered, slowest of six inputs"), typing, " (at most 100)");
}

void measureRefresh(const Incident &incident, const QByteArray &json)
{
    QByteArray changed = json;
    const qsizetype at = changed.indexOf("\"title\":", changed.size() / 2);
    if (at > 0)
        changed[at + 10] = 'X';
    const Incident other = decoded(changed);
    AlertModel alerts;
    alerts.setIncident(incident);
    EntityModel entities;
    entities.setIncident(incident);
    bool isOther = false;
    print("alerts refreshed", bestOf([&] {
              isOther = !isOther;
              alerts.setIncident(isOther ? other : incident);
          }),
          " (at most 50)");
    isOther = false;
    print("entities refreshed", bestOf([&] {
              isOther = !isOther;
              entities.setIncident(isOther ? other : incident);
          }));
}

void measureJson(const QByteArray &json)
{
    print("JSON indexed, in the background", bestOf([&json] { (void)indexJson(json); }));
    JsonTreeModel tree;
    tree.setPayload(json);
    while (tree.isLoading())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QElapsedTimer timer;
    timer.start();
    const QModelIndex alerts = tree.indexOf(QStringLiteral("/alerts"));
    tree.fetchMore(alerts);
    readScreen(tree);
    print("JSON, 20,000 alerts unfolded", static_cast<double>(timer.nsecsElapsed()) / 1e6, " (at most 50)");
}

/// A hundred open incidents of a thousand entities, one of which is answered anew.
void measureRelated()
{
    constexpr int openIncidents = 100;
    constexpr int alertsEach = 1'000 / generatedEntitiesPerAlert;
    IncidentListModel list;
    RelatedIncidents related(list);
    int told = 0;
    QObject::connect(&related, &RelatedIncidents::relationsChanged, &related, [&told] { ++told; });
    const auto lookup = [](int number) {
        Lookup one;
        one.ref = {QString(), number};
        one.state = LookupState::Ready;
        one.incident = decoded(generateIncident(alertsEach, IncidentShape::Live, static_cast<quint64>(number)));
        return one;
    };
    const auto settle = [&told](int least) {
        while (told < least)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::processEvents();
    };
    for (int number = 1; number <= openIncidents; ++number) {
        told = 0;
        list.update(lookup(number));
        settle(number);
    }
    const Lookup again = lookup(openIncidents);
    QElapsedTimer timer;
    timer.start();
    told = 0;
    list.update(again);
    settle(1);
    print("marks of one of 100 incidents read and compared", static_cast<double>(timer.nsecsElapsed()) / 1e6,
          " (at most 50)");
    print("the similar ones ranked", bestOf([&related] { (void)related.similarTo({QString(), 1}); }), " (at most 50)");
    print("where each piece of evidence stands too", bestOf([&related] {
              (void)related.recordsElsewhere({QString(), 1});
          }),
          " (at most 50)");
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QByteArray json = generateIncident(largeIncidentAlerts, IncidentShape::Live);
    const double decoding = bestOf([&json] { (void)decoded(json); });
    print("decoding, to compare with", decoding);
    const Incident incident = decoded(json);
    const auto background = [decoding](const char *what, double milliseconds, const char *bound) {
        std::printf("models %s: %.2f x decoding | %.1f ms%s\n", what, milliseconds / decoding, milliseconds, bound);
    };
    Assets assets;
    EvidenceList evidence;
    const double forAssets = bestOf([&] { assets = assetsOf(incident); });
    const double forEvidence = bestOf([&] { evidence = evidenceOf(incident); });
    background("assets of 120,000 entities", forAssets, "");
    background("evidence of 120,000 entities", forEvidence, "");
    background("assets and evidence", forAssets + forEvidence, " (at most 150)");
    const auto alertFacts = alertFactsOf(incident);
    background("summary", bestOf([&] { (void)summarise(incident, alertFacts, assets, evidence); }), "");
    StoryFacts facts;
    background("story picked, in the background",
               bestOf([&] { facts = storyFactsOf(incident, alertFacts, assets, evidence); }), " (at most 200)");
    std::printf("models found: %zu assets, %zu pieces of evidence\n", assets.size(), evidence.size());

    AlertModel alerts(nullptr, ColumnSet::All);
    measureTable("20,000 alerts", alerts, [&] {
        alerts.setIncident({});
        alerts.setIncident(incident);
    });
    EvidenceModel evidenceModel;
    const auto shared = std::make_shared<const EvidenceList>(evidence);
    measureTable("evidence", evidenceModel, [&] {
        evidenceModel.setEvidence({}, EvidenceList());
        evidenceModel.setEvidence(incident, shared);
    });
    EntityModel entities;
    measureTable("120,000 entities", entities, [&] {
        entities.setIncident({});
        entities.setIncident(incident);
    });
    measureRefresh(incident, json);
    measureJson(json);
    background("marks of 120,000 entities", bestOf([&] { (void)tracesOf(incident); }), "");
    measureRelated();
    background("text of all", bestOf([&] { (void)incidentToText(incident, TimeZone::Utc); }), "");
    background("CSV of all", bestOf([&] { (void)incidentsToCsv({incident}); }), "");
    return 0;
}
