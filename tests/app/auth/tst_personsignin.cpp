// SPDX-License-Identifier: GPL-3.0-or-later
// Signing in as a person does, by device code and in a browser, and going on with it later: the answers of a sign-in
// service, good and bad, over real sockets.
#include "app/auth/grants.h"
#include "app/auth/personsignin.h"
#include "app/auth/refreshgrant.h"
#include "app/limits/qtimeralarm.h"
#include "app/limits/systemclock.h"
#include "tests/app/api/faultyserver.h"

#include <QCryptographicHash>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>

using namespace utkik;
using namespace std::chrono_literals;

namespace
{

/// Rings at once, whatever it is set to, and notes what that was: no test waits for an interval.
class Alarms
{
public:
    [[nodiscard]] AlarmFactory factory()
    {
        return [this](std::function<void()> onRing) { return std::make_unique<HastyAlarm>(*this, std::move(onRing)); };
    }

    QList<std::chrono::milliseconds> set;
    bool areSilent = false;

private:
    class HastyAlarm final : public Alarm
    {
    public:
        HastyAlarm(Alarms &alarms, std::function<void()> onRing)
            : m_alarms(alarms)
            , m_alarm(qtimerAlarms()(std::move(onRing)))
        {
        }
        void set(std::chrono::milliseconds fromNow) override
        {
            m_alarms.set << fromNow;
            if (!m_alarms.areSilent)
                m_alarm->set(0ms);
        }
        void clear() override { m_alarm->clear(); }

    private:
        Alarms &m_alarms;
        std::unique_ptr<Alarm> m_alarm;
    };
};

class HandClock final : public Clock
{
public:
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return now; }
    [[nodiscard]] std::chrono::milliseconds wall() const override { return now; }
    [[nodiscard]] QString bootId() const override { return QStringLiteral("boot"); }

    std::chrono::milliseconds now = 1h;
};

const QByteArray deviceAnswer =
    R"({"device_code":"device-secret","user_code":"ABCD-EFGH","interval":5,"expires_in":900,)"
    R"("verification_uri":"https://login.example.com/device"})";

FaultyAnswer granted(const QByteArray &refreshToken)
{
    return goodAnswer(200, R"({"access_token":"a-token","expires_in":3599,"refresh_token":")" + refreshToken + R"("})");
}

FaultyAnswer refused(const QByteArray &error, int status = 400)
{
    return goodAnswer(status, R"({"error":")" + error + R"(","error_description":"AADSTS70016: no"})");
}

QHash<QByteArray, QByteArray> fieldsOf(const QByteArray &form)
{
    QHash<QByteArray, QByteArray> fields;
    for (const QByteArray &field : form.split('&')) {
        const qsizetype equals = field.indexOf('=');
        fields.insert(field.left(equals), QByteArray::fromPercentEncoding(field.mid(equals + 1)));
    }
    return fields;
}

} // namespace

class TestPersonSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void showsTheCodeAndWaits();
    void obeysSlowDown();
    void goesOnOverABrokenNetwork();
    void endsADeviceCode_data();
    void endsADeviceCode();
    void opensNoOddPage();
    void asksNoMoreOnceTheCodeHasRunOut();

    void signsInInTheBrowser();
    void ignoresAnswersOfOthers_data();
    void ignoresAnswersOfOthers();
    void takesOneAnswerOnly();
    void saysWhatTheBrowserWasRefused();
    void listensOnLoopbackOnly();
    void makesNoStateTwice();
    void givesUpOnTheBrowser();

    void keepsWhatRenews();
    void rotatesTheRefreshToken();
    void looksForAReplacementFirst();
    void saysThatAPersonIsNeeded_data();
    void saysThatAPersonIsNeeded();

