// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/jsontreemodel.h"

#include "models/item/jsonwalk.h"
#include "models/item/roles.h"
#include "tests/bench/incidentgenerator.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace utkik;

class TestJsonTreeModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatAParserReads();
    void readsOnlyWhatIsOpened();
    void tellsPathsAndValues();
    void marksNewFields();
    void findsNodes();
    void leavesAlertsOutUnderTheirNumbers();
    void loadsLargePayloadsInTheBackground();
    void takesAnyBytes_data();
    void takesAnyBytes();
    void takesMutilatedAnswers();
    void takesDeepNesting();
    void keepsTextsSafe();
    void retranslates();
};

namespace
{

void openAll(QAbstractItemModel &model, const QModelIndex &parent = {})
{
    if (model.canFetchMore(parent))
        model.fetchMore(parent);
    for (int row = 0; row < model.rowCount(parent); ++row)
        openAll(model, model.index(row, 0, parent));
}

void compare(const QAbstractItemModel &model, const QModelIndex &index, const QJsonValue &value)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        QCOMPARE(model.rowCount(index), int(object.size()));
        for (int row = 0; row < model.rowCount(index); ++row) {
            const QModelIndex child = model.index(row, 0, index);
            const QString key = child.data().toString();
            QVERIFY2(object.contains(key), qPrintable(key));
            compare(model, child, object.value(key));
        }
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        QCOMPARE(model.rowCount(index), int(array.size()));
        for (int row = 0; row < model.rowCount(index); ++row)
            compare(model, model.index(row, 0, index), array.at(row));
    } else if (value.isString()) {
        QCOMPARE(index.data(CopyRole).toString(), value.toString());
    } else if (value.isDouble()) {
        QCOMPARE(index.data(CopyRole).toString().toDouble(), value.toDouble());
    } else {
        QCOMPARE(index.data(CopyRole).toString(),
                 value.isNull()       ? QStringLiteral("null")
                     : value.toBool() ? QStringLiteral("true")
                                      : QStringLiteral("false"));
    }
}

} // namespace

void TestJsonTreeModel::showsWhatAParserReads()
{
    JsonTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    tester.setUseFetchMore(false); // else it opens nodes amid the signals that it watches
    for (const IncidentShape shape : {IncidentShape::Live, IncidentShape::Year2020}) {
        const QByteArray json = generateIncident(5, shape);
        for (const auto format : {QJsonDocument::Compact, QJsonDocument::Indented}) {
            const QByteArray text = QJsonDocument::fromJson(json).toJson(format);
            model.setPayload(text);
            openAll(model);
            compare(model, model.index(0, 0), QJsonDocument::fromJson(text).object());
        }
        model.setPayload(json);
        openAll(model);
        compare(model, model.index(0, 0), QJsonDocument::fromJson(json).object());
    }
}

void TestJsonTreeModel::readsOnlyWhatIsOpened()
{
    JsonTreeModel model;
    model.setPayload(R"({"incidentId":1,"alerts":[{"alertId":"a"},{"alertId":"b"}],"tags":[],"vm":{}})");
    QCOMPARE(model.rowCount(), 1);
    const QModelIndex root = model.index(0, 0);
    QCOMPARE(model.rowCount(root), 0);
    QVERIFY(model.hasChildren(root));
    QVERIFY(model.canFetchMore(root));
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.fetchMore(root);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(model.rowCount(root), 4);
    QVERIFY(!model.canFetchMore(root));
    const QModelIndex alerts = model.index(1, 0, root);
    QCOMPARE(model.rowCount(alerts), 0);
    QVERIFY(model.hasChildren(alerts));
    QVERIFY(!model.hasChildren(model.index(2, 0, root)));
    QVERIFY(!model.hasChildren(model.index(3, 0, root)));
    QVERIFY(!model.hasChildren(model.index(1, 1, root)));
    QCOMPARE(model.index(1, JsonColumns::Value, root).data().toString(), QStringLiteral("2 item(s)"));
}

void TestJsonTreeModel::tellsPathsAndValues()
{
    JsonTreeModel model;
    model.setPayload(R"({"a/b":{"c~d":[1,"\u00e5\n\"x\"",true,null]}})");
    openAll(model);
    const QModelIndex list = model.index(0, 0, model.index(0, 0, model.index(0, 0)));
    QCOMPARE(list.data(PathRole).toString(), QStringLiteral("/a~1b/c~0d"));
    QCOMPARE(list.data(CopyRole).toString(), QStringLiteral("[1,\"\\u00e5\\n\\\"x\\\"\",true,null]"));
    const QModelIndex text = model.index(1, JsonColumns::Value, list);
    QCOMPARE(text.data(PathRole).toString(), QStringLiteral("/a~1b/c~0d/1"));
    QCOMPARE(text.data(CopyRole).toString(), QStringLiteral("å\n\"x\""));
    QCOMPARE(text.data(OriginalTextRole).toString(), QStringLiteral("\"\\u00e5\\n\\\"x\\\"\""));
    QCOMPARE(text.data().toString(), QStringLiteral("\"å⏎\"x\"\""));
    QCOMPARE(model.index(0, JsonColumns::Key, list).data().toString(), QStringLiteral("0"));
    QCOMPARE(model.index(3, JsonColumns::Value, list).data().toString(), QStringLiteral("null"));
}

