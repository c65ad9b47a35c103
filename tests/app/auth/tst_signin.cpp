// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/clientsecretgrant.h"
#include "app/auth/tokenprovider.h"
#include "tests/app/api/faultyserver.h"
#include "tests/wine.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QTest>
#include <QUrlQuery>

using namespace utkik;
using namespace std::chrono_literals;

namespace
{

class HandClock final : public Clock
{
public:
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return now; }
    [[nodiscard]] std::chrono::milliseconds wall() const override { return now; }
    [[nodiscard]] QString bootId() const override { return QStringLiteral("boot"); }

    std::chrono::milliseconds now = 1h;
};

FaultyAnswer grantOf(const QByteArray &token, int seconds = 3599)
{
    return goodAnswer(200,
                      R"({"token_type":"Bearer","expires_in":)" + QByteArray::number(seconds) + R"(,"access_token":")"
                          + token + R"("})");
}

FaultyAnswer refusalOf(int status, const QByteArray &error)
{
    return goodAnswer(status,
                      R"({"error":")" + error + R"(","error_description":"AADSTS7000215: no",)"
                          + R"("error_codes":[7000215],"trace_id":"t-1"})");
}

} // namespace

class TestSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksAsDocumented();
    void spellsAwkwardSecrets_data();
    void spellsAwkwardSecrets();
    void keepsATokenUntilShortlyBeforeItsEnd();
    void sharesOneRequestAmongMany();
    void sharesOneFailureAmongMany();
    void keepsNoFailure();
    void renewsOnceForMany();
    void triesAgainWhatPasses_data();
    void triesAgainWhatPasses();
    void givesUpInTheEnd();
    void doesNotRepeatARefusal();
    void followsNoRedirect();
    void tellsNetworkFaults();
    void saysWhyTlsFailed_data();
    void saysWhyTlsFailed();
    void saysThatThereIsNoSecret();
    void sendsNoSecretOverPlainHttp();
    void cannotRenewAFixedToken();
    void forgetsWhenSignedOut();
    void takesNothingThatWasOnItsWay();
    void canBeDestroyedWhileAsking();

private:
    [[nodiscard]] std::unique_ptr<SignIn> signInAt(const QUrl &login);
    [[nodiscard]] static Result<Token> resultOf(QFuture<Result<Token>> future);

    QNetworkAccessManager m_network;
    HandClock m_clock;
    Profile m_profile;
    std::unique_ptr<SessionSecretStore> m_secrets;
    std::unique_ptr<FaultyServer> m_server;
    QList<int> m_pauses;
};

void TestSignIn::init()
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_clock = HandClock();
    m_pauses.clear();
    m_server = std::make_unique<FaultyServer>();
    m_secrets = std::make_unique<SessionSecretStore>();
    m_profile = Profile();
    m_profile.id = QStringLiteral("profile-1");
    m_profile.tenant = QStringLiteral("c0ffee00-1111-4222-8333-444455556666");
    m_profile.client = QStringLiteral("badcab1e-1111-4222-8333-444455556666");
    std::ignore = m_secrets->write(m_profile.id, Secret(QByteArray("s3cret")));
}

std::unique_ptr<SignIn> TestSignIn::signInAt(const QUrl &login)
{
    m_profile.loginUrl = login;
    const Pauses pauses = [this](int attempt) {
        m_pauses << attempt;
        return 1ms;
    };
    return std::make_unique<SignIn>(std::make_unique<ClientSecretGrant>(m_profile, *m_secrets, m_network, pauses),
                                    m_clock);
}

Result<Token> TestSignIn::resultOf(QFuture<Result<Token>> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000))
        qFatal("no answer");
    return future.result();
}

void TestSignIn::asksAsDocumented()
{
    m_server->answers(grantOf("t1"));
    const auto signIn = signInAt(m_server->url());
    const Result<Token> token = resultOf(signIn->token());
    QVERIFY(token.has_value());
    QCOMPARE(token->value.reveal(), QByteArray("t1"));
    QVERIFY(!token->claims);
    QCOMPARE(m_server->requests().size(), 1);
    const SeenRequest &request = m_server->requests().first();
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.path, QByteArray("/c0ffee00-1111-4222-8333-444455556666/oauth2/v2.0/token"));
    QCOMPARE(request.header("Content-Type"), QByteArray("application/x-www-form-urlencoded"));
    QVERIFY(request.header("Authorization").isEmpty());
    QCOMPARE(request.body,
             QByteArray("grant_type=client_credentials&client_id=badcab1e-1111-4222-8333-444455556666"
                        "&client_secret=s3cret&scope=https%3A%2F%2Fapi.security.microsoft.com%2F.default"));
}

void TestSignIn::spellsAwkwardSecrets_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("signs") << QByteArray("a+b&c=d%20e f/g?h~._-");
    QTest::newRow("beyond ASCII") << QByteArray("h\xc3\xa4mlighet");
    QTest::newRow("long") << QByteArray(20'000, '+');
}

