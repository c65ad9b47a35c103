// SPDX-License-Identifier: GPL-3.0-or-later
// Every way of signing in against a certified OpenID server, oidc-provider, with Entra's paths (oidc/server.mjs). Where
// it is not installed the test fails: `./dev test` installs it.
#include "app/auth/certificategrant.h"
#include "app/auth/clientsecretgrant.h"
#include "app/auth/grants.h"
#include "app/auth/personsignin.h"
#include "app/auth/refreshgrant.h"
#include "app/auth/tokenprovider.h"
#include "app/limits/qtimeralarm.h"
#include "app/limits/systemclock.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkCookieJar>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace utkik;
using namespace std::chrono_literals;

namespace
{

const QString tenantId = QStringLiteral("c0ffee00-1111-4222-8333-444455556666");
const QString personClient = QStringLiteral("badcab1e-1111-4222-8333-444455556666");
const QString secretClient = QStringLiteral("badcab1e-2222-4222-8333-444455556666");
const QString certificateClient = QStringLiteral("badcab1e-3333-4222-8333-444455556666");
const QByteArray clientSecret = "a+b&c=d%20e f/g~_the-secret";
const QByteArray passphrase = "the passphrase";

/// Rings after a tenth of a second instead of the interval that the service asks for.
class HastyAlarm final : public Alarm
{
public:
    explicit HastyAlarm(std::function<void()> onRing)
        : m_alarm(qtimerAlarms()(std::move(onRing)))
    {
    }
    void set(std::chrono::milliseconds) override { m_alarm->set(100ms); }
    void clear() override { m_alarm->clear(); }

private:
    std::unique_ptr<Alarm> m_alarm;
};

AlarmFactory hastyAlarms()
{
    return [](std::function<void()> onRing) { return std::make_unique<HastyAlarm>(std::move(onRing)); };
}

bool runs(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() && process.exitCode() == 0;
}

} // namespace

class TestOidc : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();

    void signsInWithASecret();
    void isRefusedWithAWrongSecret();
    void signsInWithACertificate_data();
    void signsInWithACertificate();
    void asksForThePassphrase();
    void isRefusedWithAnotherCertificate();
    void signsInByDeviceCode();
    void isDeclined();
    void runsOutOfTime();
    void signsInInTheBrowser();
    void refusesAReplayedCode();
    void rotatesTheRefreshToken();
    void noticesATokenUsedTwice();
    void asksOnceForAHundred();

private:
    void makeCertificate(const QString &name);
    [[nodiscard]] Profile profileOf(const QString &client, SignInWay way) const;
    [[nodiscard]] QByteArray get(const QString &path);
    [[nodiscard]] int requestsOf(const QString &grantType);
    /// As the person's browser goes from the sign-in page to the address it is sent to in the end, which it does not
    /// open.
    [[nodiscard]] QUrl redirectFrom(const QUrl &page);
    [[nodiscard]] int open(const QUrl &address);
    void signIn();
    template <typename Value>
    [[nodiscard]] static Result<Value> resultOf(const QFuture<Result<Value>> &future);

    QTemporaryDir m_folder;
    QProcess m_server;
    QUrl m_url;
    QNetworkAccessManager m_network;
    QNetworkAccessManager m_browser;
    SystemClock m_clock;
    SessionSecretStore m_secrets;
};

void TestOidc::makeCertificate(const QString &name)
{
    const QString base = m_folder.filePath(name);
    QVERIFY(runs(QStringLiteral("openssl"),
                 {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("rsa:2048"),
                  QStringLiteral("-nodes"), QStringLiteral("-keyout"), base + QStringLiteral(".key"),
                  QStringLiteral("-out"), base + QStringLiteral(".crt"), QStringLiteral("-days"), QStringLiteral("20"),
                  QStringLiteral("-subj"), QStringLiteral("/CN=utkik")}));
}