private:
    struct Page
    {
        int status = 0;
        QByteArray text;
        QByteArray policy;
    };
    /// What a browser gets from an address.
    [[nodiscard]] Page visit(const QUrl &url);
    /// Comes back from the sign-in page, with its state unless told otherwise.
    [[nodiscard]] Page comeBack(const QList<std::pair<QString, QString>> &query, bool withState = true);
    void startBrowser();
    [[nodiscard]] std::unique_ptr<DeviceCodeGrant> deviceGrant();
    template <typename Value>
    [[nodiscard]] static Result<Value> resultOf(const QFuture<Result<Value>> &future);

    QNetworkAccessManager m_network;
    HandClock m_clock;
    Alarms m_alarms;
    Profile m_profile;
    SessionSecretStore m_secrets;
    std::unique_ptr<FaultyServer> m_server;
    std::optional<DeviceCode> m_shown;
    QUrl m_page;
    std::unique_ptr<BrowserGrant> m_browser;
    QFuture<Result<TokenGrant>> m_answer;
};

void TestPersonSignIn::init()
{
    m_browser.reset();
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_clock = HandClock();
    m_alarms.set.clear();
    m_alarms.areSilent = false;
    m_secrets = SessionSecretStore();
    m_shown.reset();
    m_page.clear();
    m_server = std::make_unique<FaultyServer>();
    m_profile = Profile();
    m_profile.id = QStringLiteral("profile-1");
    m_profile.tenant = QStringLiteral("c0ffee00-1111-4222-8333-444455556666");
    m_profile.client = QStringLiteral("badcab1e-1111-4222-8333-444455556666");
    m_profile.signIn = SignInWay::Device;
    m_profile.loginUrl = m_server->url();
}

template <typename Value>
Result<Value> TestPersonSignIn::resultOf(const QFuture<Result<Value>> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000))
        qFatal("no answer");
    return future.result();
}

std::unique_ptr<DeviceCodeGrant> TestPersonSignIn::deviceGrant()
{
    return std::make_unique<DeviceCodeGrant>(m_profile, m_network, m_clock, m_alarms.factory(),
                                             [this](const DeviceCode &code) { m_shown = code; });
}

void TestPersonSignIn::showsTheCodeAndWaits()
{
    m_server->answers([this](const SeenRequest &request) {
        if (request.path.endsWith("/devicecode"))
            return goodAnswer(200, deviceAnswer);
        return m_server->requests().size() < 5 ? refused("authorization_pending") : granted("r1");
    });
    const auto grant = deviceGrant();
    const Result<TokenGrant> answer = resultOf(grant->ask());
    QVERIFY(answer.has_value());
    QCOMPARE(answer->accessToken.reveal(), QByteArray("a-token"));
    QCOMPARE(answer->refreshToken.reveal(), QByteArray("r1"));
    QVERIFY(m_shown.has_value());
    QCOMPARE(m_shown->userCode, QStringLiteral("ABCD-EFGH"));
    QCOMPARE(m_shown->page, QUrl(QStringLiteral("https://login.example.com/device")));
    QVERIFY(m_shown->lifetime == 900s);
    QVERIFY(m_alarms.set == QList<std::chrono::milliseconds>(4, 5s));

    const SeenRequest &first = m_server->requests().first();
    QCOMPARE(first.path, QByteArray("/c0ffee00-1111-4222-8333-444455556666/oauth2/v2.0/devicecode"));
    QCOMPARE(fieldsOf(first.body).value("scope"),
             QByteArray("https://api.security.microsoft.com/Incident.Read offline_access"));
    const auto polled = fieldsOf(m_server->requests().last().body);
    QCOMPARE(polled.value("grant_type"), QByteArray("urn:ietf:params:oauth:grant-type:device_code"));
    QCOMPARE(polled.value("device_code"), QByteArray("device-secret"));
    QVERIFY(!polled.contains("client_secret"));
}

void TestPersonSignIn::obeysSlowDown()
{
    m_server->answers([this](const SeenRequest &request) {
        if (request.path.endsWith("/devicecode"))
            return goodAnswer(200, deviceAnswer);
        return m_server->requests().size() < 4 ? refused("slow_down") : granted("r1");
    });
    const auto grant = deviceGrant();
    QVERIFY(resultOf(grant->ask()).has_value());
    QVERIFY(m_alarms.set == (QList<std::chrono::milliseconds>{5s, 10s, 15s}));
}