void TestJsonTreeModel::marksNewFields()
{
    JsonTreeModel model;
    model.setPayload(
        R"({"incidentId":1,"zz":1,"alerts":[{"alertId":"a","newOne":1,"devices":[{"deviceDnsName":"x","vmMetadata":{"vmId":"v","vmNew":1},"loggedOnUsers":[{"accountName":"a"}]}],)"
        R"("entities":{"entityType":"Ip","ipAddress":"x","strange":2},"evidence":[{"verdict":"x","other":3}]}],"comments":[{"comment":"x","mood":"y"}]})");
    openAll(model);
    QStringList marked;
    const std::function<void(const QModelIndex &)> collect = [&](const QModelIndex &parent) {
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex child = model.index(row, 0, parent);
            if (child.data(IsNewFieldRole).toBool())
                marked << child.data(PathRole).toString();
            collect(child);
        }
    };
    collect({});
    QCOMPARE(marked.join(u' '),
             QStringLiteral("/zz /alerts/0/newOne /alerts/0/devices/0/vmMetadata/vmNew /alerts/0/entities/strange "
                            "/alerts/0/evidence/0/other /comments/0/mood"));
}

void TestJsonTreeModel::findsNodes()
{
    const QByteArray json = R"({"incidentId":1,"alerts":[{"alertId":"a"},{"alertId":"b","tags":["x","y"]}]})";
    JsonTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    tester.setUseFetchMore(false); // else it opens nodes amid the signals that it watches
    model.setPayload(json);
    QCOMPARE(model.indexOf(QStringLiteral("/alerts/1/tags/0")).data(CopyRole).toString(), QStringLiteral("x"));
    QVERIFY(!model.indexOf(QStringLiteral("/alerts/2")).isValid());
    QVERIFY(!model.indexOf(QStringLiteral("alerts")).isValid());
    QCOMPARE(model.indexOf(QString()).data(PathRole).toString(), QString());
    const auto pathAt = [&](const char *text) { return model.indexAt(json.indexOf(text)).data(PathRole).toString(); };
    QCOMPARE(pathAt("\"b\""), QStringLiteral("/alerts/1/alertId"));
    QCOMPARE(pathAt("tags"), QStringLiteral("/alerts/1/tags"));
    QCOMPARE(pathAt("\"y\""), QStringLiteral("/alerts/1/tags/1"));
    QCOMPARE(pathAt("{\"incidentId"), QString());
    QVERIFY(!model.indexAt(-1).isValid());
    QVERIFY(!model.indexAt(json.size()).isValid());
    const auto [start, end] = model.rangeOf(model.indexOf(QStringLiteral("/alerts/1/tags")));
    QCOMPARE(json.mid(start, end - start), QByteArray(R"(["x","y"])"));
}

void TestJsonTreeModel::leavesAlertsOutUnderTheirNumbers()
{
    const QByteArray json = R"({"incidentId":1,"tags":["t","u"],"alerts":[{"alertId":"a"},{"alertId":"b"},)"
                            R"({"alertId":"c"}],"comments":[{"comment":"x"}]})";
    JsonTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    tester.setUseFetchMore(false); // else it opens nodes amid the signals that it watches
    model.setPayload(json);
    const auto value = [&](const char *path) {
        const QModelIndex key = model.indexOf(QString::fromLatin1(path));
        return key.siblingAtColumn(JsonColumns::Value).data().toString();
    };
    const qsizetype second = json.indexOf(R"({"alertId":"b"})");
    model.setItemFilter([second](qsizetype offset) { return offset == second; });
    QCOMPARE(value("/alerts"), QStringLiteral("1 of 3 items"));
    QVERIFY(value("/tags").startsWith(u'2'));
    QCOMPARE(value("/comments"), QStringLiteral("0 of 1 items"));
    QVERIFY(!model.hasChildren(model.indexOf(QStringLiteral("/comments"))));
    QVERIFY(!model.indexOf(QStringLiteral("/alerts/0")).isValid());
    const QModelIndex shown = model.indexOf(QStringLiteral("/alerts/1"));
    QCOMPARE(shown.row(), 0);
    QCOMPARE(shown.data().toString(), QStringLiteral("1"));
    QCOMPARE(model.indexOf(QStringLiteral("/alerts/1/alertId")).data(PathRole).toString(),
             QStringLiteral("/alerts/1/alertId"));
    QCOMPARE(model.rowCount(shown.parent()), 1);
    QCOMPARE(model.indexAt(second).data(PathRole).toString(), QStringLiteral("/alerts/1"));
    QCOMPARE(model.indexAt(json.indexOf(R"("c")")).data(PathRole).toString(), QStringLiteral("/alerts"));
    model.setItemFilter(nullptr);
    QVERIFY(value("/alerts").startsWith(u'3'));
    QCOMPARE(model.indexOf(QStringLiteral("/alerts/2")).row(), 2);
}

