// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/decode.h"

#include <QStringEncoder>
#include <QTest>

using namespace utkik;

class TestDecodeFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensEveryForm_data();
    void opensEveryForm();
    void keepsEachIncidentsBytes();
    void tellsWhatCannotBeRead();
    void readsWhatIsWholeOfBrokenLists_data();
    void readsWhatIsWholeOfBrokenLists();
    void refuses_data();
    void refuses();
    void readsUtf16();
    void refusesEndlessLists();
};

void TestDecodeFile::opensEveryForm_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<qint64>>("ids");
    const auto row = [](const char *name, const QByteArray &bytes, const QList<qint64> &ids) {
        QTest::newRow(name) << bytes << ids;
    };
    row("one incident", R"({"incidentId":1})", {1});
    row("array", R"([{"incidentId":1}, {"incidentId":2}])", {1, 2});
    row("value list", R"({"@odata.context":"x","value":[{"incidentId":1},{"incidentId":2}]})", {1, 2});
    row("value list with next link", R"({"value":[{"incidentId":1}],"@odata.nextLink":"https://x.example"})", {1});
    row("Graph list",
        R"({"value":[{"id":"1","displayName":"a","createdDateTime":"2021-08-13T08:43:35Z","alerts":[]}]})", {1});
    row("NDJSON", "{\"incidentId\":1}\n{\"incidentId\":2}\r\n\n{\"incidentId\":3}\n", {1, 2, 3});
    row("objects one after the other", "{\n \"incidentId\":1\n}\n{\n \"incidentId\":2 }{\"incidentId\":3}", {1, 2, 3});
    row("objects with commas, but no brackets", "{\"incidentId\":1},\n{\"incidentId\":2}", {1, 2});
    row("several pages", "{\"value\":[{\"incidentId\":1}]}\n{\"value\":[{\"incidentId\":2}]}", {1, 2});
    row("several arrays", "[{\"incidentId\":1}]\n[{\"incidentId\":2}]", {1, 2});
    row("byte-order mark", "\xef\xbb\xbf[{\"incidentId\":1}]", {1});
    row("an incident with a field called value", R"({"incidentId":1,"value":[{"incidentId":2}]})", {1});
}

void TestDecodeFile::opensEveryForm()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<qint64>, ids);
    const auto file = decodeFile(bytes);
    QVERIFY(file.has_value());
    QList<qint64> found;
    for (const auto &incident : file->incidents)
        found << incident.id();
    QCOMPARE(found, ids);
    QVERIFY(file->unreadable.isEmpty());
    QCOMPARE(decodeIncidents(bytes)->size(), ids.size());
}

void TestDecodeFile::keepsEachIncidentsBytes()
{
    const auto file = decodeFile("[ { \"incidentId\" : 1.0 } ,\n{\"incidentId\":2,\"incidentName\":\"\\u00e5 ]}\"} ]");
    QVERIFY(file.has_value());
    QCOMPARE(file->incidents.at(0).payload(), QByteArray("{ \"incidentId\" : 1.0 }"));
    QCOMPARE(file->incidents.at(1).payload(), QByteArray("{\"incidentId\":2,\"incidentName\":\"\\u00e5 ]}\"}"));
}

void TestDecodeFile::tellsWhatCannotBeRead()
{
    const auto file = decodeFile(R"([{"incidentId":1},null,{"alertId":"da1"},{"incidentId":2}])");
    QVERIFY(file.has_value());
    QCOMPARE(file->incidents.size(), 2);
    QCOMPARE(file->unreadable.size(), 2);
    QCOMPARE(file->unreadable.at(0).kind, ErrorKind::NotAnIncident);
    QCOMPARE(file->unreadable.at(1).subject, QString::fromUtf16(NotIncident::alerts));
}

