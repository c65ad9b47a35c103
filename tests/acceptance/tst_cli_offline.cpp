// SPDX-License-Identifier: GPL-3.0-or-later
// The command line as scripts see it, as far as it needs no network: usage, help, ids, saved answers.
#include "tests/acceptance/clirunner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace utkik;

namespace
{

/// Odd white space, escapes and a number that a parser would write anew: to see that bytes stay as they are.
const QByteArray oneIncident = R"({ "incidentId" : 924565,
  "incidentName":"Sam\u0070le \"one\"",  "score": 1.50e+02,
  "severity":"High","status":"Active","createdTime":"2026-11-23T07:14:59.5966667Z", "alerts" : [ {"alertId":"da1","title":"=1+1","severity":"Low"},
  {"alertId":"da2","title":"a, \"b\"\nc","severity":"Medium"} ] })";
const QByteArray mergedIncident =
    R"({"incidentId":924551,"redirectIncidentId":924565,"incidentName":"m","status":"Redirected","severity":"UnSpecified","alerts":[]})";
const QByteArray graphIncident =
    R"({"id":"2972395","displayName":"From Graph","severity":"medium","status":"active","alerts":[]})";

QList<QByteArray> csvRows(QByteArray csv)
{
    return csv.replace("\"a, \"\"b\"\"\nc\"", "CELL").split('\n');
}

} // namespace