void TestOidc::initTestCase()
{
    for (QNetworkAccessManager *const manager : {&m_network, &m_browser})
        manager->setProxy(QNetworkProxy::NoProxy);
    makeCertificate(QStringLiteral("good"));
    makeCertificate(QStringLiteral("other"));
    const auto path = [this](const char *name) { return m_folder.filePath(QLatin1String(name)); };
    // The same certificate in each form that people have.
    QVERIFY(runs(
        QStringLiteral("sh"),
        {QStringLiteral("-c"),
         QStringLiteral("cd \"$1\" && cat good.key good.crt > good.pem && cat other.key other.crt > other.pem"
                        " && openssl rsa -aes256 -passout \"pass:$2\" -in good.key -out locked.key 2>/dev/null"
                        " && cat good.crt locked.key > locked.pem"
                        " && openssl pkcs12 -export -inkey good.key -in good.crt -passout \"pass:$2\" -out locked.pfx"
                        " && openssl pkcs12 -export -inkey good.key -in good.crt -passout pass: -out open.pfx"),
         QStringLiteral("sh"), m_folder.path(), QString::fromLatin1(passphrase)}));
    QVERIFY(runs(
        QStringLiteral("node"),
        {QStringLiteral("-e"),
         QStringLiteral("const key = require('crypto').createPublicKey(require('fs').readFileSync(process.argv[1]));"
                        "require('fs').writeFileSync(process.argv[2], JSON.stringify({...key.export({format:'jwk'}),"
                        " use: 'sig', alg: 'PS256'}))"),
         path("good.crt"), path("jwk.json")}));
    m_server.setWorkingDirectory(QStringLiteral(UTKIK_OIDC_FOLDER));
    m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_server.start(QStringLiteral("node"), {QStringLiteral(UTKIK_OIDC_SERVER), path("jwk.json")});
    QString port; // on a line of its own, among what the server has to say
    const auto hasPort = [&] {
        while (port.isEmpty() && m_server.canReadLine()) {
            const QString line = QString::fromLatin1(m_server.readLine()).trimmed();
            port = line.toUInt() > 0 ? line : QString();
        }
        return !port.isEmpty() || m_server.state() == QProcess::NotRunning;
    };
    QVERIFY(QTest::qWaitFor(hasPort, 60'000));
    QVERIFY2(!port.isEmpty(), "oidc-provider is not installed: ./dev test does it");
    m_url = QUrl(QStringLiteral("http://127.0.0.1:") + port);
}

void TestOidc::cleanupTestCase()
{
    m_server.closeWriteChannel();
    m_server.waitForFinished();
}

void TestOidc::init()
{
    m_secrets = SessionSecretStore();
    m_browser.setCookieJar(new QNetworkCookieJar(&m_browser)); // owned by the manager
}

Profile TestOidc::profileOf(const QString &client, SignInWay way) const
{
    Profile profile;
    profile.id = QStringLiteral("profile-1");
    profile.tenant = tenantId;
    profile.client = client;
    profile.signIn = way;
    profile.loginUrl = m_url;
    return profile;
}

template <typename Value>
Result<Value> TestOidc::resultOf(const QFuture<Result<Value>> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000))
        qFatal("no answer");
    return future.result();
}

QByteArray TestOidc::get(const QString &path)
{
    const std::unique_ptr<QNetworkReply> reply(m_network.get(QNetworkRequest(m_url.resolved(QUrl(path)))));
    if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, 30'000))
        qFatal("no answer");
    return reply->readAll();
}

int TestOidc::requestsOf(const QString &grantType)
{
    return QJsonDocument::fromJson(get(QStringLiteral("/test/counts"))).object().value(grantType).toInt();
}

QUrl TestOidc::redirectFrom(const QUrl &page)
{
    QUrl address = page;
    while (address.host() != QStringLiteral("localhost")) {
        QNetworkRequest request(address);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        const std::unique_ptr<QNetworkReply> reply(m_browser.get(request));
        if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, 30'000))
            qFatal("no page");
        const QUrl next = reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
        if (next.isEmpty())
            qFatal("the server leads nowhere: %s", reply->readAll().constData());
        address = address.resolved(next);
    }
    return address;
}