void TestSignIn::spellsAwkwardSecrets()
{
    QFETCH(QByteArray, secret);
    std::ignore = m_secrets->write(m_profile.id, Secret(QByteArray(secret)));
    m_server->answers(grantOf("t1"));
    const auto signIn = signInAt(m_server->url());
    QVERIFY(resultOf(signIn->token()).has_value());
    QByteArray form = m_server->requests().first().body;
    form.replace('+', ' '); // as every reader of a form does
    for (const QByteArray &field : form.split('&')) {
        if (field.startsWith("client_secret="))
            QCOMPARE(QByteArray::fromPercentEncoding(field.mid(field.indexOf('=') + 1)), secret);
    }
}

void TestSignIn::keepsATokenUntilShortlyBeforeItsEnd()
{
    m_server->answers(
        [this](const SeenRequest &) { return grantOf("t" + QByteArray::number(m_server->requests().size())); });
    const auto signIn = signInAt(m_server->url());
    QCOMPARE(resultOf(signIn->token())->value.reveal(), QByteArray("t1"));
    m_clock.now += 54min;
    QCOMPARE(resultOf(signIn->token())->value.reveal(), QByteArray("t1"));
    m_clock.now += 1min;
    QCOMPARE(resultOf(signIn->token())->value.reveal(), QByteArray("t2"));
    QCOMPARE(m_server->requests().size(), 2);
}

void TestSignIn::sharesOneRequestAmongMany()
{
    m_server->answers(grantOf("t1"));
    const auto signIn = signInAt(m_server->url());
    QList<QFuture<Result<Token>>> waiting;
    for (int i = 0; i < 100; ++i)
        waiting << signIn->token();
    for (const auto &future : waiting)
        QCOMPARE(resultOf(future)->value.reveal(), QByteArray("t1"));
    QCOMPARE(m_server->requests().size(), 1);
}

void TestSignIn::sharesOneFailureAmongMany()
{
    m_server->answers(refusalOf(401, "invalid_client"));
    const auto signIn = signInAt(m_server->url());
    QList<QFuture<Result<Token>>> waiting;
    for (int i = 0; i < 100; ++i)
        waiting << signIn->token();
    for (const auto &future : waiting)
        QCOMPARE(resultOf(future).error().code, QStringLiteral("invalid_client"));
    QCOMPARE(m_server->requests().size(), 1);
}

void TestSignIn::keepsNoFailure()
{
    m_server->answers(refusalOf(401, "invalid_client"));
    const auto signIn = signInAt(m_server->url());
    QVERIFY(!resultOf(signIn->token()));
    m_server->answers(grantOf("t1"));
    QVERIFY(resultOf(signIn->token()).has_value());
}

void TestSignIn::renewsOnceForMany()
{
    m_server->answers(
        [this](const SeenRequest &) { return grantOf("t" + QByteArray::number(m_server->requests().size())); });
    const auto signIn = signInAt(m_server->url());
    const Token first = *resultOf(signIn->token());
    QList<QFuture<Result<Token>>> waiting;
    for (int i = 0; i < 100; ++i)
        waiting << signIn->renewed(first);
    for (const auto &future : waiting)
        QCOMPARE(resultOf(future)->value.reveal(), QByteArray("t2"));
    // Who comes late with the old one gets what has replaced it.
    QCOMPARE(resultOf(signIn->renewed(first))->value.reveal(), QByteArray("t2"));
    QCOMPARE(m_server->requests().size(), 2);
}

void TestSignIn::triesAgainWhatPasses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("error"); // empty: the connection breaks
    QTest::newRow("busy") << 400 << QByteArray("temporarily_unavailable");
    QTest::newRow("broken") << 503 << QByteArray("server_error");
    QTest::newRow("throttled") << 429 << QByteArray("slow_down");
    QTest::newRow("hangs up") << 0 << QByteArray();
}

void TestSignIn::triesAgainWhatPasses()
{
    QFETCH(int, status);
    QFETCH(QByteArray, error);
    m_server->answers([&](const SeenRequest &) {
        if (!m_pauses.isEmpty())
            return grantOf("t1");
        return status == 0 ? FaultyAnswer{{}, FaultyAnswer::Ending::Close, {}} : refusalOf(status, error);
    });
    const auto signIn = signInAt(m_server->url());
    QVERIFY(resultOf(signIn->token()).has_value());
    QCOMPARE(m_pauses, QList<int>{1});
}

void TestSignIn::givesUpInTheEnd()
{
    m_server->answers(refusalOf(503, "server_error"));
    const auto signIn = signInAt(m_server->url());
    const Result<Token> token = resultOf(signIn->token());
    QCOMPARE(token.error().kind, ErrorKind::SignInFailed);
    QCOMPARE(token.error().httpStatus, 503);
    QCOMPARE(m_server->requests().size(), 4);
    QCOMPARE(m_pauses, (QList<int>{1, 2, 3}));
}