void TestPersonSignIn::goesOnOverABrokenNetwork()
{
    m_server->answers([this](const SeenRequest &request) {
        if (request.path.endsWith("/devicecode"))
            return goodAnswer(200, deviceAnswer);
        return m_server->requests().size() < 7 ? FaultyAnswer{{}, FaultyAnswer::Ending::Close, {}} : granted("r1");
    });
    const auto grant = deviceGrant();
    QVERIFY(resultOf(grant->ask()).has_value());
}

void TestPersonSignIn::endsADeviceCode_data()
{
    QTest::addColumn<QByteArray>("error");
    for (const char *const error : {"authorization_declined", "access_denied", "expired_token", "code_expired",
                                    "bad_verification_code", "invalid_client"})
        QTest::newRow(error) << QByteArray(error);
}

void TestPersonSignIn::endsADeviceCode()
{
    QFETCH(QByteArray, error);
    m_server->answers([&](const SeenRequest &request) {
        return request.path.endsWith("/devicecode") ? goodAnswer(200, deviceAnswer) : refused(error);
    });
    const auto grant = deviceGrant();
    const Result<TokenGrant> answer = resultOf(grant->ask());
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::SignInFailed);
    QCOMPARE(answer.error().code, QString::fromLatin1(error));
    QCOMPARE(m_server->requests().size(), 2);
}

void TestPersonSignIn::opensNoOddPage()
{
    for (const char *const page : {"file:///etc/passwd", "javascript:alert(1)", "http://login.example.com", ""}) {
        m_server->answers(goodAnswer(200,
                                     R"({"device_code":"d","user_code":"u","expires_in":900,"verification_uri":")"
                                         + QByteArray(page) + R"("})"));
        const auto grant = deviceGrant();
        QVERIFY(!resultOf(grant->ask()));
        QVERIFY(!m_shown);
    }
}

void TestPersonSignIn::asksNoMoreOnceTheCodeHasRunOut()
{
    m_server->answers([this](const SeenRequest &request) {
        if (request.path.endsWith("/devicecode"))
            return goodAnswer(200, deviceAnswer);
        m_clock.now += 901s;
        return refused("authorization_pending");
    });
    const auto grant = deviceGrant();
    QCOMPARE(resultOf(grant->ask()).error().code, QStringLiteral("expired_token"));
    QCOMPARE(m_server->requests().size(), 2);
}

TestPersonSignIn::Page TestPersonSignIn::visit(const QUrl &url)
{
    const std::unique_ptr<QNetworkReply> reply(m_network.get(QNetworkRequest(url)));
    if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, 30'000))
        qFatal("no page");
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(),
            reply->rawHeader("Content-Security-Policy")};
}

TestPersonSignIn::Page TestPersonSignIn::comeBack(const QList<std::pair<QString, QString>> &query, bool withState)
{
    const QUrlQuery asked(m_page.query(QUrl::FullyEncoded));
    QUrl url(asked.queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded));
    url.setPath(QStringLiteral("/"));
    QUrlQuery answer;
    for (const auto &[key, value] : query)
        answer.addQueryItem(key, value);
    if (withState)
        answer.addQueryItem(QStringLiteral("state"), asked.queryItemValue(QStringLiteral("state")));
    url.setQuery(answer);
    return visit(url);
}

void TestPersonSignIn::startBrowser()
{
    m_profile.signIn = SignInWay::Browser;
    m_alarms.areSilent = true;
    m_server->answers(granted("r1"));
    m_browser = std::make_unique<BrowserGrant>(m_profile, m_network, m_alarms.factory(),
                                               [this](const QUrl &page) { m_page = page; });
    m_answer = m_browser->ask();
    QVERIFY(!m_page.isEmpty());
}

