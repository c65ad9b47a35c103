// SPDX-License-Identifier: GPL-3.0-or-later
// Processes of all alerts become one tree for each device, whatever the answer leaves out or gets wrong.
#include "tests/models/item/testincidents.h"

#include "models/item/roles.h"
#include "models/process/processtreemodel.h"

#include <QAbstractItemModelTester>

#include <functional>

using namespace utkik;
using namespace utkik::test;

namespace
{

struct ProcessSpec
{
    QByteArray name;
    int id = 0;
    QByteArray started; ///< time of day; empty: not told
    int parent = 0; ///< 0: not told
    QByteArray parentStarted;
    QByteArray parentName;
    QByteArray verdict = "Unknown";
    QByteArray device = "d1";
};

QByteArray timeMember(const char *key, const QByteArray &time)
{
    return time.isEmpty() ? QByteArray() : QByteArray(",\"") + key + "\":\"2026-11-20T" + time + "Z\"";
}

QByteArray json(const ProcessSpec &process)
{
    QByteArray text = R"({"entityType":"Process","fileName":")" + process.name + R"(","processId":)"
        + QByteArray::number(process.id) + timeMember("processCreationTime", process.started) + R"(,"verdict":")"
        + process.verdict + '"';
    if (!process.device.isEmpty())
        text += R"(,"deviceId":")" + process.device + '"';
    if (process.parent != 0)
        text += R"(,"parentProcessId":)" + QByteArray::number(process.parent);
    if (!process.parentName.isEmpty())
        text += R"(,"parentProcessFileName":")" + process.parentName + '"';
    return text + timeMember("parentProcessCreationTime", process.parentStarted) + '}';
}

/// One alert for each list.
Incident incidentWith(const QList<QList<ProcessSpec>> &alerts)
{
    QList<QByteArray> texts;
    for (const QList<ProcessSpec> &processes : alerts) {
        QList<QByteArray> entities;
        for (const ProcessSpec &process : processes)
            entities << json(process);
        const QByteArray more =
            R"(,"devices":[{"mdatpDeviceId":"d1","deviceDnsName":"ws-4471"}],"entities":[)" + entities.join(',') + ']';
        texts << alertJson({.id = "a" + QByteArray::number(texts.size()), .title = "Alert", .more = more});
    }
    return incidentOf(incidentJson(1, "Processes", texts));
}

/// "device(parent(child child))"; parents that are missing in square brackets.
QString shapeOf(const ProcessTreeModel &model, const QModelIndex &parent = {})
{
    QStringList parts;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        QString part = index.data().toString();
        if (model.nodeAt(index)->kind == ProcessNode::Kind::Missing)
            part = u'[' + part + u']';
        if (const QString below = shapeOf(model, index); !below.isEmpty())
            part += u'(' + below + u')';
        parts << part;
    }
    return parts.join(u' ');
}

struct Tree
{
    Incident incident;
    ProcessTreeModel model;

    explicit Tree(const QList<QList<ProcessSpec>> &alerts)
        : incident(incidentWith(alerts))
    {
        model.setForest(incident,
                        std::make_shared<const ProcessForest>(processForestOf(incident, evidenceOf(incident))));
        model.setTimeZone(TimeZone::Utc);
    }
};

} // namespace

class TestProcessTree final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hasShape_data();
    void hasShape();
    void tellsOfAProcess();
    void findsRecords();
    void cutsChainsThatNoViewCouldShow();
    void narrowsToSomeAndWhatStartedThem_data();
    void narrowsToSomeAndWhatStartedThem();
    void isModel();
};

void TestProcessTree::narrowsToSomeAndWhatStartedThem_data()
{
    QTest::addColumn<QSet<qint64>>("kept");
    QTest::addColumn<QString>("shape");
    QTest::newRow("a leaf") << QSet<qint64>{3} << QStringLiteral("ws-4471([explorer.exe](cmd.exe(whoami.exe)))");
    QTest::newRow("one in between") << QSet<qint64>{2} << QStringLiteral("ws-4471([explorer.exe](cmd.exe))");
    QTest::newRow("the second of two") << QSet<qint64>{4}
                                       << QStringLiteral("ws-4471([explorer.exe](cmd.exe(net.exe)))");
    QTest::newRow("none") << QSet<qint64>() << QString();
}

