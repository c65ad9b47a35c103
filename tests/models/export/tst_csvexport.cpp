// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/csvexport.h"
#include "models/export/jsonexport.h"

#include "tests/models/item/testincidents.h"

using namespace utkik;
using namespace utkik::test;

class TestCsvExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesColumnsAsTheApiDoes();
    void writesARowForEachAlert();
    void writesARowForAnIncidentWithoutAlerts();
    void keepsUnknownFields();
    void guardsFormulas_data();
    void guardsFormulas();
    void quotes_data();
    void quotes();
    void joinsLists();
    void joinsOriginalJson();
};

namespace
{

/// RFC 4180, read back by the letter of it.
QList<QStringList> rowsOf(const QByteArray &csv)
{
    QList<QStringList> rows;
    QStringList row;
    QByteArray cell;
    bool inQuotes = false;
    for (qsizetype i = 0; i < csv.size(); ++i) {
        const char c = csv.at(i);
        if (inQuotes && c == '"' && i + 1 < csv.size() && csv.at(i + 1) == '"') {
            cell += '"';
            ++i;
        } else if (c == '"') {
            inQuotes = !inQuotes;
        } else if (!inQuotes && (c == ',' || c == '\r')) {
            row << QString::fromUtf8(cell);
            cell.clear();
            if (c == '\r') {
                rows << row;
                row.clear();
                ++i;
            }
        } else {
            cell += c;
        }
    }
    return rows;
}

/// The cell of a row in the column of that name.
QString cellOf(const QList<QStringList> &rows, int row, const char *column)
{
    const qsizetype at = rows.first().indexOf(QString::fromLatin1(column));
    return at < 0 ? QStringLiteral("no such column") : rows.at(row).value(at);
}

QString titleCell(const QByteArray &jsonTitle)
{
    const auto incident = incidentOf(incidentJson(1, "Incident", {alertJson({"a1", jsonTitle})}));
    return cellOf(rowsOf(incidentsToCsv({incident})), 1, "alert.title");
}

} // namespace

void TestCsvExport::namesColumnsAsTheApiDoes()
{
    const auto rows = rowsOf(incidentsToCsv({}));
    QCOMPARE(rows.size(), 1);
    for (const char *const column :
         {"incident.incidentId", "incident.incidentName", "incident.comments", "alert.alertId", "alert.title",
          "alert.devices", "alert.entities", "alert.mitreTechniques"})
        QVERIFY2(rows.first().contains(QString::fromLatin1(column)), column);
    QVERIFY(!rows.first().contains(QStringLiteral("incident.alerts")));
}

void TestCsvExport::writesARowForEachAlert()
{
    const auto first = incidentOf(incidentJson(
        924565, "Ransomware",
        {alertJson(
             {"a1", "One", "High", "InProgress",
              R"(,"firstActivity":"2026-11-20T06:31:07.0733333Z","devices":[{"deviceDnsName":"ws-1"},{"deviceDnsName":"ws-2"}])"
              R"(,"entities":[{"entityType":"Ip","ipAddress":"203.0.113.77"}])"}),
         alertJson({"a2", "Two"})},
        R"(,"comments":[{"comment":"Isolated."}])"));
    const auto second = incidentOf(incidentJson(17, "Phishing", {alertJson({"b1", "Three"})}));
    const QByteArray csv = incidentsToCsv({first, Incident(), second});
    QVERIFY(csv.endsWith("\r\n"));
    const auto rows = rowsOf(csv);
    QCOMPARE(rows.size(), 4);
    for (const QStringList &row : rows)
        QCOMPARE(row.size(), rows.first().size());
    QCOMPARE(cellOf(rows, 1, "incident.incidentId"), QStringLiteral("924565"));
    QCOMPARE(cellOf(rows, 2, "incident.incidentName"), QStringLiteral("Ransomware"));
    QCOMPARE(cellOf(rows, 1, "alert.status"), QStringLiteral("InProgress")); // the API's word, not ours
    QCOMPARE(cellOf(rows, 1, "alert.firstActivity"), QStringLiteral("2026-11-20T06:31:07.0733333Z"));
    QCOMPARE(cellOf(rows, 1, "alert.devices"), QStringLiteral("ws-1; ws-2"));
    QCOMPARE(cellOf(rows, 1, "alert.entities"), QStringLiteral("Ip: 203.0.113.77"));
    QCOMPARE(cellOf(rows, 1, "incident.comments"), QStringLiteral("Isolated."));
    QCOMPARE(cellOf(rows, 2, "alert.title"), QStringLiteral("Two"));
    QCOMPARE(cellOf(rows, 3, "incident.incidentId"), QStringLiteral("17"));
    QCOMPARE(cellOf(rows, 3, "alert.devices"), QString());
}

void TestCsvExport::writesARowForAnIncidentWithoutAlerts()
{
    const auto merged = incidentOf(R"({"incidentId":5,"redirectIncidentId":9,"status":"Redirected","alerts":[]})");
    const auto rows = rowsOf(incidentsToCsv({merged}));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(cellOf(rows, 1, "incident.redirectIncidentId"), QStringLiteral("9"));
    QCOMPARE(cellOf(rows, 1, "alert.alertId"), QString());
    QCOMPARE(rows.at(1).size(), rows.first().size());
}