void TestPersonSignIn::signsInInTheBrowser()
{
    startBrowser();
    const QUrlQuery asked(m_page.query(QUrl::FullyEncoded));
    const auto value = [&asked](const char *name) {
        return asked.queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
    };
    QCOMPARE(m_page.path(), QStringLiteral("/c0ffee00-1111-4222-8333-444455556666/oauth2/v2.0/authorize"));
    QCOMPARE(value("response_type"), QStringLiteral("code"));
    QCOMPARE(value("code_challenge_method"), QStringLiteral("S256"));
    QCOMPARE(value("scope"), QStringLiteral("https://api.security.microsoft.com/Incident.Read offline_access"));
    const QUrl redirect(value("redirect_uri"));
    QCOMPARE(redirect.host(), QStringLiteral("localhost"));
    QCOMPARE(redirect.path(), QString());

    const Page page = comeBack({{QStringLiteral("code"), QStringLiteral("c+o/d%65=")}});
    QCOMPARE(page.status, 200);
    QVERIFY(page.policy.startsWith("default-src 'none'"));
    QVERIFY(resultOf(m_answer).has_value());
    const auto form = fieldsOf(m_server->requests().first().body);
    QCOMPARE(form.value("grant_type"), QByteArray("authorization_code"));
    QCOMPARE(form.value("redirect_uri"), redirect.toEncoded());
    const QByteArray digest = QCryptographicHash::hash(form.value("code_verifier"), QCryptographicHash::Sha256);
    QCOMPARE(digest.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals),
             value("code_challenge").toLatin1());
    QVERIFY(!m_page.toEncoded().contains(form.value("code_verifier")));
}

void TestPersonSignIn::ignoresAnswersOfOthers_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("no state") << QString() << QString();
    QTest::newRow("wrong state") << QStringLiteral("state") << QStringLiteral("guessed");
    QTest::newRow("empty state") << QStringLiteral("state") << QString();
}

void TestPersonSignIn::ignoresAnswersOfOthers()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    startBrowser();
    const Page page = comeBack({{QStringLiteral("code"), QStringLiteral("theirs")}, {key, value}}, false);
    QCOMPARE(page.status, 400);
    QVERIFY(!m_answer.isFinished());
    QCOMPARE(m_server->requests().size(), 0);
    QCOMPARE(comeBack({{QStringLiteral("code"), QStringLiteral("ours")}}).status, 200);
    QVERIFY(resultOf(m_answer).has_value());
    QCOMPARE(fieldsOf(m_server->requests().first().body).value("code"), QByteArray("ours"));
}

void TestPersonSignIn::takesOneAnswerOnly()
{
    startBrowser();
    QCOMPARE(comeBack({{QStringLiteral("code"), QStringLiteral("ours")}}).status, 200);
    QCOMPARE(comeBack({{QStringLiteral("code"), QStringLiteral("again")}}).status, 0);
    QVERIFY(resultOf(m_answer).has_value());
    QCOMPARE(m_server->requests().size(), 1);
}

void TestPersonSignIn::saysWhatTheBrowserWasRefused()
{
    startBrowser();
    const Page page = comeBack({{QStringLiteral("error"), QStringLiteral("access_denied")},
                                {QStringLiteral("error_description"), QStringLiteral("AADSTS65004: <b>no</b>")}});
    QCOMPARE(page.status, 200);
    QVERIFY(!page.text.contains("<b>"));
    const Result<TokenGrant> answer = resultOf(m_answer);
    QCOMPARE(answer.error().kind, ErrorKind::SignInFailed);
    QCOMPARE(answer.error().code, QStringLiteral("access_denied"));
    QCOMPARE(answer.error().hint, 65004);
    QCOMPARE(m_server->requests().size(), 0);
}

void TestPersonSignIn::listensOnLoopbackOnly()
{
    startBrowser();
    const QUrl redirect(
        QUrlQuery(m_page.query(QUrl::FullyEncoded)).queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded));
    QTcpServer other;
    // Any other address of this computer is free on that port: 127.0.0.2 stands for them.
    QVERIFY(other.listen(QHostAddress(QStringLiteral("127.0.0.2")), quint16(redirect.port())));
}