void TestProcessTree::narrowsToSomeAndWhatStartedThem()
{
    QFETCH(QSet<qint64>, kept);
    Tree tree({{{.name = "cmd.exe", .id = 2, .started = "09:00:00", .parent = 1, .parentName = "explorer.exe"},
                {.name = "whoami.exe", .id = 3, .started = "09:01:00", .parent = 2, .parentStarted = "09:00:00"},
                {.name = "net.exe", .id = 4, .started = "09:02:00", .parent = 2, .parentStarted = "09:00:00"}}});
    const auto forest = std::make_shared<const ProcessForest>(narrowed(
        tree.model.forest(), [&kept](const ProcessNode &node) { return kept.contains(node.processId.value_or(0)); }));
    tree.model.setForest(tree.incident, forest);
    const QAbstractItemModelTester tester(&tree.model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QTEST(shapeOf(tree.model), "shape");
    for (int entity = 0; entity < tree.incident.entityCount(); ++entity) {
        const QModelIndex row = tree.model.indexOf(tree.incident.entity(entity));
        QCOMPARE(row.isValid(), forest->nodeOfEntity[size_t(entity)] >= 0);
        if (row.isValid())
            QCOMPARE(tree.model.recordAt(row), tree.incident.entity(entity));
    }
}

void TestProcessTree::hasShape_data()
{
    QTest::addColumn<QList<QList<ProcessSpec>>>("alerts");
    QTest::addColumn<QString>("shape");
    using Alerts = QList<QList<ProcessSpec>>;
    const ProcessSpec cmd{"cmd.exe", 20, "10:00:00.0000001"};
    const ProcessSpec shell{"powershell.exe", 30, "10:00:01", 20, "10:00:00.0000001", "cmd.exe"};
    QTest::newRow("over alerts, each once")
        << Alerts{{cmd}, {cmd, shell}, {shell}} << "ws-4471(cmd.exe(powershell.exe))";
    QTest::newRow("missing parent") << Alerts{{shell}} << "ws-4471([cmd.exe](powershell.exe))";
    QTest::newRow("one missing parent of two")
        << Alerts{{shell, {"net.exe", 31, "10:00:02", 20, "10:00:00.0000001", "cmd.exe"}}}
        << "ws-4471([cmd.exe](powershell.exe net.exe))";
    QTest::newRow("ID used again, start of the parent told")
        << Alerts{{{"old.exe", 20, "09:00:00"}, cmd, shell, {"late.exe", 40, "10:00:03", 20, "09:00:00"}}}
        << "ws-4471(old.exe(late.exe) cmd.exe(powershell.exe))";
    QTest::newRow("ID used again, start of the parent not told") << Alerts{{{"old.exe", 20, "09:00:00"},
                                                                            cmd,
                                                                            {"new.exe", 60, "10:30:00", 20},
                                                                            {"early.exe", 50, "09:30:00", 20}}}
                                                                 << "ws-4471(old.exe(early.exe) cmd.exe(new.exe))";
    QTest::newRow("the ID's holder started later")
        << Alerts{{cmd, {"early.exe", 50, "09:30:00", 20, "", "gone.exe"}}} << "ws-4471([gone.exe](early.exe) cmd.exe)";
    QTest::newRow("the ID had another holder")
        << Alerts{{cmd, {"other.exe", 50, "10:30:00", 20, "10:20:00", "gone.exe"}}}
        << "ws-4471(cmd.exe [gone.exe](other.exe))";
    QTest::newRow("start rounded by one service")
        << Alerts{{{"cmd.exe", 20, "10:00:00.1234567"}, {"net.exe", 31, "10:00:02", 20, "10:00:00.123"}}}
        << "ws-4471(cmd.exe(net.exe))";
    QTest::newRow("parent without start") << Alerts{{{"cmd.exe", 20}, shell}} << "ws-4471(cmd.exe(powershell.exe))";
    QTest::newRow("devices apart")
        << Alerts{{cmd, {"net.exe", 31, "10:00:02", 20, "10:00:00.0000001", "cmd.exe", "Malicious", "d2"}}}
        << "d2([cmd.exe](net.exe)) ws-4471(cmd.exe)";
    QTest::newRow("device told by the alert only")
        << Alerts{{cmd, {"net.exe", 31, "10:00:02", 20, "", "", "Unknown", ""}}} << "ws-4471(cmd.exe(net.exe))";
    QTest::newRow("its own parent") << Alerts{{{"a.exe", 20, "10:00:00", 20, "10:00:00"}}} << "ws-4471(a.exe)";
    QTest::newRow("each other's parents")
        << Alerts{{{"a.exe", 20, "10:00:00", 30, "10:00:01"}, {"b.exe", 30, "10:00:01", 20, "10:00:00"}}}
        << "ws-4471(b.exe(a.exe))";
}

void TestProcessTree::hasShape()
{
    QFETCH(QList<QList<ProcessSpec>>, alerts);
    QFETCH(QString, shape);
    const Tree tree(alerts);
    QCOMPARE(shapeOf(tree.model), shape);
}

void TestProcessTree::tellsOfAProcess()
{
    Tree tree({{{"cmd.exe", 20, "10:00:00.5", 10, "", "user\xE2\x80\xAEgnp.exe"}},
               {{"cmd.exe", 20, "10:00:00.5", 0, "", "", "Malicious"}}});
    const ProcessTreeModel &model = tree.model;
    const QModelIndex device = model.index(0, 0);
    const QModelIndex missing = model.index(0, 0, device);
    const QModelIndex process = model.index(0, 0, missing);
    QCOMPARE(missing.data().toString(), QStringLiteral("user\\u202Egnp.exe"));
    QVERIFY(missing.data(IsMutedRole).toBool());
    QVERIFY(!missing.data(VerdictRole).isValid());
    QCOMPARE(missing.data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("user\\u202Egnp.exe, only named as a parent"));
    QCOMPARE(process.data(VerdictRole).toInt(), int(Verdict::Malicious)); // the worst that an alert gives
    QCOMPARE(process.siblingAtColumn(ProcessColumns::Alerts).data().toString(), QStringLiteral("2"));
    QCOMPARE(process.siblingAtColumn(ProcessColumns::Started).data().toString(), QStringLiteral("2026-11-20 10:00:00"));
    QCOMPARE(process.siblingAtColumn(ProcessColumns::Started).data(CopyRole).toString(),
             QStringLiteral("2026-11-20 10:00:00.5Z"));
    QCOMPARE(process.data(AlertsRole).value<QList<int>>(), (QList<int>{0, 1}));
}

void TestProcessTree::findsRecords()
{
    Tree tree({{{"cmd.exe", 20, "10:00:00"}}, {{"cmd.exe", 20, "10:00:00"}}});
    const ProcessTreeModel &model = tree.model;
    const QModelIndex device = model.index(0, 0);
    const QModelIndex process = model.index(0, 0, device);
    QCOMPARE(model.indexOf(tree.incident.entity(0)), process);
    QCOMPARE(model.indexOf(tree.incident.entity(1)), process); // the same one, named by another alert
    QCOMPARE(model.indexOf(tree.incident.device(1)), device);
    QVERIFY(!model.indexOf(tree.incident.alert(0)).isValid());
    QCOMPARE(model.recordAt(process).type(), RecordType::Entity);
    QCOMPARE(model.recordAt(device), tree.incident.device(0));
}

void TestProcessTree::cutsChainsThatNoViewCouldShow()
{
    QList<ProcessSpec> chain;
    constexpr int length = 3 * mostProcessLevels;
    for (int i = 1; i <= length; ++i)
        chain << ProcessSpec{"p.exe", i, "", i + 1};
    Tree tree({chain});
    int levels = 0;
    int rows = 0;
    const std::function<void(const QModelIndex &, int)> walk = [&](const QModelIndex &parent, int level) {
        levels = std::max(levels, level);
        for (int row = 0; row < tree.model.rowCount(parent); ++row, ++rows)
            walk(tree.model.index(row, 0, parent), level + 1);
    };
    walk({}, -1);
    QCOMPARE(levels, mostProcessLevels);
    QCOMPARE(rows, length + 2); // and the device, and the last one's missing parent
}

void TestProcessTree::isModel()
{
    Tree tree({{{"cmd.exe", 20, "10:00:00"}, {"net.exe", 30, "10:00:01", 20, "10:00:00"}, {"x.exe", 40, "", 50}}});
    const QAbstractItemModelTester tester(&tree.model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    tree.model.setTimeZone(TimeZone::Local);
    tree.model.retranslate();
    tree.model.setForest({}, {});
    QCOMPARE(tree.model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestProcessTree)
#include "tst_processtree.moc"
