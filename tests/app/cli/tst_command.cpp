// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/helptext.h"
#include "app/cli/requests.h"
#include "app/sample/sampletenant.h"

#include <QTest>

using namespace utkik;

namespace
{

QStringList split(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

/// A command line as typed is understood, up to the values.
bool isUnderstood(const QStringList &arguments)
{
    const auto command = parseCommand(arguments);
    if (!command || !readLanguage(*command))
        return false;
    switch (command->verb) {
    case Verb::Show:
        return readShow(*command).has_value();
    case Verb::Ids:
        return readIds(*command).has_value();
    case Verb::Quota:
        return readQuota(*command).has_value();
    case Verb::ProfileAdd:
        return readProfileAdd(*command).has_value();
    case Verb::ProfileList:
        return readFormat(*command).has_value();
    default:
        return true;
    }
}

constexpr auto addCustom =
    "profile add X --cloud custom --api-url https://api.example --login-url https://login.example "
    "--tenant 11111111-2222-3333-4444-555555555555 --client 11111111-2222-3333-4444-666666666666 ";

} // namespace

class TestCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsCommandsFromTheWindow_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<bool>("command");
        for (const char *verb : {"show", "ids", "quota", "profile", "login", "logout", "whoami", "doctor", "help"})
            QTest::newRow(verb) << QStringList{QString::fromLatin1(verb)} << true;
        QTest::newRow("nothing") << QStringList() << false;
        QTest::newRow("an ID") << split("924565") << false;
        QTest::newRow("the demo") << split("--demo") << false;
        QTest::newRow("a verb later") << split("--demo show 924565") << false;
        QTest::newRow("other case") << split("Show 924565") << false;
        QTest::newRow("help") << split("--demo --help") << true;
        QTest::newRow("version") << split("--version") << true;
        QTest::newRow("version after the options") << split("-- --version") << false;
    }
    void tellsCommandsFromTheWindow()
    {
        QFETCH(const QStringList, arguments);
        QTEST(isCommand(arguments), "command");
    }

    void takesOptionsAnywhere()
    {
        const auto command = parseCommand(split("show 1 --utc 2 --input a.txt --format=json 3 --file b.json -- --utc"));
        QVERIFY(command);
        using Kind = Source::Kind;
        const QList<Source> expected{{Kind::Text, QStringLiteral("1")},      {Kind::Text, QStringLiteral("2")},
                                     {Kind::Input, QStringLiteral("a.txt")}, {Kind::Text, QStringLiteral("3")},
                                     {Kind::File, QStringLiteral("b.json")}, {Kind::Text, QStringLiteral("--utc")}};
        QCOMPARE(command->sources, expected);
        QVERIFY(command->has(Option::Utc));
        QCOMPARE(command->value(Option::Format), QStringLiteral("json"));
    }

    void takesValuesInBothSpellings()
    {
        const auto apart = readShow(*parseCommand(split("show 1 --timeout 90 --api-url http://127.0.0.1:8080")));
        const auto joined = readShow(*parseCommand(split("show 1 --timeout=90 --api-url=http://127.0.0.1:8080")));
        QVERIFY(apart && joined);
        QCOMPARE(apart->timeout, std::chrono::seconds(90));
        QCOMPARE(joined->timeout, apart->timeout);
        QCOMPARE(joined->apiUrl, apart->apiUrl);
        QCOMPARE(parseCommand({QStringLiteral("show"), QStringLiteral("1"), QStringLiteral("--scope=a=b")})
                     ->value(Option::Scope),
                 QStringLiteral("a=b"));
    }

    void refusesWhatIsNotInTheTable_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("understood");
        const auto row = [](const QByteArray &line, bool understood) {
            QTest::newRow(line) << QString::fromUtf8(line) << understood;
        };
        for (const char *good : {"show 1",
                                 "show --input -",
                                 "show --file a.json --file b.json",
                                 "show 1 --format csv",
                                 "show 1 --lang sv",
                                 "show 1 --lang sv_SE.UTF-8",
                                 "show 1 --lang C",
                                 "show 1 --timeout 0.5",
                                 "show 1 --token-stdin --api-url http://[::1]:1",
                                 "show 1 --api-url http://localhost:1",
                                 "show 1 --profile A --utc --follow --scope S --login-url https://x.example",
                                 "ids 1 --format json",
                                 "ids --input a",
                                 "quota",
                                 "profile list --format json",
                                 "profile show A",
                                 "profile remove A --lang en",
                                 "whoami --format json --profile A",
                                 "login --profile A",
                                 "logout",
                                 "doctor",
                                 "help",
                                 "help show",
                                 "help profile add",
                                 "show --help",
                                 "profile --help"})
            row(good, true);
        for (const char *demo : {"show --demo 1", "quota --demo --format json"})
            row(demo, SampleTenant::isBuiltIn());
        for (const char *bad : {"show",
                                "show --utc",
                                "show 1 --format xml",
                                "show 1 --format",
                                "show 1 --format=",
                                "show 1 --bogus",
                                "show 1 -x",
                                "show 1 --utc=yes",
                                "show 1 --lang xx",
                                "show 1 --timeout soon",
                                "show 1 --timeout 0",
                                "show 1 --timeout -1",
                                "show 1 --timeout nan",
                                "show 1 --timeout inf",
                                "show 1 --api-url http://192.0.2.1",
                                "show 1 --api-url ftp://x.example",
                                "show 1 --api-url x",
                                "show 1 --login-url http://x.example",
                                "show --input - --token-stdin",
                                "show --input - --input -",
                                "show --demo --profile A 1",
                                "show --demo --token-stdin 1",
                                "show --demo --api-url https://x.example 1",
                                "show 1 --cloud gcc",
                                "ids",
                                "ids 1 --format csv",
                                "ids 1 --utc",
                                "ids 1 --demo",
                                "quota 1",
                                "quota --utc",
                                "quota --format csv",
                                "profile",
                                "profile bogus",
                                "profile show",
                                "profile show A B",
                                "profile list A",
                                "profile list --format csv",
                                "profile add",
                                "profile export A",
                                "login now",
                                "login --format json",
                                "help a b c",
                                "doctor --demo"})
            row(bad, false);
        const QByteArray add = addCustom;
        row(add, true);
        row(add + "--secret-stdin --auth secret", true);
        row(add + "--auth browser", true);
        row(add + "--auth certificate --certificate a.pem", true);
        row(add + "--auth certificate", false);
        row(add + "--auth password", false);
        row(add + "--certificate a.pem", false);
        row(add + "--auth browser --secret-stdin", false);
        row(add + "--region eu", false);
        row(add + "--cloud mars", false);
        row("profile add X --cloud commercial --region eu --tenant contoso.example --client "
            "11111111-2222-3333-4444-666666666666",
            true);
        row("profile add X --cloud commercial --region mars --tenant contoso.example --client "
            "11111111-2222-3333-4444-666666666666",
            false);
        row("profile add X --cloud custom --tenant contoso.example --client 11111111-2222-3333-4444-666666666666",
            false);
        row("profile add X --tenant contoso.example", false);
        row("profile add X --client 11111111-2222-3333-4444-666666666666", false);
    }
    void refusesWhatIsNotInTheTable()
    {
        QFETCH(const QString, line);
        QTEST(isUnderstood(split(line.toUtf8().constData())), "understood");
    }

    void saysWhatIsWrong()
    {
        const auto bogus = parseCommand(split("show --bogus 1"));
        QVERIFY(!bogus);
        QVERIFY(bogus.error().contains(QStringLiteral("--bogus")));
        const auto format = readShow(*parseCommand(split("show 1 --format=xml")));
        QVERIFY(format.error().contains(QStringLiteral("xml")) && format.error().contains(QStringLiteral("csv")));
    }

    void findsTheLanguageInABrokenLine()
    {
        QCOMPARE(languageAskedFor(split("show --bogus --lang sv")), QStringLiteral("sv"));
        QCOMPARE(languageAskedFor(split("show --lang=sv")), QStringLiteral("sv"));
        QCOMPARE(languageAskedFor(split("show -- --lang sv")), QString());
        QCOMPARE(languageAskedFor(split("show --lang")), QString());
    }

    void explainsEveryCommand()
    {
        const std::optional<QString> all = helpText({});
        QVERIFY(all);
        for (const char *verb :
             {"show", "ids", "quota", "profile add", "profile list", "profile show", "profile test", "profile remove",
              "profile export", "profile import", "login", "logout", "whoami", "doctor", "help"}) {
            QVERIFY2(all->contains(QStringLiteral("  ") + QString::fromLatin1(verb)), verb);
            QVERIFY2(helpText(QString::fromLatin1(verb)), verb);
        }
        QVERIFY(helpText(QStringLiteral("show"))->contains(QStringLiteral("--token-stdin")));
        QVERIFY(!helpText(QStringLiteral("ids"))->contains(QStringLiteral("--token-stdin")));
        QVERIFY(helpText(QStringLiteral("profile"))->contains(QStringLiteral("profile remove")));
        QVERIFY(!helpText(QStringLiteral("bogus")));
    }
};

QTEST_APPLESS_MAIN(TestCommand)
#include "tst_command.moc"