void TestJsonTreeModel::loadsLargePayloadsInTheBackground()
{
    const QByteArray json = generateIncident(400, IncidentShape::Live); // over a megabyte
    JsonTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    tester.setUseFetchMore(false); // else it opens nodes amid the signals that it watches
    QSignalSpy loaded(&model, &JsonTreeModel::loaded);
    model.setPayload(json);
    QVERIFY(model.isLoading());
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.indexOf(QString()).isValid());
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(model.rowCount(), 1);
    const QModelIndex alerts = model.indexOf(QStringLiteral("/alerts"));
    model.fetchMore(alerts);
    QCOMPARE(model.rowCount(alerts), 400);
    model.setPayload(generateIncident(401, IncidentShape::Live));
    model.setPayload("{}"); // before the large one is ready
    QVERIFY(!model.isLoading());
    QCOMPARE(model.rowCount(), 1);
    QTest::qWait(0);
    QCOMPARE(model.rowCount(), 1);
}

void TestJsonTreeModel::takesAnyBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const char *const texts[] = {"",
                                 " ",
                                 "{",
                                 "}",
                                 "[",
                                 "]",
                                 "[[",
                                 "]]",
                                 "{]",
                                 "[}",
                                 "\"",
                                 "{\"",
                                 "{\"a",
                                 "{\"a\"",
                                 "{\"a\":",
                                 "{\"a\":1",
                                 "{\"a\":1,",
                                 "{a:1}",
                                 "{,}",
                                 "[,]",
                                 "[1 2]",
                                 "{\"a\":[1,{\"b\":2}",
                                 "{\"a\" 1}",
                                 "null",
                                 "12",
                                 "\"text\"",
                                 "[1,}",
                                 "{\"a\":\"\\",
                                 "{\"a\\\":1}",
                                 "[\"\\\\\\\"\"]",
                                 "\xff\xfe{\"a\":1}",
                                 "{\"a\":{}}x",
                                 "{:1}"};
    for (const char *const text : texts)
        QTest::addRow("%s", text) << QByteArray(text);
}

void TestJsonTreeModel::takesAnyBytes()
{
    QFETCH(QByteArray, bytes);
    JsonTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    tester.setUseFetchMore(false); // else it opens nodes amid the signals that it watches
    model.setPayload(bytes);
    openAll(model);
    for (qsizetype at = -1; at <= bytes.size(); ++at) {
        const QModelIndex index = model.indexAt(at);
        QVERIFY(!index.isValid() || model.rangeOf(index).second <= bytes.size());
        (void)index.data().toString();
    }
}

void TestJsonTreeModel::takesMutilatedAnswers()
{
    QRandomGenerator random(11);
    const QByteArray json = generateIncident(2, IncidentShape::Live);
    JsonTreeModel model;
    for (int round = 0; round < 300; ++round) {
        QByteArray bytes = json.left(random.bounded(1, int(json.size())));
        for (int i = random.bounded(6); i > 0; --i)
            bytes[random.bounded(int(bytes.size()))] = "{}[]\",:\\ a"[random.bounded(10)];
        model.setPayload(bytes);
        openAll(model);
        const QModelIndex index = model.indexAt(random.bounded(int(bytes.size())));
        for (const int role : {int(Qt::DisplayRole), int(CopyRole), int(PathRole), int(IsNewFieldRole)})
            (void)index.data(role);
    }
}

void TestJsonTreeModel::takesDeepNesting()
{
    constexpr int depth = 100'000;
    const QByteArray bytes = QByteArray(depth, '[') + QByteArray(depth, ']');
    const JsonIndex index = indexJson(bytes);
    QCOMPARE(index.containers.size(), std::size_t(depth));
    QCOMPARE(index.containers.front().end, quint32(bytes.size()));
    QCOMPARE(index.containers.back().next, quint32(depth));
    JsonTreeModel model;
    model.setPayload(bytes);
    QModelIndex at = model.index(0, 0);
    for (int i = 0; i < 50; ++i) {
        model.fetchMore(at);
        at = model.index(0, 0, at);
        QVERIFY(at.isValid());
    }
}

void TestJsonTreeModel::keepsTextsSafe()
{
    JsonTreeModel model;
    model.setPayload(R"({"k\u202Eey":"v\u200B<b>\u0000"})");
    openAll(model);
    const QModelIndex child = model.index(0, 0, model.index(0, 0));
    for (const QModelIndex &cell : {child, child.siblingAtColumn(1)}) {
        for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)}) {
            const QString text = cell.data(role).toString();
            QVERIFY(!text.contains(QChar(0x202E)) && !text.contains(QChar(0x200B)) && !text.contains(QChar(0)));
            QVERIFY(role != Qt::ToolTipRole || !text.contains(QStringLiteral("<b>")));
        }
    }
}

void TestJsonTreeModel::retranslates()
{
    JsonTreeModel model;
    model.setPayload(R"({"a":[1,2],"b":3})");
    openAll(model);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.retranslate();
    QCOMPARE(changed.size(), 3); // the root, its members, the items of the list
}

QTEST_GUILESS_MAIN(TestJsonTreeModel)
#include "tst_jsontreemodel.moc"