void TestDecodeFile::readsWhatIsWholeOfBrokenLists_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("incidents");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("cut-off array") << QByteArray(R"([{"incidentId":1},{"incidentId":2},{"incid)") << 2
                                   << ErrorKind::CutOff;
    QTest::newRow("cut off between") << QByteArray(R"([{"incidentId":1},{"incidentId":2},)") << 2 << ErrorKind::CutOff;
    QTest::newRow("cut-off value list") << QByteArray(R"({"value":[{"incidentId":1},{"incid)") << 1
                                        << ErrorKind::CutOff;
    QTest::newRow("elided") << QByteArray(R"([{"incidentId":1},...,{"incidentId":2}])") << 2 << ErrorKind::NotJson;
    QTest::newRow("elided value list") << QByteArray("{\"value\":[{\"incidentId\":1},\n...\n{\"incidentId\":2}]}") << 2
                                       << ErrorKind::NotJson;
    QTest::newRow("one broken line") << QByteArray("{\"incidentId\":1}\n{\"incidentId\":}\n{\"incidentId\":3}\n") << 2
                                     << ErrorKind::NotJson;
    QTest::newRow("last line cut off") << QByteArray("{\"incidentId\":1}\n{\"incidentId\":2,\"x") << 1
                                       << ErrorKind::CutOff;
    QTest::newRow("a line of a log") << QByteArray("{\"incidentId\":1}\nfetched 2 incidents\n{\"incidentId\":2}") << 2
                                     << ErrorKind::NotJson;
}

void TestDecodeFile::readsWhatIsWholeOfBrokenLists()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, incidents);
    QFETCH(ErrorKind, kind);
    const auto file = decodeFile(bytes);
    QVERIFY(file.has_value());
    QCOMPARE(file->incidents.size(), incidents);
    QCOMPARE(file->unreadable.size(), 1);
    QCOMPARE(file->unreadable.first().kind, kind);
}

void TestDecodeFile::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("subject");
    QTest::newRow("nothing") << QByteArray() << ErrorKind::EmptyAnswer << QString();
    QTest::newRow("empty array") << QByteArray("[ ]") << ErrorKind::NotAnIncident
                                 << QString::fromUtf16(NotIncident::empty);
    QTest::newRow("empty value list") << QByteArray(R"({"value":[]})") << ErrorKind::NotAnIncident
                                      << QString::fromUtf16(NotIncident::empty);
    QTest::newRow("alert list") << QByteArray(R"({"value":[{"id":"da1","incidentId":"1","title":"t","evidence":[]}]})")
                                << ErrorKind::NotAnIncident << QString::fromUtf16(NotIncident::alerts);
    QTest::newRow("list of numbers") << QByteArray("[1,2]") << ErrorKind::NotAnIncident
                                     << QString::fromUtf16(NotIncident::other);
    QTest::newRow("cut off at once") << QByteArray("[") << ErrorKind::CutOff << QString();
    QTest::newRow("cut-off incident") << QByteArray(R"({"incidentId":1,"alerts":[{)") << ErrorKind::CutOff << QString();
    QTest::newRow("lists in lists") << QByteArray("[[[[[[{\"incidentId\":1}]]]]]]") << ErrorKind::NotAnIncident
                                    << QString::fromUtf16(NotIncident::other);
    QTest::newRow("HTML") << QByteArray("<html>") << ErrorKind::HtmlAnswer << QString();
    QTest::newRow("text") << QByteArray("hello") << ErrorKind::NotJson << QStringLiteral("1:1");
}

void TestDecodeFile::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, subject);
    const auto file = decodeFile(bytes);
    QVERIFY(!file.has_value());
    QCOMPARE(file.error().kind, kind);
    QCOMPARE(file.error().subject, subject);
}

void TestDecodeFile::readsUtf16()
{
    QStringEncoder encode(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    const QByteArray bytes = encode(QStringLiteral("{\"incidentId\":1,\"incidentName\":\"å 🚨\"}"));
    const auto file = decodeFile(bytes);
    QVERIFY(file.has_value());
    QCOMPARE(file->incidents.first().name(), QStringLiteral("å 🚨"));
}

void TestDecodeFile::refusesEndlessLists()
{
    QByteArray list = "[";
    for (int i = 0; i < 100'001; ++i)
        list += "{},";
    const auto file = decodeFile(list + "{}]");
    QVERIFY(!file.has_value());
    QCOMPARE(file.error().kind, ErrorKind::TooLarge);
}

QTEST_GUILESS_MAIN(TestDecodeFile)
#include "tst_decodefile.moc"