class TestCliOffline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWrongUsage_data()
    {
        QTest::addColumn<QString>("line");
        const auto row = [](const char *line) { QTest::newRow(line) << QString::fromUtf8(line); };
        row("show");
        row("show --bogus 924565");
        row("show 924565 --format xml");
        row("show 924565 --timeout soon");
        row("show no-id-in-here");
        row("show --input missing.txt");
        row("show --file missing.json");
        row("show 924565 --profile nobody");
        row("show --input - --token-stdin");
        row("show 924565 --api-url http://192.0.2.1");
        row("show --demo --profile A 924565");
        row("ids");
        row("ids --format csv 924565");
        row("ids --input missing.txt");
        row("quota --format csv");
        row("quota --profile nobody");
        row("profile");
        row("profile show nobody");
        row("profile remove nobody");
        row("profile add");
        row("help bogus");
        row("ids 924565 --lang xx");
    }
    void refusesWrongUsage()
    {
        QFETCH(const QString, line);
        const CliResult result = CliRunner().run(line.toUtf8().constData());
        QCOMPARE(result.status, 2);
        QVERIFY(result.out.isEmpty());
        QVERIFY(result.err.startsWith("utkik: "));
    }

    void helps()
    {
        const CliRunner cli;
        const CliResult all = cli.run("help");
        QCOMPARE(all.status, 0);
        QVERIFY(all.out.contains("profile add"));
        QVERIFY(all.err.isEmpty());
        QVERIFY(cli.run("help show").out.contains("--follow"));
        QCOMPARE(cli.run("show --help").out, cli.run("help show").out);
        const CliResult version = cli.run("--version");
        QCOMPARE(version.status, 0);
        QCOMPARE(version.out, QByteArray("utkik " UTKIK_VERSION "\n"));
    }

    void speaksTheLanguageAskedFor_data()
    {
        QTest::addColumn<QString>("all");
        QTest::addColumn<QString>("messages");
        QTest::addColumn<QString>("lang");
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("sameAs"); // what --lang gives the same
        const QString none;
        const QString swedish = QStringLiteral("sv_SE.UTF-8");
        const QString c = QStringLiteral("C");
        QTest::newRow("LC_ALL before the others") << swedish << c << c << none << QStringLiteral("sv");
        QTest::newRow("LC_MESSAGES before LANG") << none << swedish << c << none << QStringLiteral("sv");
        QTest::newRow("LANG") << none << none << swedish << none << QStringLiteral("sv");
        QTest::newRow("C is English") << c << swedish << swedish << none << QStringLiteral("en");
        QTest::newRow("unknown is English")
            << QStringLiteral("xx_YY.UTF-8") << swedish << swedish << none << QStringLiteral("en");
        QTest::newRow("the option before all")
            << swedish << swedish << swedish << QStringLiteral("en") << QStringLiteral("en");
    }
    void speaksTheLanguageAskedFor()
    {
        QFETCH(const QString, all);
        QFETCH(const QString, messages);
        QFETCH(const QString, lang);
        QFETCH(const QString, option);
        QFETCH(const QString, sameAs);
        CliRunner cli;
        cli.setVariable(QStringLiteral("LC_ALL"), all);
        cli.setVariable(QStringLiteral("LC_MESSAGES"), messages);
        cli.setVariable(QStringLiteral("LANG"), lang);
        const QStringList help{QStringLiteral("help")};
        const CliResult result =
            cli.run(option.isEmpty() ? help : help + QStringList{QStringLiteral("--lang"), option});
        QCOMPARE(result.status, 0);
        QCOMPARE(result.err, QByteArray());
        QCOMPARE(result.out, cli.run(help + QStringList{QStringLiteral("--lang"), sameAs}).out);
    }

    void speaksSwedish()
    {
        const CliRunner cli;
        const CliResult result = cli.run("show 404001 --lang sv");
        QCOMPARE(result.status, 4);
        QVERIFY(result.err.startsWith("utkik: 404001: "));
        QVERIFY(result.err != cli.run("show 404001 --lang en").err);
        QVERIFY(cli.run("help --lang sv").out.contains("Kommandon:"));
    }

    void findsIds()
    {
        const CliRunner cli;
        const QString mail = cli.write(
            QStringLiteral("mail.txt"),
            "Incident 924566\nand "
            "https://security.microsoft.com/incidents/924565?tid=5C1E7A90-3b42-4d6f-9e58-2a7d10c4b863\n924566\n");
        const CliResult lines = cli.run({QStringLiteral("ids"), QStringLiteral("924570"), QStringLiteral("--input"),
                                         mail, QStringLiteral("924566")});
        QCOMPARE(lines.status, 0);
        QCOMPARE(lines.out, QByteArray("924570\n924566\n924565\n"));
        QVERIFY(lines.err.isEmpty());

        const CliResult json =
            cli.run({QStringLiteral("ids"), QStringLiteral("--format=json"), QStringLiteral("--input"), mail});
        QCOMPARE(json.status, 0);
        const QJsonArray array = QJsonDocument::fromJson(json.out).array();
        QCOMPARE(array.size(), 2);
        QCOMPARE(array.at(0)[QStringLiteral("id")].toInteger(), 924566);
        QVERIFY(array.at(0)[QStringLiteral("tenant")].isNull());
        QVERIFY(array.at(0)[QStringLiteral("where")].toString().contains(QStringLiteral("Incident 924566")));
        QCOMPARE(array.at(1)[QStringLiteral("tenant")].toString(),
                 QStringLiteral("5c1e7a90-3b42-4d6f-9e58-2a7d10c4b863"));
    }

    void findsIdsInStandardInput()
    {
        const CliResult result = CliRunner().run("ids --input -", "924565, 924566\n");
        QCOMPARE(result.status, 0);
        QCOMPARE(result.out, QByteArray("924565\n924566\n"));
    }

    void findsNone_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("text") << QStringLiteral("ids nothing");
        QTest::newRow("json") << QStringLiteral("ids nothing --format json");
    }
    void findsNone()
    {
        QFETCH(const QString, line);
        const CliResult result = CliRunner().run(line.toUtf8().constData());
        QCOMPARE(result.status, 1);
        QVERIFY(result.out.isEmpty());
    }

    void printsSavedAnswersUntouched_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("printed");
        QTest::newRow("one") << oneIncident << "[" + oneIncident + "]\n";
        QTest::newRow("array") << "[ " + oneIncident + " ,\n" + mergedIncident + "]"
                               << "[" + oneIncident + "," + mergedIncident + "]\n";
        QTest::newRow("value list") << R"({"@odata.context":"x","value":[)" + mergedIncident + "," + oneIncident + "]}"
                                    << "[" + mergedIncident + "," + oneIncident + "]\n";
        QTest::newRow("one a line") << mergedIncident + "\n" + graphIncident + "\n"
                                    << "[" + mergedIncident + "," + graphIncident + "]\n";
        QTest::newRow("Graph's form") << graphIncident << "[" + graphIncident + "]\n";
    }
    void printsSavedAnswersUntouched()
    {
        QFETCH(const QByteArray, file);
        const CliRunner cli;
        const CliResult result = cli.run({QStringLiteral("show"), QStringLiteral("--format"), QStringLiteral("json"),
                                          QStringLiteral("--file"), cli.write(QStringLiteral("saved.json"), file)});
        QCOMPARE(result.status, 0);
        QTEST(result.out, "printed");
    }

    void keepsTheOrderOfMention()
    {
        const CliRunner cli;
        const QString one = cli.write(QStringLiteral("one.json"), oneIncident);
        const QString list = cli.write(QStringLiteral("list.json"), "[" + mergedIncident + "," + oneIncident + "]");
        const CliResult result = cli.run({QStringLiteral("show"), QStringLiteral("--file"), list,
                                          QStringLiteral("--format=json"), QStringLiteral("--file"), one});
        QCOMPARE(result.status, 0);
        QCOMPARE(result.out, "[" + mergedIncident + "," + oneIncident + "]\n");
        QCOMPARE(result.errorLines(), QStringList{QStringLiteral("utkik: 924551: merged into 924565")});
    }

    void printsText()
    {
        const CliRunner cli;
        const QString file = cli.write(QStringLiteral("one.json"), oneIncident);
        const CliResult local = cli.run({QStringLiteral("show"), QStringLiteral("--file"), file});
        QCOMPARE(local.status, 0);
        for (const char *part :
             {"924565", "Sample \"one\"", "High", "da1", "da2", "1.50e+02", "2026-11-23 08:14:59.5966667+01:00"})
            QVERIFY2(local.out.contains(part), part);
        QVERIFY(!local.out.contains('\x1b'));
        const CliResult utc =
            cli.run({QStringLiteral("show"), QStringLiteral("--file"), file, QStringLiteral("--utc")});
        QVERIFY(utc.out.contains("2026-11-23 07:14:59.5966667Z"));
    }

    void printsTables()
    {
        const CliRunner cli;
        const QString one = cli.write(QStringLiteral("one.json"), oneIncident);
        const QString merged = cli.write(QStringLiteral("merged.json"), mergedIncident);
        const CliResult result = cli.run({QStringLiteral("show"), QStringLiteral("--format=csv"),
                                          QStringLiteral("--file"), one, QStringLiteral("--file"), merged});
        QCOMPARE(result.status, 0);
        const QList<QByteArray> rows = csvRows(result.out);
        QCOMPARE(rows.size(), 5); // header, two alerts, the one without alerts, nothing after the last line end
        QVERIFY(rows.at(0).startsWith("incident.incidentId,") || rows.at(0).contains(",incident.incidentId,"));
        QVERIFY(rows.at(0).contains("alert.title"));
        for (const QByteArray &row : rows.first(4))
            QVERIFY(row.endsWith('\r'));
        QVERIFY(rows.at(1).contains(",'=1+1,"));
        QVERIFY(rows.at(2).contains(",CELL,"));
        QVERIFY(rows.at(4).isEmpty());
    }

    void tellsUnreadableFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("not JSON") << QByteArray("hello");
        QTest::newRow("cut off") << oneIncident.chopped(20);
        QTest::newRow("not an incident") << QByteArray(R"({"a":1})");
        QTest::newRow("web page") << QByteArray("<!DOCTYPE html><html></html>");
        QTest::newRow("empty") << QByteArray();
    }
    void tellsUnreadableFiles()
    {
        QFETCH(const QByteArray, bytes);
        const CliRunner cli;
        const QString bad = cli.write(QStringLiteral("bad.json"), bytes);
        const QString good = cli.write(QStringLiteral("good.json"), oneIncident);
        const CliResult result = cli.run({QStringLiteral("show"), QStringLiteral("--file"), bad,
                                          QStringLiteral("--file"), good, QStringLiteral("--format=json")});
        QCOMPARE(result.status, 8);
        QCOMPARE(result.out, "[" + oneIncident + "]\n");
        QCOMPARE(result.errorLines().size(), 1);
        QVERIFY(result.errorLines().at(0).startsWith(QStringLiteral("utkik: %1: ").arg(bad)));
    }

