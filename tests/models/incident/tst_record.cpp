// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/decode.h"

#include <QTest>

using namespace utkik;

namespace
{

/// The alert with these fields, of an incident that is kept as long as this.
struct OneAlert
{
    explicit OneAlert(const QByteArray &fields)
        : incident(decodeIncident("{ \"incidentId\": 7, \"alerts\" : [ {" + fields + "} ] }").value())
        , alert(incident.alert(0))
    {
    }

    Incident incident;
    Record alert;
};

constexpr auto title = alertField("title");
constexpr auto incidentId = alertField("incidentId");
constexpr auto created = alertField("creationTime");
constexpr auto techniques = alertField("mitreTechniques");
constexpr auto severity = alertField("severity");
constexpr auto customDetails = alertField("customDetails");

} // namespace

class TestRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unescapesText_data();
    void unescapesText();
    void readsNumbers_data();
    void readsNumbers();
    void readsLists_data();
    void readsLists();
    void displays_data();
    void displays();
    void aNullIsAsGoodAsAbsent();
    void keepsTheAnswersOrder();
    void keepsUnknownFields();
    void keepsItsOwnBytes();
    void pointsIntoTheAnswer();
    void outlivesNothingButItsIncident();
    void invalidRecordsAreEmpty();
    void knowsWhatStandsInWhichAlert();
    void countsItsMemory();
};

void TestRecord::unescapesText_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QByteArray("\"plain\"") << QStringLiteral("plain");
    QTest::newRow("empty") << QByteArray("\"\"") << QStringLiteral("");
    QTest::newRow("all escapes") << QByteArray(R"("\"\\\/\b\f\n\r\t\u00e5")")
                                 << QStringLiteral("\"\\/\b\f\n\r\t\u00e5");
    QTest::newRow("surrogate pair") << QByteArray(R"("\ud83d\udea8!")") << QStringLiteral("🚨!");
    QTest::newRow("UTF-8") << QByteArray("\"å 不 🚨\"") << QStringLiteral("å 不 🚨");
    QTest::newRow("byte-order marks") << QByteArray("\"\xef\xbb\xbf\xef\xbb\xbf x\\t\xef\xbb\xbfy\"")
                                      << QStringLiteral("\ufeff\ufeff x\t\ufeffy");
    QTest::newRow("null character") << QByteArray(R"("a\u0000b")")
                                    << QString(QStringLiteral("a") + QChar(u'\0') + u'b');
    QTest::newRow("backslash at the end") << QByteArray(R"("C:\\")") << QStringLiteral("C:\\");
    QTest::newRow("lone high") << QByteArray(R"("a\ud83db")") << QStringLiteral("a\ufffdb");
    QTest::newRow("lone low") << QByteArray(R"("\udea8")") << QStringLiteral("\ufffd");
    QTest::newRow("two highs") << QByteArray(R"("\ud83d\ud83d\udea8")") << QStringLiteral("\ufffd🚨");
    QTest::newRow("a number") << QByteArray("12.50") << QStringLiteral("12.50");
    QTest::newRow("a boolean") << QByteArray("true") << QStringLiteral("true");
    QTest::newRow("an object") << QByteArray("{ \"a\" : 1 }") << QStringLiteral("{ \"a\" : 1 }");
}

void TestRecord::unescapesText()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, text);
    const OneAlert one("\"title\" : " + json + " ");
    QCOMPARE(one.alert.text(title), text);
    QCOMPARE(one.alert.json(title), QString::fromUtf8(json));
}

void TestRecord::readsNumbers_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("number");
    const auto row = [](const char *json, const char *number) {
        QTest::newRow(json) << QByteArray(json) << QString::fromLatin1(number);
    };
    row("0", "0");
    row("-3", "-3");
    row("9223372036854775807", "9223372036854775807");
    row("\"924565\"", "924565");
    row("\" 924565 \"", "924565");
    row("12.0", "12");
    row("1.2e1", "12");
    row("12.5", "");
    row("9223372036854775808", "");
    row("1e400", "");
    row("\"12a\"", "");
    row("\"\"", "");
    row("\"inf\"", "");
    row("true", "");
    row("[1]", "");
    row("null", "");
}

void TestRecord::readsNumbers()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, number);
    const OneAlert one("\"incidentId\":" + json);
    const auto read = one.alert.number(incidentId);
    QCOMPARE(read ? QString::number(*read) : QString(), number);
}

