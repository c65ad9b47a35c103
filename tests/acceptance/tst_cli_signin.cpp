// SPDX-License-Identifier: GPL-3.0-or-later
// Signing in from the command line, with a real keychain: gnome-keyring in a session bus of its own (see
// CMakeLists.txt).
#include "app/sample/sampletenant.h"
#include "tests/acceptance/clirunner.h"
#include "tests/acceptance/scriptedserver.h"
#include "tests/app/sample/sampleclient.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QProcess>
#include <QTest>

using namespace utkik;

namespace
{

const QString secretService = QStringLiteral("org.freedesktop.secrets");

bool hasSecretService()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    return bus.isConnected() && bus.interface()->isServiceRegistered(secretService).value();
}

QStringList addProfile(const QString &name, const SampleTenant &tenant)
{
    const Profile profile = tenant.profile();
    return {QStringLiteral("profile"),
            QStringLiteral("add"),
            name,
            QStringLiteral("--cloud=custom"),
            QStringLiteral("--api-url=") + tenant.url().toString(),
            QStringLiteral("--login-url=") + tenant.url().toString(),
            QStringLiteral("--tenant=") + profile.tenant,
            QStringLiteral("--client=") + profile.client,
            QStringLiteral("--auth=secret"),
            QStringLiteral("--secret-stdin")};
}

qsizetype tokenCalls(const SampleTenant &tenant)
{
    const QList<SampleCall> calls = tenant.calls();
    return std::count_if(calls.begin(), calls.end(),
                         [](const SampleCall &call) { return call.path.endsWith(QStringLiteral("/token")); });
}

const QByteArray deviceCode = R"({"device_code":"d-secret","user_code":"ABCD","interval":1,"expires_in":900,)"
                              R"("verification_uri":"https://login.example.com/device"})";
// Its claims: upn ann@example.com, scp Incident.Read.
const QByteArray grantedToAnn = R"({"expires_in":3599,"refresh_token":"r-secret","access_token":)"
                                R"("a.eyJ1cG4iOiJhbm5AZXhhbXBsZS5jb20iLCJzY3AiOiJJbmNpZGVudC5SZWFkIn0.b"})";

} // namespace

class TestCliSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!SampleTenant::isBuiltIn())
            QSKIP("built without QtHttpServer");
        if (!QDBusConnection::sessionBus().isConnected())
            QSKIP("needs a session bus of its own: dbus-run-session");
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), m_keyringFolder.path());
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_keyringFolder.path());
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_keyringFolder.path());
        m_keyring.setProcessEnvironment(environment);
        m_keyring.start(
            QStringLiteral("gnome-keyring-daemon"),
            {QStringLiteral("--foreground"), QStringLiteral("--unlock"), QStringLiteral("--components=secrets")});
        if (!m_keyring.waitForStarted())
            QSKIP("needs gnome-keyring-daemon");
        m_keyring.write("password of the test");
        m_keyring.closeWriteChannel();
        QTRY_VERIFY(hasSecretService());
        m_tenant = SampleTenant::start();
        QVERIFY(m_tenant);
    }
    void cleanupTestCase()
    {
        m_keyring.kill();
        m_keyring.waitForFinished();
    }

    void signsInWithTheStoredSecret()
    {
        CliRunner cli;
        cli.reachKeychain();
        QCOMPARE(cli.run(addProfile(QStringLiteral("A"), *m_tenant), m_tenant->clientSecret().toUtf8() + '\n').status,
                 0);
        const qsizetype before = tokenCalls(*m_tenant);
        const CliResult result = cli.run("show 924565 924566 924570 924605 --format json");
        QVERIFY2(result.err.isEmpty(), result.err.constData());
        QCOMPARE(result.status, 0);
        QCOMPARE(QJsonDocument::fromJson(result.out).array().size(), 4);
        QCOMPARE(tokenCalls(*m_tenant), before + 1); // one for all
    }

    void saysWhenTheSecretIsWrong()
    {
        CliRunner cli;
        cli.reachKeychain();
        QCOMPARE(cli.run(addProfile(QStringLiteral("B"), *m_tenant), "wrong").status, 0);
        const CliResult result = cli.run("show 924565 --profile B --format json");
        QCOMPARE(result.status, 4);
        QCOMPARE(result.out, QByteArray("[]\n"));
        QCOMPARE(result.errorLines().size(), 1);
        QVERIFY(!result.err.contains("wrong\n"));
    }

    void saysWhenAPermissionIsMissing()
    {
        const auto poor = SampleTenant::start({.roles = {QStringLiteral("AdvancedHunting.Read.All")}});
        CliRunner cli;
        cli.reachKeychain();
        QCOMPARE(cli.run(addProfile(QStringLiteral("C"), *poor), poor->clientSecret().toUtf8()).status, 0);
        QCOMPARE(cli.run("show 924565 --profile C").status, 5);
    }

    void saysWhenTheSignInCannotBeReached()
    {
        CliRunner cli;
        cli.reachKeychain();
        QCOMPARE(cli.run(addProfile(QStringLiteral("D"), *m_tenant), m_tenant->clientSecret().toUtf8()).status, 0);
        QCOMPARE(cli.run("show 924565 --login-url http://127.0.0.1:9").status, 7); // the discard port: nobody listens
        QCOMPARE(cli.run("show 924565").status, 0);
    }

    void givesUpOnASignInThatDoesNotAnswer()
    {
        ScriptedServer mute;
        mute.script('/' + m_tenant->profile().tenant.toLatin1() + "/oauth2/v2.0/token", {});
        CliRunner cli;
        cli.reachKeychain();
        QCOMPARE(cli.run(addProfile(QStringLiteral("F"), *m_tenant), m_tenant->clientSecret().toUtf8()).status, 0);
        const CliResult result =
            cli.run({QStringLiteral("show"), QStringLiteral("924565"), QStringLiteral("--timeout=1"),
                     QStringLiteral("--login-url"), mute.url().toString()});
        QCOMPARE(result.status, 7);
        QCOMPARE(result.errorLines().size(), 1);
    }

    void asksForTheScopeGiven()
    {
        CliRunner cli;
        cli.reachKeychain();
        QCOMPARE(cli.run(addProfile(QStringLiteral("G"), *m_tenant), m_tenant->clientSecret().toUtf8()).status, 0);
        QCOMPARE(cli.run("show 924605 --scope https://api.securitycenter.microsoft.com/.default").status, 0);
        QCOMPARE(cli.run("show 924605 --scope https://unknown.example/.default").status, 4); // AADSTS500011
    }

    void forgetsTheSecretWithTheProfile()
    {
        CliRunner cli;
        cli.reachKeychain();
        QStringList add = addProfile(QStringLiteral("E"), *m_tenant);
        QCOMPARE(cli.run(add, m_tenant->clientSecret().toUtf8()).status, 0);
        QCOMPARE(cli.run("show 924605").status, 0);
        const CliResult removed = cli.run("profile remove E");
        QCOMPARE(removed.status, 0);
        QVERIFY(removed.err.isEmpty());
        add.removeLast();
        QCOMPARE(cli.run(add).status, 0);
        QCOMPARE(cli.run("show 924605").status, 4);
    }

    void saysWhoIsSignedIn()
    {
        CliRunner cli;
        cli.reachKeychain();
        QCOMPARE(cli.run(addProfile(QStringLiteral("F"), *m_tenant), m_tenant->clientSecret().toUtf8()).status, 0);
        QCOMPARE(cli.run("login").status, 0);
        const CliResult text = cli.run("whoami");
        QCOMPARE(text.status, 0);
        QVERIFY(text.out.contains("Incident.Read.All"));
        const CliResult json = cli.run("whoami --profile F --format json");
        QCOMPARE(json.status, 0);
        const QJsonObject who = QJsonDocument::fromJson(json.out).object();
        QCOMPARE(who.value(QStringLiteral("profile")).toString(), QStringLiteral("F"));
        QCOMPARE(who.value(QStringLiteral("client")).toString(), m_tenant->profile().client);
        QVERIFY(who.value(QStringLiteral("user")).isNull());
        QVERIFY(!json.out.contains(m_tenant->clientSecret().toUtf8()));
        QCOMPARE(cli.run("whoami --profile nobody").status, 2);
    }

    void signsOut()
    {
        CliRunner cli;
        cli.reachKeychain();
        QCOMPARE(cli.run("logout").status, 4); // no profile
        QCOMPARE(cli.run(addProfile(QStringLiteral("G"), *m_tenant), m_tenant->clientSecret().toUtf8()).status, 0);
        QCOMPARE(cli.run("logout").status, 0);
        QCOMPARE(cli.run("logout").status, 0); // nothing left to forget
        QCOMPARE(cli.run("whoami").status, 4);
        QCOMPARE(cli.run("show 924605").status, 4);
        QCOMPARE(cli.run("profile show G").status, 0);
    }

    void signsAPersonInByDeviceCode()
    {
        ScriptedServer login;
        CliRunner cli;
        const CliResult signedIn = signInByDevice(cli, login);
        QVERIFY(signedIn.err.contains("https://login.example.com/device"));
        QVERIFY(signedIn.err.contains("ABCD"));
        QVERIFY(signedIn.out.contains("ann@example.com"));
        QVERIFY(!(signedIn.out + signedIn.err).contains("secret"));
        const CliResult who = cli.run("whoami");
        QCOMPARE(who.status, 0);
        QVERIFY(who.out.contains("ann@example.com"));
        QCOMPARE(cli.run("logout").status, 0);
        QCOMPARE(cli.run("whoami").status, 4);
    }

    void revokesWithTheProfile()
    {
        ScriptedServer login;
        const QJsonObject discovered{
            {QStringLiteral("revocation_endpoint"), login.url().resolved(QUrl(QStringLiteral("/revoke"))).toString()}};
        login.script("/c0ffee00-1111-4222-8333-444455556666/v2.0/.well-known/openid-configuration",
                     ScriptedServer::answer(200, QJsonDocument(discovered).toJson()));
        login.script("/revoke", ScriptedServer::answer(200, {}));
        CliRunner cli;
        QCOMPARE(signInByDevice(cli, login).status, 0);
        QCOMPARE(cli.run("profile remove H").status, 0);
        QCOMPARE(login.paths().count("/revoke"), 1);
        QCOMPARE(cli.run("profile show H").status, 2);
    }

    void signsNobodyInWithoutAKeychain()
    {
        CliRunner cli;
        QCOMPARE(cli.run("profile add I --tenant c0ffee00-1111-4222-8333-444455556666 --client "
                         "badcab1e-1111-4222-8333-444455556666 --auth browser")
                     .status,
                 0);
        const CliResult result = cli.run("login");
        QCOMPARE(result.status, 4);
        QVERIFY(!result.err.contains("authorize")); // asked for nothing first
    }

    void doesWithoutTheSecretIfATokenIsGiven()
    {
        SampleClient client(*m_tenant);
        client.signIn();
        CliRunner cli;
        cli.reachKeychain();
        const CliResult result =
            cli.run({QStringLiteral("show"), QStringLiteral("924605"), QStringLiteral("--token-stdin"),
                     QStringLiteral("--api-url"), m_tenant->url().toString()},
                    client.token());
        QCOMPARE(result.status, 0);
    }

private:
    /// Signs Ann in to a new profile, H.
    static CliResult signInByDevice(CliRunner &cli, ScriptedServer &login)
    {
        const QByteArray path = "/c0ffee00-1111-4222-8333-444455556666/oauth2/v2.0/";
        login.script(path + "devicecode", ScriptedServer::answer(200, deviceCode));
        login.script(path + "token", ScriptedServer::answer(200, grantedToAnn));
        cli.reachKeychain();
        const QString url = login.url().toString();
        const CliResult added = cli.run(
            {QStringLiteral("profile"), QStringLiteral("add"), QStringLiteral("H"), QStringLiteral("--cloud=custom"),
             QStringLiteral("--api-url=") + url, QStringLiteral("--login-url=") + url,
             QStringLiteral("--tenant=c0ffee00-1111-4222-8333-444455556666"),
             QStringLiteral("--client=badcab1e-1111-4222-8333-444455556666"), QStringLiteral("--auth=device")});
        return added.status == 0 ? cli.run("login") : added;
    }

    QTemporaryDir m_keyringFolder;
    QProcess m_keyring;
    std::unique_ptr<SampleTenant> m_tenant;
};

QTEST_GUILESS_MAIN(TestCliSignIn)
#include "tst_cli_signin.moc"
