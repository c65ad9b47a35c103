// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line says of a sign-in before anything has gone wrong, and which tenant a link means. With a real
// keychain (withkeyring.sh).
#include "tests/acceptance/clirunner.h"
#include "tests/app/api/faultyserver.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QProcess>
#include <QTest>

using namespace utkik;

namespace
{

const QString tenantA = QStringLiteral("c0ffee00-1111-4222-8333-444455556666");
const QString tenantB = QStringLiteral("c0ffee00-2222-4222-8333-444455556666");

QString linkIn(const QString &tenant)
{
    return QStringLiteral("https://security.microsoft.com/incident2/924605/overview?tid=") + tenant;
}

} // namespace

class TestCliSignInDiagnosis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void warnsOfACertificateThatEnds_data();
    void warnsOfACertificateThatEnds();
    void tellsAWrongClock_data();
    void tellsAWrongClock();
    void takesTheTenantOfALink();
    void asksNothingForAForeignLink();

private:
    void add(const QString &name, const QString &tenant, const QStringList &way, const QByteArray &secret = "secret");
    [[nodiscard]] static FaultyAnswer dated(int status, const QByteArray &body, int minutesBehind);

    std::unique_ptr<CliRunner> m_cli;
    std::unique_ptr<FaultyServer> m_server;
    const QStringList m_bySecret{QStringLiteral("--auth=secret"), QStringLiteral("--secret-stdin")};
};

void TestCliSignInDiagnosis::init()
{
    m_cli = std::make_unique<CliRunner>();
    m_cli->reachKeychain();
    m_server = std::make_unique<FaultyServer>();
    m_server->answers([](const SeenRequest &request) {
        if (request.path.endsWith("/token"))
            return goodAnswer(200, R"({"expires_in":3599,"access_token":"opaque"})");
        return goodAnswer(200, R"({"incidentId":924605,"incidentName":"An incident","status":"Active"})");
    });
}

void TestCliSignInDiagnosis::add(const QString &name, const QString &tenant, const QStringList &way,
                                 const QByteArray &secret)
{
    const QString url = m_server->url().toString();
    const QStringList arguments = QStringList{QStringLiteral("profile"),
                                              QStringLiteral("add"),
                                              name,
                                              QStringLiteral("--cloud=custom"),
                                              QStringLiteral("--api-url=") + url,
                                              QStringLiteral("--login-url=") + url,
                                              QStringLiteral("--tenant=") + tenant,
                                              QStringLiteral("--client=badcab1e-1111-4222-8333-444455556666")}
        + way;
    const CliResult result = m_cli->run(arguments, secret);
    QVERIFY2(result.status == 0, result.err.constData());
}

FaultyAnswer TestCliSignInDiagnosis::dated(int status, const QByteArray &body, int minutesBehind)
{
    const QDateTime time = QDateTime::currentDateTimeUtc().addSecs(-60 * minutesBehind);
    const QString date = QLocale::c().toString(time, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    return goodAnswer(status, body, "Date: " + date.toLatin1() + "\r\n");
}

void TestCliSignInDiagnosis::warnsOfACertificateThatEnds_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("warns");
    QTest::newRow("in three weeks") << 21 << true;
    QTest::newRow("in two months") << 60 << false;
}

void TestCliSignInDiagnosis::warnsOfACertificateThatEnds()
{
    QFETCH(int, days);
    QFETCH(bool, warns);
    const QString key = m_cli->path(QStringLiteral("key.pem"));
    const QString certificate = m_cli->path(QStringLiteral("certificate.pem"));
    QProcess openssl;
    openssl.start(QStringLiteral("sh"),
                  {QStringLiteral("-c"),
                   QStringLiteral("openssl req -x509 -newkey rsa:2048 -nodes -keyout \"$1\" -out \"$2\" -days \"$3\""
                                  " -subj /CN=utkik 2>/dev/null && cat \"$1\" >> \"$2\""),
                   QStringLiteral("sh"), key, certificate, QString::number(days)});
    QVERIFY(openssl.waitForFinished());
    QCOMPARE(openssl.exitCode(), 0);
    add(QStringLiteral("C"), tenantA,
        {QStringLiteral("--auth=certificate"), QStringLiteral("--certificate"), certificate});
    const QByteArray day = QDateTime::currentDateTimeUtc().addDays(days).date().toString(Qt::ISODate).toLatin1();
    const CliResult text = m_cli->run("whoami");
    QCOMPARE(text.status, 0);
    QVERIFY2(text.out.contains(day), text.out.constData());
    QCOMPARE(text.err.contains("The certificate ends on " + day), warns);
    const CliResult json = m_cli->run("whoami --format json");
    QVERIFY(QJsonDocument::fromJson(json.out)
                .object()
                .value(QStringLiteral("certificateExpires"))
                .toString()
                .startsWith(QString::fromLatin1(day)));
}