void TestRecord::readsLists_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("list");
    const auto row = [](const char *json, const QStringList &list) { QTest::newRow(json) << QByteArray(json) << list; };
    row("[]", {});
    row("[ ]", {});
    row(R"(["a"])", {QStringLiteral("a")});
    row(R"([ "a" , "b" ])", {QStringLiteral("a"), QStringLiteral("b")});
    row(R"(["a,b","c]","\"","\\"])",
        {QStringLiteral("a,b"), QStringLiteral("c]"), QStringLiteral("\""), QStringLiteral("\\")});
    row(R"(["", null, 3, {"a":[1,2]}, [4,5], true])",
        {QString(), QStringLiteral("3"), QStringLiteral("{\"a\":[1,2]}"), QStringLiteral("[4,5]"),
         QStringLiteral("true")});
    row(R"("T1078")", {QStringLiteral("T1078")});
    row("null", {});
}

void TestRecord::readsLists()
{
    QFETCH(QByteArray, json);
    QFETCH(QStringList, list);
    QCOMPARE(OneAlert("\"mitreTechniques\":" + json).alert.list(techniques), list);
}

void TestRecord::displays_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const char *json, FieldId field, const QString &shown) {
        QTest::newRow(name) << QByteArray(json) << int(field) << shown;
    };
    row("text", R"("title":"a\tb")", title, QStringLiteral("a\tb"));
    row("time", R"("creationTime":"2026-11-20T06:31:07.25Z")", created, QStringLiteral("2026-11-20 06:31:07"));
    row("odd date", R"("creationTime":"last week")", created, QStringLiteral("last week"));
    row("escaped date", R"("creationTime":"2026-11-20T06:31:07\u005a")", created,
        QStringLiteral("2026-11-20 06:31:07"));
    row("word", R"("severity":"high")", severity, QStringLiteral("High"));
    row("escaped word", R"("severity":"h\u0069gh")", severity, QStringLiteral("High"));
    row("new word", R"("severity":"Dire")", severity, QStringLiteral("Dire"));
    row("list", R"("mitreTechniques":["T1","T2"])", techniques, QStringLiteral("T1, T2"));
    row("nested", R"("customDetails":{"a":1})", customDetails, QStringLiteral("a: 1"));
    row("no longer nested", R"("customDetails":"a")", customDetails, QStringLiteral("a"));
    row("records", R"("devices":[{}])", alertField("devices"), QString());
    row("no records", R"("devices":"none")", alertField("devices"), QStringLiteral("none"));
    row("not set", R"("classification":null)", alertField("classification"), QStringLiteral("Not set"));
    row("absent", "", title, QString());
}

void TestRecord::displays()
{
    QFETCH(QByteArray, json);
    QFETCH(int, field);
    QFETCH(QString, shown);
    QCOMPARE(OneAlert(json).alert.display(static_cast<FieldId>(field), TimeZone::Utc), shown);
}

void TestRecord::aNullIsAsGoodAsAbsent()
{
    const OneAlert one(R"("title":null,"incidentId":null,"creationTime":null,"severity":null)");
    for (const auto field : {title, incidentId, created, severity, techniques}) {
        QVERIFY(!one.alert.has(field));
        QCOMPARE(one.alert.text(field), QString());
        QCOMPARE(one.alert.json(field), QString());
        QCOMPARE(one.alert.pointer(field), QString());
    }
    QVERIFY(one.alert.presentFields().empty());
    QVERIFY(one.alert.unknownFields().empty());
    QVERIFY(!one.alert.time(created).has_value());
    QCOMPARE(one.alert.word(severity).code, -1);
}

void TestRecord::keepsTheAnswersOrder()
{
    const OneAlert one(R"("severity":"Low","title":"t","creationTime":null,"incidentId":1)");
    QCOMPARE(one.alert.presentFields(), (std::vector<FieldId>{severity, title, incidentId}));
}

void TestRecord::keepsUnknownFields()
{
    const OneAlert one(R"("b\"q" : { "x": [1, "y"] } ,"title":"t","a":null, "empty":"" )");
    const std::vector<UnknownField> expected{{QStringLiteral("b\"q"), QStringLiteral("{ \"x\": [1, \"y\"] }")},
                                             {QStringLiteral("a"), QStringLiteral("null")},
                                             {QStringLiteral("empty"), QStringLiteral("\"\"")}};
    QCOMPARE(one.alert.unknownFields(), expected);
    QVERIFY(one.alert.hasUnknownField("empty"));
    QVERIFY(!one.alert.hasUnknownField("title"));
}