void TestCsvExport::keepsUnknownFields()
{
    const auto first =
        incidentOf(incidentJson(1, "I", {alertJson({"a1", "One", "High", "New", R"(,"brandNew":{"x":1})"})}));
    const auto second = incidentOf(incidentJson(2, "I", {alertJson({"b1", "Two"})}, R"(,"alsoNew":"=1")"));
    const auto rows = rowsOf(incidentsToCsv({first, second}));
    QCOMPARE(cellOf(rows, 1, "alert.brandNew"), QStringLiteral("{\"x\":1}"));
    QCOMPARE(cellOf(rows, 2, "alert.brandNew"), QString());
    QCOMPARE(cellOf(rows, 1, "incident.alsoNew"), QString());
    QCOMPARE(cellOf(rows, 2, "incident.alsoNew"), QStringLiteral("\"=1\""));
}

void TestCsvExport::guardsFormulas_data()
{
    QTest::addColumn<QByteArray>("title"); // as JSON
    QTest::addColumn<QString>("cell");
    QTest::newRow("equals") << QByteArray("=1+1") << "'=1+1";
    QTest::newRow("plus") << QByteArray("+1") << "'+1";
    QTest::newRow("minus") << QByteArray("-1") << "'-1";
    QTest::newRow("at") << QByteArray("@SUM(A1)") << "'@SUM(A1)";
    QTest::newRow("tab") << QByteArray("\\t=1") << "'\t=1";
    QTest::newRow("carriage return") << QByteArray("\\r=1") << "'\r=1";
    QTest::newRow("line feed") << QByteArray("\\n=1") << "'\n=1";
    QTest::newRow("full-width equals") << QByteArray("\\uff1d1") << QStringLiteral("'\uFF1D1");
    QTest::newRow("full-width plus") << QByteArray("\\uff0b1") << QStringLiteral("'\uFF0B1");
    QTest::newRow("full-width minus") << QByteArray("\\uff0d1") << QStringLiteral("'\uFF0D1");
    QTest::newRow("full-width at") << QByteArray("\\uff20x") << QStringLiteral("'\uFF20x");
    QTest::newRow("after spaces") << QByteArray("  =1") << "'  =1";
    QTest::newRow("after a zero-width space") << QByteArray("\\u200b=1") << QStringLiteral("'\u200B=1");
    QTest::newRow("after a byte order mark") << QByteArray("\\ufeff=1") << QStringLiteral("'\uFEFF=1");
    QTest::newRow("in the middle") << QByteArray("a=1") << "a=1";
    QTest::newRow("only spaces") << QByteArray("  ") << "  ";
    QTest::newRow("an apostrophe already") << QByteArray("'=1") << "'=1";
}

void TestCsvExport::guardsFormulas()
{
    QFETCH(QByteArray, title);
    QTEST(titleCell(title), "cell");
}

void TestCsvExport::quotes_data()
{
    QTest::addColumn<QByteArray>("title"); // as JSON
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("plain") << QByteArray("abc") << QByteArray(",abc,");
    QTest::newRow("comma") << QByteArray("a,b") << QByteArray(",\"a,b\",");
    QTest::newRow("quotes") << QByteArray("say \\\"x\\\"") << QByteArray(",\"say \"\"x\"\"\",");
    QTest::newRow("line break") << QByteArray("a\\r\\nb") << QByteArray(",\"a\r\nb\",");
    QTest::newRow("semicolon, which parts cells elsewhere") << QByteArray("a;=b") << QByteArray(",\"a;=b\",");
    QTest::newRow("UTF-8") << QByteArray("\\u00e5\\u65e5") << QByteArray(",\xc3\xa5\xe6\x97\xa5,");
}

void TestCsvExport::quotes()
{
    QFETCH(QByteArray, title);
    QFETCH(QByteArray, written);
    const QByteArray csv = incidentsToCsv({incidentOf(incidentJson(1, "I", {alertJson({"a1", title})}))});
    QVERIFY2(csv.contains(written), csv.constData());
}

void TestCsvExport::joinsLists()
{
    const auto incident = incidentOf(incidentJson(
        1, "I", {alertJson({"a1", "One", "High", "New", R"(,"mitreTechniques":["T1566","=cmd","T1059"])"})}));
    QCOMPARE(cellOf(rowsOf(incidentsToCsv({incident})), 1, "alert.mitreTechniques"),
             QStringLiteral("T1566; '=cmd; T1059"));
}

void TestCsvExport::joinsOriginalJson()
{
    QCOMPARE(incidentsToJson({}), QByteArray("[]"));
    const QByteArray first = "{ \"incidentId\" : 1.0e0, \"alerts\":[] , \"x\":\"\\u00e5\" }";
    const QByteArray second = "{\"incidentId\":2,\"alerts\":[]}";
    QCOMPARE(incidentsToJson({incidentOf(first), Incident(), incidentOf(second)}), '[' + first + ',' + second + ']');
}

QTEST_GUILESS_MAIN(TestCsvExport)
#include "tst_csvexport.moc"