int TestOidc::open(const QUrl &address)
{
    const std::unique_ptr<QNetworkReply> reply(m_browser.get(QNetworkRequest(address)));
    if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, 30'000))
        qFatal("no page");
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

void TestOidc::signsInWithASecret()
{
    const Profile profile = profileOf(secretClient, SignInWay::Secret);
    std::ignore = m_secrets.write(profile.id, Secret(QByteArray(clientSecret)));
    const auto grant = makeSilentGrant(profile, m_secrets, m_network);
    QVERIFY(resultOf(grant->ask()).has_value());
}

void TestOidc::isRefusedWithAWrongSecret()
{
    const Profile profile = profileOf(secretClient, SignInWay::Secret);
    std::ignore = m_secrets.write(profile.id, Secret(QByteArray("wrong")));
    const auto grant = makeSilentGrant(profile, m_secrets, m_network);
    QCOMPARE(resultOf(grant->ask()).error().code, QStringLiteral("invalid_client"));
}

void TestOidc::signsInWithACertificate_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("isProtected");
    QTest::newRow("PEM") << QStringLiteral("good.pem") << false;
    QTest::newRow("PEM with a passphrase") << QStringLiteral("locked.pem") << true;
    QTest::newRow("PFX") << QStringLiteral("open.pfx") << false;
    QTest::newRow("PFX with a passphrase") << QStringLiteral("locked.pfx") << true;
}

void TestOidc::signsInWithACertificate()
{
    QFETCH(QString, file);
    QFETCH(bool, isProtected);
    Profile profile = profileOf(certificateClient, SignInWay::Certificate);
    profile.certificate = m_folder.filePath(file);
    if (isProtected)
        std::ignore = m_secrets.write(profile.id, Secret(QByteArray(passphrase)));
    const auto grant = makeSilentGrant(profile, m_secrets, m_network);
    const Result<TokenGrant> answer = resultOf(grant->ask());
    QVERIFY2(answer.has_value(), answer ? "" : qPrintable(answer.error().message));
    const qint64 days = QDateTime::currentDateTimeUtc().daysTo(answer->certificateExpires);
    QVERIFY(days == 20 || days == 19);
}

void TestOidc::asksForThePassphrase()
{
    for (const char *const file : {"locked.pem", "locked.pfx"}) {
        Profile profile = profileOf(certificateClient, SignInWay::Certificate);
        profile.certificate = m_folder.filePath(QLatin1String(file));
        const auto grant = makeSilentGrant(profile, m_secrets, m_network);
        QCOMPARE(resultOf(grant->ask()).error().kind, ErrorKind::NoSecret);
    }
}

void TestOidc::isRefusedWithAnotherCertificate()
{
    Profile profile = profileOf(certificateClient, SignInWay::Certificate);
    profile.certificate = m_folder.filePath(QStringLiteral("other.pem"));
    const auto grant = makeSilentGrant(profile, m_secrets, m_network);
    QCOMPARE(resultOf(grant->ask()).error().code, QStringLiteral("invalid_client"));
    profile.certificate = m_folder.filePath(QStringLiteral("good.crt")); // without its key
    const auto keyless = makeSilentGrant(profile, m_secrets, m_network);
    QCOMPARE(resultOf(keyless->ask()).error().kind, ErrorKind::CertificateUnusable);
}

void TestOidc::signsInByDeviceCode()
{
    const Profile profile = profileOf(personClient, SignInWay::Device);
    PersonHooks hooks;
    hooks.showCode = [this](const DeviceCode &code) {
        std::ignore =
            m_network.get(QNetworkRequest(m_url.resolved(QUrl(QStringLiteral("/test/approve?code=") + code.userCode))));
    };
    PersonSignIn signIn(makePersonGrant(profile, m_network, m_clock, hastyAlarms(), hooks), profile.id, m_secrets);
    const Result<PersonSignedIn> answer = resultOf(signIn.run());
    QVERIFY2(answer.has_value(), answer ? "" : qPrintable(answer.error().message));
    QVERIFY(resultOf(m_secrets.read(profile.id)).has_value());
}

void TestOidc::isDeclined()
{
    const Profile profile = profileOf(personClient, SignInWay::Device);
    DeviceCodeGrant grant(profile, m_network, m_clock, hastyAlarms(), [this](const DeviceCode &code) {
        std::ignore =
            m_network.get(QNetworkRequest(m_url.resolved(QUrl(QStringLiteral("/test/decline?code=") + code.userCode))));
    });
    QCOMPARE(resultOf(grant.ask()).error().code, QStringLiteral("access_denied"));
}

