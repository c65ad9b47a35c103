// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/graph/graphoutline.h"
#include "models/graph/graphscene.h"
#include "models/graph/graphsvg.h"
#include "models/graph/graphtext.h"
#include "models/item/roles.h"
#include "tests/bench/incidentgenerator.h"
#include "tests/models/item/testincidents.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QTest>
#include <QXmlStreamReader>

using namespace utkik;
using namespace utkik::test;

namespace
{

Incident sample(const QString &id)
{
    QFile file(QStringLiteral(UTKIK_SAMPLE_FOLDER "/%1.json").arg(id));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no sample incident %s", qPrintable(id));
    return decodeIncident(file.readAll()).value();
}

std::shared_ptr<const IncidentGraph> graphOf(const Incident &incident)
{
    return std::make_shared<const IncidentGraph>(incidentGraphOf(incident, assetsOf(incident), evidenceOf(incident)));
}

std::shared_ptr<const GraphScene> sceneOf(const IncidentGraph &graph, const GraphFolding &folding)
{
    return std::make_shared<const GraphScene>(graphSceneOf(graph, folding, {}));
}

/// All that a picture shows, for comparing.
QStringList told(const IncidentGraph &graph, const GraphScene &scene)
{
    QStringList lines;
    for (const SceneNode &node : scene.nodes)
        lines << QStringLiteral("%1 @%2,%3").arg(node.label).arg(node.rect.x()).arg(node.rect.y());
    for (const SceneEdge &edge : scene.edges) {
        for (const GraphEdge &reason : edge.reasons)
            lines << edgeReason(graph, reason);
    }
    return lines;
}

/// A process, of which only `more` differs.
QByteArray process(const QByteArray &name, int id, int parent, const QByteArray &started,
                   const QByteArray &parentStarted)
{
    return R"({"entityType":"Process","verdict":"Malicious","deviceId":"d1","accountName":"eve","userSid":"S-1-5-21-1-2-3-4","fileName":")"
        + name + "\",\"sha1\":\"" + name + "\",\"processId\":" + QByteArray::number(id) + ",\"processCreationTime\":\""
        + started + "\",\"parentProcessId\":" + QByteArray::number(parent) + ",\"parentProcessCreationTime\":\""
        + parentStarted + "\"}";
}

/// An alert on one device that names every kind of link.
Incident linked()
{
    const QByteArray entities = process("word.exe", 1, 9, "2026-11-20T09:00:00Z", "2026-11-20T08:00:00Z") + ','
        + process("shell.exe", 2, 1, "2026-11-20T09:01:00Z", "2026-11-20T09:00:00Z")
        + ",{\"entityType\":\"File\",\"fileName\":\"shell.exe\",\"sha1\":\"shell.exe\",\"deviceId\":\"d1\"}"
          ",{\"entityType\":\"Ip\",\"ipAddress\":\"203.0.113.7\"}"
          ",{\"entityType\":\"Url\",\"url\":\"http://eve@203.0.113.7:8080/x\"}"
          ",{\"entityType\":\"MailMessage\",\"subject\":\"Hello\",\"recipient\":\"bob@contoso.example\",\"senderIp\":"
          "\"203.0.113.7\","
          "\"internetMessageId\":\"1\"}"
          ",{\"entityType\":\"Mailbox\",\"mailboxAddress\":\"bob@contoso.example\"}";
    const QByteArray more = ",\"firstActivity\":\"2026-11-20T09:00:00Z\",\"devices\":[{\"mdatpDeviceId\":\"d1\","
                            "\"deviceDnsName\":\"ws-1\"}],\"entities\":["
        + entities + ']';
    return incidentOf(
        incidentJson(1, "x", {alertJson({.id = "1", .title = "Something ran", .severity = "High", .more = more})}));
}

} // namespace

class TestGraphModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEdgeSaysWhy()
    {
        const auto graph = graphOf(linked());
        QStringList reasons;
        for (const GraphEdge &edge : graph->edges)
            reasons << edgeReason(*graph, edge);
        for (const char *expected :
             {"The alert “Something ran” names ws-1.", "The alert “Something ran” names word.exe (1).",
              "word.exe (1) started shell.exe (2).", "shell.exe (2) was seen on ws-1.", "shell.exe (2) was run by eve.",
              "shell.exe (2) was started from the file shell.exe: they share a hash.",
              "http://eve@203.0.113.7:8080/x points to 203.0.113.7.",
              "The message “Hello” is addressed to bob@contoso.example.",
              "The message “Hello” was sent from 203.0.113.7."})
            QVERIFY2(reasons.contains(QString::fromUtf8(expected)), expected);
        QCOMPARE(reasons.filter(QStringLiteral("started word.exe")).size(), 0); // its parent is in no alert
    }

    void everythingIsThereOnce()
    {
        const Incident incident = sample(QStringLiteral("924565"));
        const auto graph = graphOf(incident);
        for (int i = 0; i < incident.alertCount(); ++i)
            QCOMPARE(graph->nodeOf(incident.alert(i)), i);
        for (int i = 0; i < incident.entityCount(); ++i) {
            const int node = graph->nodeOf(incident.entity(i));
            QVERIFY2(node >= incident.alertCount(), qPrintable(QString::number(i)));
            const bool isLinked = std::any_of(graph->edges.begin(), graph->edges.end(), [&](const GraphEdge &edge) {
                return edge.from == incident.alertOfEntity(i) && edge.to == node;
            });
            QVERIFY2(isLinked, qPrintable(QString::number(i)));
        }
        for (int i = 0; i < incident.deviceCount(); ++i)
            QCOMPARE(graph->nodes[size_t(graph->nodeOf(incident.device(i)))].kind, NodeKind::Device);
        QCOMPARE(graph->nodeOf(incident.record()), -1);
        QCOMPARE(graph->nodeOf(Record()), -1);
    }

    void narrowsToSomeAndTheLinksBetweenThem()
    {
        const Incident incident = sample(QStringLiteral("924565"));
        const auto graph = graphOf(incident);
        const auto keeps = [](const GraphNode &node, const Record &) { return node.severity >= int(Severity::High); };
        const IncidentGraph some = narrowed(*graph, keeps);
        QVERIFY(!some.nodes.empty() && some.nodes.size() < graph->nodes.size());
        int linked = 0;
        for (const GraphEdge &edge : graph->edges) {
            if (keeps(graph->nodes[size_t(edge.from)], {}) && keeps(graph->nodes[size_t(edge.to)], {}))
                ++linked;
        }
        QCOMPARE(int(some.edges.size()), linked);
        QVERIFY(std::is_sorted(some.edges.begin(), some.edges.end()));
        for (int node = 0; node < int(some.nodes.size()); ++node) {
            QVERIFY(keeps(some.nodes[size_t(node)], {}));
            if (some.nodes[size_t(node)].type != RecordType::Entity) // a process can be all that tells of a user
                QCOMPARE(some.nodeOf(some.recordOf(node)), node);
            QVERIFY(some.nodes[size_t(node)].lane < int(some.nodes.size()));
        }
        for (int i = 0; i < incident.alertCount(); ++i)
            QCOMPARE(some.nodeOf(incident.alert(i)) >= 0, keeps(graph->nodes[size_t(i)], {}));
        const GraphFolding folding = foldingOf(some);
        QVERIFY(folding.drawn() <= mostNodesAtFirst);
    }

    void neverMoreThanSixtyAtFirst_data()
    {
        QTest::addColumn<Incident>("incident");
        for (const char *id : {"924565", "924566", "924570", "924582", "924600", "924601", "924605"})
            QTest::newRow(id) << sample(QString::fromUtf8(id));
        QTest::newRow("500 alerts") << decodeIncident(generateIncident(500, IncidentShape::Live)).value();
        QTest::newRow("3 alerts") << decodeIncident(generateIncident(3, IncidentShape::Year2020)).value();
        QTest::newRow("no alerts") << decodeIncident(R"({"incidentId":1,"alerts":[]})").value();
    }
    void neverMoreThanSixtyAtFirst()
    {
        QFETCH(Incident, incident);
        const auto graph = graphOf(incident);
        const GraphFolding folding = foldingOf(*graph);
        QVERIFY(folding.drawn() <= mostNodesAtFirst);
        const auto scene = sceneOf(*graph, folding);
        QCOMPARE(int(scene->nodes.size()), folding.drawn());
        // Everything is either drawn or folded into something that is.
        int folded = 0;
        for (const SceneNode &node : scene->nodes)
            folded += node.node < 0 ? node.folded - 1 : 0;
        QCOMPARE(scene->nodes.size() + size_t(folded), graph->nodes.size());
        for (const int place : scene->placeOf)
            QVERIFY(place >= 0 && place < int(scene->nodes.size()));
    }

    void nothingOverlaps()
    {
        const auto graph = graphOf(decodeIncident(generateIncident(200, IncidentShape::Live)).value());
        GraphFolding folding = foldingOf(*graph);
        for (int group = 0; group < int(folding.groups.size()); ++group)
            folding.unfold(group);
        const auto scene = sceneOf(*graph, folding);
        QVERIFY(scene->nodes.size() > 100);
        const QRectF picture(0, 0, scene->width, scene->height);
        for (size_t i = 0; i < scene->nodes.size(); ++i) {
            QVERIFY(picture.contains(scene->nodes[i].rect));
            const SceneLane &lane = scene->lanes[size_t(scene->nodes[i].lane)];
            QVERIFY(QRectF(0, lane.top, scene->width, lane.height).contains(scene->nodes[i].rect));
            for (size_t j = i + 1; j < scene->nodes.size(); ++j)
                QVERIFY(!scene->nodes[i].rect.intersects(scene->nodes[j].rect));
        }
    }

    void earlierStandsFurtherLeft()
    {
        const auto graph = graphOf(sample(QStringLiteral("924565")));
        const auto scene = sceneOf(*graph, foldingOf(*graph));
        QVERIFY(scene->columns.size() > 3);
        for (size_t i = 1; i < scene->columns.size(); ++i) {
            if (scene->columns[i].from)
                QVERIFY(*scene->columns[i - 1].from < *scene->columns[i].from);
        }
        for (const SceneNode &a : scene->nodes) {
            for (const SceneNode &b : scene->nodes) {
                if (a.kind != NodeKind::Alert || b.kind != NodeKind::Alert || a.node < 0 || b.node < 0)
                    continue;
                if (graph->nodes[size_t(a.node)].first < graph->nodes[size_t(b.node)].first)
                    QVERIFY(a.rect.left() <= b.rect.left() || a.lane != b.lane);
            }
        }
    }

    void sameIncidentSamePicture()
    {
        const QByteArray bytes = generateIncident(300, IncidentShape::Live);
        const auto first = graphOf(decodeIncident(bytes).value());
        const auto second = graphOf(decodeIncident(bytes).value());
        QCOMPARE(told(*first, *sceneOf(*first, foldingOf(*first))),
                 told(*second, *sceneOf(*second, foldingOf(*second))));
    }

    void alertsAreShownFirst()
    {
        const auto graph = graphOf(sample(QStringLiteral("924565")));
        const GraphFolding folding = foldingOf(*graph);
        for (int alert = 0; alert < 14; ++alert)
            QVERIFY(folding.isShown(*graph, alert));
    }

    void groupsUnfoldAndFold()
    {
        const auto graph = graphOf(decodeIncident(generateIncident(200, IncidentShape::Live)).value());
        GraphFolding folding = foldingOf(*graph);
        const auto largest =
            std::max_element(folding.groups.begin(), folding.groups.end(),
                             [](const auto &a, const auto &b) { return a.members.size() < b.members.size(); });
        const int group = int(largest - folding.groups.begin());
        const int size = int(largest->members.size());
        QVERIFY(size > 2 * groupPage);
        folding.fold(group);
        QCOMPARE(folding.groups[size_t(group)].drawn(), 1);
        folding.unfold(group);
        QCOMPARE(folding.groups[size_t(group)].drawn(), groupPage + 1);
        const int hidden = folding.groups[size_t(group)].members.back();
        QVERIFY(!folding.isShown(*graph, hidden));
        folding.reveal(hidden);
        QVERIFY(folding.isShown(*graph, hidden));
        QCOMPARE(folding.groups[size_t(group)].shown, groupPage + 1);
        for (int i = 0; i < size; ++i)
            folding.unfold(group);
        QCOMPARE(folding.groups[size_t(group)].hidden(), 0);
        QCOMPARE(sceneOf(*graph, folding)->nodes.size(), size_t(folding.drawn()));
    }

    void arrowKeysReachEverything()
    {
        const auto graph = graphOf(sample(QStringLiteral("924565")));
        const auto scene = sceneOf(*graph, foldingOf(*graph));
        std::vector<bool> reached(scene->nodes.size(), false);
        std::vector<int> ways{0};
        reached[0] = true;
        while (!ways.empty()) {
            const int node = ways.back();
            ways.pop_back();
            for (const QPointF direction : {QPointF(1, 0), QPointF(-1, 0), QPointF(0, 1), QPointF(0, -1)}) {
                const int next = neighbourOf(*scene, node, direction);
                if (!reached[size_t(next)]) {
                    reached[size_t(next)] = true;
                    ways.push_back(next);
                }
            }
        }
        QVERIFY(std::find(reached.begin(), reached.end(), false) == reached.end());
    }

    void outlineSaysTheSame()
    {
        const auto graph = graphOf(sample(QStringLiteral("924565")));
        const auto scene = sceneOf(*graph, foldingOf(*graph));
        GraphOutline outline;
        const QAbstractItemModelTester tester(&outline, QAbstractItemModelTester::FailureReportingMode::Fatal);
        outline.setScene(graph, scene);
        QCOMPARE(outline.rowCount(), int(scene->lanes.size()));
        for (int i = 0; i < int(scene->nodes.size()); ++i) {
            const QModelIndex row = outline.indexOfNode(i);
            QVERIFY(row.isValid());
            QCOMPARE(outline.nodeAt(row), i);
            QVERIFY(row.data().toString().contains(scene->nodes[size_t(i)].label));
            if (!scene->nodes[size_t(i)].isHead)
                QCOMPARE(outline.rowCount(row), int(scene->edgesAt(i).size()));
        }
        for (int i = 0; i < outline.rowCount(outline.indexOfNode(1)); ++i)
            QVERIFY(!outline.index(i, 0, outline.indexOfNode(1)).data().toString().isEmpty());
        outline.setScene(nullptr, nullptr);
        QCOMPARE(outline.rowCount(), 0);
    }

    void svgIsWellFormedAndHarmless_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("usual") << QStringLiteral("924565");
        QTest::newRow("hostile") << QStringLiteral("924602");
    }
    void svgIsWellFormedAndHarmless()
    {
        QFETCH(QString, id);
        const auto graph = graphOf(sample(id));
        const auto scene = sceneOf(*graph, foldingOf(*graph));
        GraphSvgStyle style;
        style.text = QStringLiteral("#000000");
        const QByteArray svg = graphSvg(*graph, *scene, style, QStringLiteral("<script>&\u0001"), TimeZone::Utc);
        QXmlStreamReader reader(svg);
        QString texts;
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isStartElement()) {
                QVERIFY2(QStringList({QStringLiteral("svg"), QStringLiteral("g"), QStringLiteral("rect"),
                                      QStringLiteral("path"), QStringLiteral("text"), QStringLiteral("title")})
                             .contains(reader.name().toString()),
                         qPrintable(reader.name().toString()));
                const auto attributes = reader.attributes();
                for (const QXmlStreamAttribute &attribute : attributes)
                    QVERIFY(!attribute.name().startsWith(QLatin1String("on"))
                            && attribute.name() != QLatin1String("href"));
            }
            if (reader.isCharacters())
                texts += reader.text().toString() + u'\n';
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        for (const SceneNode &node : scene->nodes)
            QVERIFY2(texts.contains(node.label.simplified()) || texts.contains(node.label), qPrintable(node.label));
        QVERIFY(texts.contains(QStringLiteral("UTC")));
    }

    void columnsSayTheDayOnce()
    {
        GraphScene scene;
        for (const char *time : {"2026-11-20T09:00:00Z", "2026-11-20T10:30:00Z", "2026-11-21T00:10:00Z"})
            scene.columns.push_back({parseTimestamp(time), 0, 0});
        scene.columns.push_back({});
        QCOMPARE(columnLabel(scene, 0, TimeZone::Utc), QStringLiteral("2026-11-20 09:00"));
        QCOMPARE(columnLabel(scene, 1, TimeZone::Utc), QStringLiteral("10:30"));
        QCOMPARE(columnLabel(scene, 2, TimeZone::Utc), QStringLiteral("2026-11-21 00:10"));
        QCOMPARE(columnLabel(scene, 3, TimeZone::Utc), QStringLiteral("no time told"));
    }
};

QTEST_APPLESS_MAIN(TestGraphModels)
#include "tst_graphmodels.moc"