void TestRecord::keepsItsOwnBytes()
{
    const OneAlert one(R"( "title" : "t" )");
    QCOMPARE(one.alert.rawJson(), QByteArray(R"({ "title" : "t" })"));
    QCOMPARE(one.incident.record().rawJson(), one.incident.payload());
    QCOMPARE(one.incident.payload().mid(one.alert.rawOffset(), one.alert.rawLength()), one.alert.rawJson());
}

void TestRecord::pointsIntoTheAnswer()
{
    const auto incident = decodeIncident(R"({"incidentId":1,"alerts":[{},{"devices":[{},{"tags":["a"]}],
        "entities":{"sha1":"x"},"comments":[{"comment":"c"}]}]})")
                              .value();
    QCOMPARE(incident.record().pointer(), QString());
    QCOMPARE(incident.record().pointer(incidentField("incidentId")), QStringLiteral("/incidentId"));
    QCOMPARE(incident.alert(1).pointer(), QStringLiteral("/alerts/1"));
    QCOMPARE(incident.device(1).pointer(deviceField("tags")), QStringLiteral("/alerts/1/devices/1/tags"));
    QCOMPARE(incident.entity(0).pointer(entityField("sha1")), QStringLiteral("/alerts/1/entities/sha1"));
    QCOMPARE(incident.comment(0).pointer(), QStringLiteral("/alerts/1/comments/0"));
}

void TestRecord::outlivesNothingButItsIncident()
{
    Incident copy;
    Record alert;
    {
        const OneAlert one(R"("title":"kept")");
        copy = one.incident;
        alert = one.alert;
    }
    QCOMPARE(alert.text(title), QStringLiteral("kept"));
    QCOMPARE(copy.alert(0), alert);
}

void TestRecord::invalidRecordsAreEmpty()
{
    const Record none;
    QVERIFY(!none.isValid());
    QVERIFY(!none.has(0));
    QCOMPARE(none.text(0), QString());
    QVERIFY(none.presentFields().empty());
    QVERIFY(none.unknownFields().empty());
    QCOMPARE(none.rawJson(), QByteArray());
    const Incident null;
    QVERIFY(null.isNull());
    QCOMPARE(null.id(), 0);
    QCOMPARE(null.alertCount(), 0);
    QCOMPARE(null.memory(), 0);
    QVERIFY(null.notes().empty());
    QVERIFY(!null.record().isValid());
}

void TestRecord::knowsWhatStandsInWhichAlert()
{
    const auto incident = decodeIncident(R"({"incidentId":1,"comments":[{}],"alerts":[
        {"entities":[{},{}]},{"devices":[{}]},{},{"devices":[{},{}],"entities":[{}],"comments":[{}]}]})")
                              .value();
    QCOMPARE(incident.alertCount(), 4);
    QCOMPARE(incident.deviceCount(), 3);
    QCOMPARE(incident.entityCount(), 3);
    QCOMPARE(incident.entitiesOfAlert(0), (std::pair{0, 2}));
    QCOMPARE(incident.entitiesOfAlert(1), (std::pair{2, 2}));
    QCOMPARE(incident.entitiesOfAlert(3), (std::pair{2, 3}));
    QCOMPARE(incident.devicesOfAlert(1), (std::pair{0, 1}));
    QCOMPARE(incident.devicesOfAlert(3), (std::pair{1, 3}));
    QCOMPARE(incident.alertOfDevice(0), 1);
    QCOMPARE(incident.alertOfDevice(2), 3);
    QCOMPARE(incident.alertOfEntity(2), 3);
    QCOMPARE(incident.alertOfComment(0), -1);
    QCOMPARE(incident.alertOfComment(1), 3);
    QCOMPARE(incident.alert(2).alertIndex(), -1);
}

void TestRecord::countsItsMemory()
{
    const OneAlert one(R"("title":"t")");
    QVERIFY(one.incident.memory() > one.incident.payload().size());
}

QTEST_GUILESS_MAIN(TestRecord)
#include "tst_record.moc"
