// SPDX-License-Identifier: GPL-3.0-or-later
// Profiles, the quota and the sample tenant as scripts see them.
#include "app/sample/sampletenant.h"
#include "tests/acceptance/clirunner.h"
#include "tests/app/sample/sampleclient.h"

#include <QDirIterator>
#include <QTest>

using namespace utkik;

namespace
{

QStringList addProfile(const QString &name, const SampleTenant &tenant)
{
    const Profile profile = tenant.profile();
    return {QStringLiteral("profile"),
            QStringLiteral("add"),
            name,
            QStringLiteral("--cloud"),
            QStringLiteral("custom"),
            QStringLiteral("--api-url"),
            tenant.url().toString(),
            QStringLiteral("--login-url"),
            tenant.url().toString(),
            QStringLiteral("--tenant"),
            profile.tenant,
            QStringLiteral("--client"),
            profile.client,
            QStringLiteral("--auth"),
            QStringLiteral("secret")};
}

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ');
}

} // namespace

class TestCliTenants : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!SampleTenant::isBuiltIn())
            QSKIP("built without QtHttpServer");
        m_tenant = SampleTenant::start();
        QVERIFY(m_tenant);
    }

    void keepsProfiles()
    {
        const CliRunner cli;
        QCOMPARE(cli.run("profile list").out, QByteArray());
        QCOMPARE(cli.run("profile list --format json").out, QByteArray("[]\n"));
        QCOMPARE(cli.run(addProfile(QStringLiteral("Contoso SE"), *m_tenant)).status, 0);
        QCOMPARE(
            cli.run(
                   words("profile add Fabrikam --tenant fabrikam.example --client 11111111-2222-4333-8444-555566667777 "
                         "--cloud commercial --region eu --auth browser"))
                .status,
            0);

        const QJsonArray list = QJsonDocument::fromJson(cli.run("profile list --format json").out).array();
        QCOMPARE(list.size(), 2);
        QCOMPARE(list.at(0)[QStringLiteral("name")].toString(), QStringLiteral("Contoso SE"));
        QCOMPARE(list.at(0)[QStringLiteral("apiUrl")].toString(), m_tenant->url().toString());
        QCOMPARE(list.at(0)[QStringLiteral("lastUsed")].toBool(), true);
        QCOMPARE(list.at(1)[QStringLiteral("apiUrl")].toString(),
                 QStringLiteral("https://eu.api.security.microsoft.com"));
        const QByteArray text = cli.run("profile list").out;
        QVERIFY(text.startsWith("Contoso SE\tcustom\t"));
        QCOMPARE(text.count('\n'), 2);

        const CliResult shown =
            cli.run({QStringLiteral("profile"), QStringLiteral("show"), QStringLiteral("Contoso SE")});
        QCOMPARE(shown.status, 0);
        QVERIFY(shown.out.contains(m_tenant->profile().client.toLatin1()));

        QCOMPARE(cli.run("profile remove Fabrikam").status, 0);
        QCOMPARE(cli.run("profile remove Fabrikam").status, 2);
        QCOMPARE(cli.run("profile list").out.count('\n'), 1);
    }

    void refusesNamesThatAreTaken()
    {
        const CliRunner cli;
        QCOMPARE(cli.run(addProfile(QStringLiteral("A"), *m_tenant)).status, 0);
        const CliResult again = cli.run(addProfile(QStringLiteral("A"), *m_tenant));
        QCOMPARE(again.status, 2);
        QVERIFY(!again.err.isEmpty());
    }

    void keepsNothingWithoutAKeychain()
    {
        const CliRunner cli;
        const CliResult result =
            cli.run(addProfile(QStringLiteral("A"), *m_tenant) + words("--secret-stdin"), "a-very-secret-value\n");
        QCOMPARE(result.status, 4);
        QCOMPARE(cli.run("profile list").out, QByteArray());
        QVERIFY(!result.err.contains("a-very-secret-value"));
        QDirIterator files(cli.path({}), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("a-very-secret-value"), qPrintable(file.fileName()));
        }
    }

    void isNotSignedInWithoutASecret()
    {
        const CliRunner cli;
        QCOMPARE(cli.run(addProfile(QStringLiteral("A"), *m_tenant)).status, 0);
        const CliResult result = cli.run("show 924565 924566 --format json");
        QCOMPARE(result.status, 4);
        QCOMPARE(result.out, QByteArray("[]\n"));
        QCOMPARE(result.errorLines().size(), 2);
    }

    void takesHostsFromTheProfile()
    {
        SampleClient client(*m_tenant);
        client.signIn();
        const CliRunner cli;
        QCOMPARE(cli.run(addProfile(QStringLiteral("A"), *m_tenant)).status, 0);
        const HttpAnswer direct = client.incident(924605);
        for (const char *line :
             {"show 924605 --format json --token-stdin", "show 924605 --format json --token-stdin --profile A"}) {
            const CliResult result = cli.run(line, client.token());
            QCOMPARE(result.status, 0);
            QCOMPARE(result.out, "[" + direct.body + "]\n");
        }
        // A link of another tenant than the named profile's is refused even if nothing is known of the token.
        const CliResult other =
            cli.run("show --token-stdin --profile A https://security.microsoft.com/incidents/924605?tid="
                    "bbbbbbbb-1111-4222-8333-444455556666",
                    "opaque");
        QCOMPARE(other.status, 9);
    }

    void countsTheQuota()
    {
        SampleClient client(*m_tenant);
        client.signIn();
        const CliRunner cli;
        QCOMPARE(cli.run(addProfile(QStringLiteral("A"), *m_tenant)).status, 0);
        QCOMPARE(cli.run("quota").out, QByteArray("minute 0 100 0\nhour 0 1500 0\n"));
        QCOMPARE(cli.run("show 930001 930002 930003 --profile A --token-stdin", client.token()).status, 0);
        const CliResult used = cli.run("quota --profile A");
        QCOMPARE(used.status, 0);
        QCOMPARE(used.out, QByteArray("minute 3 100 0\nhour 3 1500 0\n"));
        const QJsonObject json = QJsonDocument::fromJson(cli.run("quota --format json").out).object();
        QCOMPARE(json.value(QStringLiteral("minute"))[QStringLiteral("used")].toInt(), 3);
        QCOMPARE(json.value(QStringLiteral("hour"))[QStringLiteral("limit")].toInt(), 1500);
        QCOMPARE(json.value(QStringLiteral("hour"))[QStringLiteral("secondsToNext")].toInt(), 0);
    }

    void showsTheSampleTenant()
    {
        const CliRunner cli;
        const CliResult text = cli.run("show --demo 924565");
        QCOMPARE(text.status, 0);
        QVERIFY(text.out.contains("924565"));
        QVERIFY(text.out.contains("hearth.exe"));
        QVERIFY(text.err.isEmpty());
        QCOMPARE(cli.run("quota --demo").out, QByteArray("minute 0 100 0\nhour 0 1500 0\n"));
        // A tenant of its own: bare IDs and its own links, no others.
        const CliResult link = cli.run(
            "show --demo https://security.microsoft.com/incidents/924565?tid=bbbbbbbb-1111-4222-8333-444455556666");
        QCOMPARE(link.status, 9);
    }

    void showsErrorsOfTheSampleTenant_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("status");
        QTest::newRow("unknown") << QStringLiteral("404001") << 3;
        QTest::newRow("forbidden") << QStringLiteral("924690") << 5;
        QTest::newRow("web page") << QStringLiteral("924694") << 8;
        QTest::newRow("hostile") << QStringLiteral("924602") << 0;
        QTest::newRow("odd") << QStringLiteral("924607") << 0;
        QTest::newRow("400 alerts") << QStringLiteral("924590") << 0;
    }
    void showsErrorsOfTheSampleTenant()
    {
        QFETCH(const QString, id);
        const CliResult result = CliRunner().run({QStringLiteral("show"), QStringLiteral("--demo"), id});
        QTEST(result.status, "status");
    }

    void printsHostileTextHarmlessly()
    {
        const CliRunner cli;
        const QByteArray text = cli.run("show --demo 924602").out;
        QVERIFY(!text.contains('\x1b'));
        QVERIFY(!text.contains(QString(QChar(0x202E)).toUtf8()));
        QVERIFY(!text.contains("\u200B"));
        QVERIFY(text.contains("\\u202E"));
        const QByteArray csv = cli.run("show --demo 924602 --format csv").out;
        for (const char *formula : {",=", ",+", ",@", ",\"=", ",\"+", ",\"@"})
            QVERIFY2(!csv.contains(formula), formula);
    }

private:
    std::unique_ptr<SampleTenant> m_tenant;
};

QTEST_GUILESS_MAIN(TestCliTenants)
#include "tst_cli_tenants.moc"