void TestOidc::runsOutOfTime()
{
    const Profile profile = profileOf(personClient, SignInWay::Device);
    DeviceCodeGrant grant(profile, m_network, m_clock, hastyAlarms(), [](const DeviceCode &) {});
    QCOMPARE(resultOf(grant.ask()).error().code, QStringLiteral("expired_token"));
}

void TestOidc::signIn()
{
    const Profile profile = profileOf(personClient, SignInWay::Browser);
    QUrl page;
    PersonSignIn signIn(makePersonGrant(profile, m_network, m_clock, qtimerAlarms(),
                                        {.showCode = {}, .openPage = [&page](const QUrl &url) { page = url; }}),
                        profile.id, m_secrets);
    const auto answer = signIn.run();
    QCOMPARE(open(redirectFrom(page)), 200);
    QVERIFY(resultOf(answer).has_value());
}

void TestOidc::signsInInTheBrowser()
{
    signIn();
    QVERIFY(resultOf(m_secrets.read(QStringLiteral("profile-1"))).has_value());
}

void TestOidc::refusesAReplayedCode()
{
    const Profile profile = profileOf(personClient, SignInWay::Browser);
    QUrl page;
    const auto openPage = [&page](const QUrl &url) { page = url; };
    BrowserGrant first(profile, m_network, qtimerAlarms(), openPage);
    const auto answer = first.ask();
    const QUrl redirect = redirectFrom(page);
    QCOMPARE(open(redirect), 200);
    QVERIFY(resultOf(answer).has_value());
    // Somebody brings the same code to another sign-in, whose state they even know.
    BrowserGrant second(profile, m_network, qtimerAlarms(), openPage);
    const auto refused = second.ask();
    const QUrlQuery asked(page.query(QUrl::FullyEncoded));
    QUrl replayed(asked.queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded));
    replayed.setPath(QStringLiteral("/"));
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("code"), QUrlQuery(redirect).queryItemValue(QStringLiteral("code")));
    query.addQueryItem(QStringLiteral("state"), asked.queryItemValue(QStringLiteral("state")));
    replayed.setQuery(query);
    QCOMPARE(open(replayed), 200);
    QCOMPARE(resultOf(refused).error().code, QStringLiteral("invalid_grant"));
}

void TestOidc::rotatesTheRefreshToken()
{
    signIn();
    const Profile profile = profileOf(personClient, SignInWay::Browser);
    RefreshGrant grant(profile, m_secrets, m_network);
    for (int i = 0; i < 5; ++i) {
        const Secret before = *resultOf(m_secrets.read(profile.id));
        QVERIFY(resultOf(grant.ask()).has_value());
        QVERIFY(!(*resultOf(m_secrets.read(profile.id)) == before));
    }
}

// The server takes back the whole sign-in then (RFC 9700, 4.14.2): a person has to sign in again.
void TestOidc::noticesATokenUsedTwice()
{
    signIn();
    const Profile profile = profileOf(personClient, SignInWay::Browser);
    const Secret first = *resultOf(m_secrets.read(profile.id));
    RefreshGrant grant(profile, m_secrets, m_network);
    QVERIFY(resultOf(grant.ask()).has_value());
    std::ignore = m_secrets.write(profile.id, first);
    QCOMPARE(resultOf(grant.ask()).error().kind, ErrorKind::SignInNeeded);
}

void TestOidc::asksOnceForAHundred()
{
    signIn();
    const Profile profile = profileOf(personClient, SignInWay::Browser);
    SignIn tokens(makeSilentGrant(profile, m_secrets, m_network), m_clock);
    const int before = requestsOf(QStringLiteral("refresh_token"));
    const Result<Token> expired = resultOf(tokens.token());
    QVERIFY(expired.has_value());
    QList<QFuture<Result<Token>>> waiting;
    for (int i = 0; i < 100; ++i)
        waiting << tokens.renewed(*expired);
    for (const auto &future : waiting)
        QVERIFY(resultOf(future).has_value());
    QCOMPARE(requestsOf(QStringLiteral("refresh_token")), before + 2);
}

QTEST_GUILESS_MAIN(TestOidc)
#include "tst_oidc.moc"