void TestSignIn::doesNotRepeatARefusal()
{
    m_server->answers(refusalOf(401, "invalid_client"));
    const auto signIn = signInAt(m_server->url());
    const Error error = resultOf(signIn->token()).error();
    QCOMPARE(error.kind, ErrorKind::SignInFailed);
    QCOMPARE(error.hint, 7000215);
    QCOMPARE(error.trackingId, QStringLiteral("t-1"));
    QCOMPARE(m_server->requests().size(), 1);
}

void TestSignIn::followsNoRedirect()
{
    FaultyServer elsewhere;
    const auto signIn = signInAt(m_server->url());
    for (const int status : {301, 302, 303, 307, 308}) {
        m_server->answers(goodAnswer(status, {}, "Location: " + elsewhere.url().toEncoded() + "\r\n"));
        const Error error = resultOf(signIn->token()).error();
        QCOMPARE(error.kind, ErrorKind::RedirectedElsewhere);
        QCOMPARE(error.subject, QStringLiteral("127.0.0.1"));
    }
    QCOMPARE(elsewhere.connections(), 0);
}

void TestSignIn::tellsNetworkFaults()
{
    const QUrl gone = m_server->url();
    m_server->stop();
    const auto signIn = signInAt(gone);
    QCOMPARE(resultOf(signIn->token()).error().kind, ErrorKind::ConnectionRefused);
}

void TestSignIn::saysWhyTlsFailed_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("reason");
    QTest::newRow("expired") << "expired"
                             << "expired on 2021-01-01";
    QTest::newRow("made for another host") << "wrongname"
                                           << "another name, elsewhere.example";
    QTest::newRow("of an unknown authority") << "unknown"
                                             << "does not know, Utkik test authority (unknown)";
}

void TestSignIn::saysWhyTlsFailed()
{
    if (test::isUnderWine())
        QSKIP(test::wineLacksCertificates);
    QFETCH(QString, certificate);
    QFETCH(QString, reason);
    trustTestAuthority();
    FaultyServer server(certificate);
    server.answers(grantOf("t"));
    const auto signIn = signInAt(server.url(QStringLiteral("localhost")));
    const Result<Token> token = resultOf(signIn->token());
    QVERIFY(!token);
    QCOMPARE(token.error().kind, ErrorKind::TlsFailed);
    QVERIFY2(describe(token.error()).advice.contains(reason), qPrintable(describe(token.error()).advice));
    QVERIFY(server.requests().isEmpty()); // the secret stayed here
    FaultyServer good(QStringLiteral("good"));
    good.answers(grantOf("t"));
    QVERIFY(resultOf(signInAt(good.url(QStringLiteral("localhost")))->token()).has_value());
}

void TestSignIn::saysThatThereIsNoSecret()
{
    std::ignore = m_secrets->remove(m_profile.id);
    const auto signIn = signInAt(m_server->url());
    QCOMPARE(resultOf(signIn->token()).error().kind, ErrorKind::NoSecret);
    QCOMPARE(m_server->connections(), 0);
}

void TestSignIn::sendsNoSecretOverPlainHttp()
{
    const auto signIn = signInAt(QUrl(QStringLiteral("http://login.example.com")));
    const Error error = resultOf(signIn->token()).error();
    QCOMPARE(error.kind, ErrorKind::PlainHttpRefused);
    QCOMPARE(error.subject, QStringLiteral("login.example.com"));
}

void TestSignIn::cannotRenewAFixedToken()
{
    FixedToken fixed{Secret(QByteArray("given"))};
    const Token token = *resultOf(fixed.token());
    QCOMPARE(token.value.reveal(), QByteArray("given"));
    QCOMPARE(resultOf(fixed.renewed(token)).error().kind, ErrorKind::TokenRefused);
}

void TestSignIn::forgetsWhenSignedOut()
{
    m_server->answers(grantOf("t1"));
    const auto signIn = signInAt(m_server->url());
    QVERIFY(resultOf(signIn->token()).has_value());
    std::ignore = m_secrets->remove(m_profile.id);
    signIn->forget();
    QCOMPARE(resultOf(signIn->token()).error().kind, ErrorKind::NoSecret);
    FixedToken fixed{Secret(QByteArray("given"))};
    fixed.forget();
    QCOMPARE(resultOf(fixed.token()).error().kind, ErrorKind::SignInNeeded);
}

void TestSignIn::takesNothingThatWasOnItsWay()
{
    const auto signIn = signInAt(m_server->url());
    m_server->answers([&signIn](const SeenRequest &) {
        signIn->forget();
        return grantOf("t1");
    });
    QCOMPARE(resultOf(signIn->token()).error().kind, ErrorKind::SignInNeeded);
    m_server->answers(grantOf("t2")); // signed in anew
    QCOMPARE(resultOf(signIn->token())->value.reveal(), QByteArray("t2"));
}

void TestSignIn::canBeDestroyedWhileAsking()
{
    m_server->answers(FaultyAnswer{});
    auto signIn = signInAt(m_server->url());
    const auto future = signIn->token();
    QTRY_COMPARE(m_server->requests().size(), 1);
    signIn.reset();
    QTRY_VERIFY(future.isCanceled());
}

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_signin.moc"