void TestPersonSignIn::makesNoStateTwice()
{
    QSet<QByteArray> seen;
    for (int i = 0; i < 10'000; ++i) {
        const QByteArray text = randomText();
        QCOMPARE(text.size(), 43); // 256 bits
        seen.insert(text);
    }
    QCOMPARE(seen.size(), 10'000);
}

void TestPersonSignIn::givesUpOnTheBrowser()
{
    BrowserGrant grant(m_profile, m_network, m_alarms.factory(), [](const QUrl &) {});
    QCOMPARE(resultOf(grant.ask()).error().code, QStringLiteral("expired_token"));
}

void TestPersonSignIn::keepsWhatRenews()
{
    m_server->answers([](const SeenRequest &request) {
        return request.path.endsWith("/devicecode") ? goodAnswer(200, deviceAnswer) : granted("r1");
    });
    PersonSignIn signIn(deviceGrant(), m_profile.id, m_secrets);
    const Result<PersonSignedIn> answer = resultOf(signIn.run());
    QVERIFY(answer.has_value());
    QVERIFY(!answer->notKept);
    QCOMPARE(resultOf(m_secrets.read(m_profile.id))->reveal(), QByteArray("r1"));
}

void TestPersonSignIn::rotatesTheRefreshToken()
{
    std::ignore = m_secrets.write(m_profile.id, Secret(QByteArray("r0")));
    m_server->answers(
        [this](const SeenRequest &) { return granted("r" + QByteArray::number(m_server->requests().size())); });
    const auto grant = makeSilentGrant(m_profile, m_secrets, m_network);
    for (const char *const sent : {"r0", "r1", "r2"}) {
        QVERIFY(resultOf(grant->ask()).has_value());
        QCOMPARE(fieldsOf(m_server->requests().last().body).value("refresh_token"), QByteArray(sent));
    }
    QCOMPARE(resultOf(m_secrets.read(m_profile.id))->reveal(), QByteArray("r3"));
}

// A window and a command line share the keychain: one may have renewed what the other still holds in its hand.
void TestPersonSignIn::looksForAReplacementFirst()
{
    std::ignore = m_secrets.write(m_profile.id, Secret(QByteArray("old")));
    m_server->answers([this](const SeenRequest &request) {
        if (fieldsOf(request.body).value("refresh_token") == "new")
            return granted("newer");
        std::ignore = m_secrets.write(m_profile.id, Secret(QByteArray("new")));
        return refused("invalid_grant");
    });
    RefreshGrant grant(m_profile, m_secrets, m_network);
    QVERIFY(resultOf(grant.ask()).has_value());
    QCOMPARE(resultOf(m_secrets.read(m_profile.id))->reveal(), QByteArray("newer"));
}

void TestPersonSignIn::saysThatAPersonIsNeeded_data()
{
    QTest::addColumn<QByteArray>("kept");
    QTest::addColumn<QByteArray>("error");
    QTest::newRow("never signed in") << QByteArray() << QByteArray();
    QTest::newRow("run out") << QByteArray("r0") << QByteArray("invalid_grant");
    QTest::newRow("second factor") << QByteArray("r0") << QByteArray("interaction_required");
}

void TestPersonSignIn::saysThatAPersonIsNeeded()
{
    QFETCH(QByteArray, kept);
    QFETCH(QByteArray, error);
    if (!kept.isEmpty())
        std::ignore = m_secrets.write(m_profile.id, Secret(QByteArray(kept)));
    m_server->answers(refused(error));
    RefreshGrant grant(m_profile, m_secrets, m_network);
    QCOMPARE(resultOf(grant.ask()).error().kind, ErrorKind::SignInNeeded);
    QCOMPARE(m_server->requests().size(), kept.isEmpty() ? 0 : 1);
}

QTEST_GUILESS_MAIN(TestPersonSignIn)
#include "tst_personsignin.moc"