void TestCliSignInDiagnosis::tellsAWrongClock_data()
{
    QTest::addColumn<int>("minutesBehind"); // the service's clock
    QTest::addColumn<bool>("refuses");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("fast") << 10 << false << QByteArray("clock is 10 minutes fast");
    QTest::newRow("fast, and refused for it") << 10 << true << QByteArray("clock is 10 minutes fast");
    QTest::newRow("slow, and refused for it") << -20 << true << QByteArray("minutes slow");
    QTest::newRow("right enough") << 2 << false << QByteArray();
}

void TestCliSignInDiagnosis::tellsAWrongClock()
{
    QFETCH(int, minutesBehind);
    QFETCH(bool, refuses);
    QFETCH(QByteArray, words);
    m_server->answers([minutesBehind, refuses](const SeenRequest &request) {
        if (!request.path.endsWith("/token"))
            return dated(404, "{}", minutesBehind);
        return refuses
            ? dated(401, R"({"error":"invalid_client","error_description":"AADSTS700024: times"})", minutesBehind)
            : dated(200, R"({"expires_in":3599,"access_token":"opaque"})", minutesBehind);
    });
    add(QStringLiteral("T"), tenantA, m_bySecret);
    const CliResult tried = m_cli->run("profile test T");
    QCOMPARE(tried.status == 0, !refuses);
    QVERIFY2(words.isEmpty() ? !tried.out.contains("clock") : tried.out.contains(words), tried.out.constData());
    if (!refuses)
        QCOMPARE(m_cli->run("whoami").err.contains("clock"), !words.isEmpty());
}

void TestCliSignInDiagnosis::takesTheTenantOfALink()
{
    add(QStringLiteral("A"), tenantA, m_bySecret);
    add(QStringLiteral("B"), tenantB, m_bySecret);
    QCOMPARE(m_cli->run("show 924605 --profile A").status, 0); // the one last used
    const qsizetype before = m_server->requests().size();
    const CliResult result = m_cli->run({QStringLiteral("show"), linkIn(tenantB), QStringLiteral("--format=json")});
    QVERIFY2(result.status == 0, result.err.constData());
    QVERIFY(m_server->requests().at(before).path.startsWith('/' + tenantB.toLatin1() + '/')); // signed in there
    // It was meant this once.
    const qsizetype then = m_server->requests().size();
    QCOMPARE(m_cli->run("show 924605").status, 0);
    QVERIFY(m_server->requests().at(then).path.startsWith('/' + tenantA.toLatin1() + '/'));
}

void TestCliSignInDiagnosis::asksNothingForAForeignLink()
{
    add(QStringLiteral("A"), tenantA, m_bySecret);
    add(QStringLiteral("B"), tenantB, m_bySecret);
    const QString foreign = QStringLiteral("c0ffee00-3333-4222-8333-444455556666");
    for (const QStringList &choice : {QStringList(), QStringList{QStringLiteral("--profile=A")}}) {
        const CliResult result = m_cli->run(QStringList{QStringLiteral("show"), linkIn(foreign)} + choice);
        QVERIFY(result.status != 0);
        QVERIFY2(result.err.contains(foreign.toLatin1()), result.err.constData());
    }
    // Nor for one that fits a profile that was not asked for.
    QVERIFY(m_cli->run({QStringLiteral("show"), linkIn(tenantB), QStringLiteral("--profile=A")}).status != 0);
    QCOMPARE(m_server->connections(), 0);
}

QTEST_GUILESS_MAIN(TestCliSignInDiagnosis)
#include "tst_cli_signindiagnosis.moc"