#ifdef Q_OS_LINUX
    void saysWhenNothingCanBeWritten()
    {
        const CliRunner cli;
        const QString file = cli.write(QStringLiteral("one.json"), oneIncident);
        QProcess shell;
        shell.start(QStringLiteral("sh"),
                    {QStringLiteral("-c"), QStringLiteral(UTKIK_PROGRAM " show --file \"$0\" > /dev/full"), file});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.exitCode(), 2);
        QVERIFY(!shell.readAllStandardError().isEmpty());
    }
#endif

    void isNotSignedInWithoutAProfile()
    {
        const CliRunner cli;
        const CliResult show = cli.run("show 924565 --format json");
        QCOMPARE(show.status, 4);
        QCOMPARE(show.out, QByteArray("[]\n"));
        QCOMPARE(show.errorLines().size(), 1);
        QVERIFY(show.errorLines().at(0).startsWith(QStringLiteral("utkik: 924565: ")));
        for (const char *line : {"quota", "login", "logout", "whoami"})
            QCOMPARE(cli.run(line).status, 4);
    }

    void saysWhatCannotBeDone_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : {"doctor", "profile test A", "profile export A b.json", "profile import b.json"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }
    void saysWhatCannotBeDone()
    {
        QFETCH(const QString, line);
        const CliResult result = CliRunner().run(line.toUtf8().constData());
        QCOMPARE(result.status, 2);
        QVERIFY(result.out.isEmpty());
        QVERIFY(!result.err.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCliOffline)
#include "tst_cli_offline.moc"
