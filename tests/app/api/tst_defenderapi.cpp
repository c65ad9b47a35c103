// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/defenderapi.h"
#include "app/api/proxies.h"
#include "tests/app/api/faultyserver.h"
#include "tests/wine.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QTest>

#include <algorithm>

using namespace utkik;
using namespace std::chrono_literals;
using End = FaultyAnswer::Ending;

class TestDefenderApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void asksOnceAndPlainly();
    void keepsTheHostsPath();
    void unpacks_data();
    void unpacks();
    void readsHeaders();
    void followsNoRedirect_data();
    void followsNoRedirect();
    void keepsNoCookieAndNoCopy();
    void answersNoChallenge_data();
    void answersNoChallenge();
    void tellsNetworkFaultsApart_data();
    void tellsNetworkFaultsApart();
    void saysWhyTlsFailed_data();
    void saysWhyTlsFailed();
    void speaksTls();
    void findsNoHost();
    void findsNobodyThere();
    void staysWithinBounds_data();
    void staysWithinBounds();
    void sendsNothingOverPlainHttp();
    void sendsNoTokenThatBreaksTheHeader_data();
    void sendsNoTokenThatBreaksTheHeader();
    void knowsThatItHasNotLeft();
    void knowsThatItMayHaveLeft();
    void canBeAborted();
    void saysThatTheProxyWantsASignIn();
    void sendsNothingForThisComputerThroughAProxy();

private:
    [[nodiscard]] ApiEnding get(const CloudHosts &hosts, const ApiBounds &bounds = quick());
    [[nodiscard]] static ApiBounds quick() { return {.silence = 10s, .whole = 30s, .bytes = 8 * 1024 * 1024}; }

    QNetworkAccessManager m_network;
};

namespace
{

Token tokenOf(const QByteArray &text)
{
    const Secret secret{QByteArray(text)};
    return {secret, readClaims(secret)};
}

CloudHosts hostsAt(const QUrl &api)
{
    return {api, {}, {}, api.toString() + QStringLiteral("/.default")};
}

FaultyAnswer withLength(qint64 length, const QByteArray &body, End ending)
{
    return {"HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(length) + "\r\n\r\n" + body, ending};
}

FaultyAnswer chunked(const QByteArray &chunks, End ending, const QByteArray &repeated = {})
{
    return {"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks, ending, repeated};
}

const QByteArray incident = R"({"incidentId":924565,"incidentName":"Multi-stage incident"})";

} // namespace

Q_DECLARE_METATYPE(FaultyAnswer)

void TestDefenderApi::initTestCase()
{
    trustTestAuthority();
    m_network.setProxy(QNetworkProxy::NoProxy);
}

ApiEnding TestDefenderApi::get(const CloudHosts &hosts, const ApiBounds &bounds)
{
    DefenderApi api(hosts, m_network, bounds);
    const ApiCall call = api.get(924565, tokenOf("a-token"));
    // The future ends in the event loop of this thread.
    if (!QTest::qWaitFor([&call] { return call.ending().isFinished(); }, 30'000))
        qFatal("the call never ended");
    return call.ending().result();
}

void TestDefenderApi::asksOnceAndPlainly()
{
    FaultyServer server;
    server.answers(goodAnswer(200, incident));
    const ApiEnding ending = get(hostsAt(server.url()));
    QVERIFY(ending.answer.has_value());
    QCOMPARE(ending.answer->payload, incident);
    QCOMPARE(server.requests().size(), 1);
    const SeenRequest &request = server.requests().first();
    QCOMPARE(request.method, QByteArray("GET"));
    QCOMPARE(request.path, QByteArray("/api/incidents/924565"));
    QCOMPARE(request.header("Authorization"), QByteArray("Bearer a-token"));
    QVERIFY(request.header("User-Agent").startsWith("Utkik/"));
    QVERIFY(request.header("Cookie").isEmpty());
    QVERIFY(request.body.isEmpty());
}

void TestDefenderApi::keepsTheHostsPath()
{
    FaultyServer server;
    server.answers(goodAnswer(200, incident));
    QUrl url = server.url();
    url.setPath(QStringLiteral("/gate way//"));
    url.setUserInfo(QStringLiteral("someone:secret"));
    url.setQuery(QStringLiteral("x=1"));
    std::ignore = get(hostsAt(url));
    QCOMPARE(server.requests().first().path, QByteArray("/gate%20way/api/incidents/924565"));
}

void TestDefenderApi::unpacks_data()
{
    QTest::addColumn<FaultyAnswer>("answer");
    QTest::addColumn<QByteArray>("payload");
    const QByteArray dense(15'000'000 / 5, 'x'); // deflate packs it about 1000 : 1
    QTest::newRow("plain") << goodAnswer(200, incident) << incident;
    QTest::newRow("deflate") << goodAnswer(200, deflated(incident), "Content-Encoding: deflate\r\n") << incident;
    QTest::newRow("gzip") << goodAnswer(200, gzipped(incident), "Content-Encoding: gzip\r\n") << incident;
    QTest::newRow("chunked") << chunked("5\r\n{\"a\":\r\n2\r\n1}\r\n0\r\n\r\n", End::KeepOpen)
                             << QByteArray("{\"a\":1}");
    QTest::newRow("until it closes") << FaultyAnswer{"HTTP/1.1 200 OK\r\n\r\n" + incident, End::Close} << incident;
    QTest::newRow("packed very densely") << goodAnswer(200, deflated(dense), "Content-Encoding: deflate\r\n") << dense;
    QTest::newRow("empty") << goodAnswer(200) << QByteArray();
}

void TestDefenderApi::unpacks()
{
    QFETCH(FaultyAnswer, answer);
    QFETCH(QByteArray, payload);
    FaultyServer server;
    server.answers(answer);
    const ApiEnding ending = get(hostsAt(server.url()));
    QVERIFY2(ending.answer.has_value(), qPrintable(ending.answer ? QString() : ending.answer.error().message));
    QVERIFY(ending.answer->payload == payload);
}

void TestDefenderApi::readsHeaders()
{
    FaultyServer server;
    server.answers(goodAnswer(429, "{}", "Retry-After: 17\r\nX-MS-Request-Id: r-1\r\n"));
    ApiEnding ending = get(hostsAt(server.url()));
    QCOMPARE(ending.http.status, 429);
    QCOMPARE(ending.http.retryAfter, QByteArray("17"));
    QCOMPARE(ending.http.body, QByteArray("{}"));
    QCOMPARE(ending.answer.error().trackingId, QStringLiteral("r-1"));

    server.answers(goodAnswer(200, incident, "request-id: r-2\r\n"));
    ending = get(hostsAt(server.url()));
    QCOMPARE(ending.answer->trackingId, QStringLiteral("r-2"));
}

void TestDefenderApi::followsNoRedirect_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void TestDefenderApi::followsNoRedirect()
{
    QFETCH(int, status);
    FaultyServer elsewhere;
    FaultyServer server;
    for (const QString &host : {QStringLiteral("127.0.0.1"), QStringLiteral("localhost")}) {
        const QByteArray place = elsewhere.url(host).toEncoded() + "/api/incidents/924565";
        server.answers(goodAnswer(status, {}, "Location: " + place + "\r\n"));
        const ApiEnding ending = get(hostsAt(server.url()));
        QCOMPARE(ending.answer.error().kind, ErrorKind::RedirectedElsewhere);
        QCOMPARE(ending.answer.error().subject, host);
    }
    server.answers(goodAnswer(status, {}, "Location: /other\r\n"));
    QCOMPARE(get(hostsAt(server.url())).answer.error().kind, ErrorKind::RedirectedElsewhere);
    QCOMPARE(server.requests().size(), 3); // not to the same host either
    QCOMPARE(elsewhere.connections(), 0);
}

void TestDefenderApi::keepsNoCookieAndNoCopy()
{
    FaultyServer server;
    server.answers(goodAnswer(200, incident,
                              "Set-Cookie: a=b\r\nCache-Control: max-age=3600\r\nETag: \"1\"\r\n"
                              "Last-Modified: Mon, 23 Nov 2026 00:00:00 GMT\r\n"));
    std::ignore = get(hostsAt(server.url()));
    QVERIFY(get(hostsAt(server.url())).answer.has_value());
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(server.requests().last().header("Cookie").isEmpty());
    QVERIFY(server.requests().last().header("If-None-Match").isEmpty());
}

void TestDefenderApi::answersNoChallenge_data()
{
    QTest::addColumn<QByteArray>("challenge");
    for (const char *const challenge : {"Basic realm=\"a\"", "Digest realm=\"a\", nonce=\"b\"", "NTLM", "Negotiate",
                                        "Bearer error=\"invalid_token\""})
        QTest::newRow(challenge) << QByteArray(challenge);
}

void TestDefenderApi::answersNoChallenge()
{
    QFETCH(QByteArray, challenge);
    FaultyServer server;
    server.answers(goodAnswer(401, R"({"error":{"code":"Unauthorized","message":"No"}})",
                              "WWW-Authenticate: " + challenge + "\r\n"));
    const ApiEnding ending = get(hostsAt(server.url()));
    QCOMPARE(ending.answer.error().kind, ErrorKind::TokenRefused);
    QCOMPARE(ending.answer.error().code, QStringLiteral("Unauthorized"));
    for (const SeenRequest &request : server.requests())
        QCOMPARE(request.header("Authorization"), QByteArray("Bearer a-token"));
    QCOMPARE(server.requests().size(), 1);
}

void TestDefenderApi::tellsNetworkFaultsApart_data()
{
    QTest::addColumn<FaultyAnswer>("answer");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("closes without a word") << FaultyAnswer{{}, End::Close} << ErrorKind::ConnectionLost;
    QTest::newRow("resets") << FaultyAnswer{{}, End::Reset} << ErrorKind::ConnectionLost;
    QTest::newRow("breaks within the head")
        << FaultyAnswer{"HTTP/1.1 200 OK\r\nContent-Le", End::Close} << ErrorKind::ConnectionLost;
    QTest::newRow("breaks within the body") << withLength(1000, incident, End::Close) << ErrorKind::CutOff;
    QTest::newRow("breaks within a chunk") << chunked("ff\r\n{\"inc", End::Close) << ErrorKind::CutOff;
    QTest::newRow("breaks between chunks") << chunked("5\r\n{\"a\":\r\n", End::Close) << ErrorKind::CutOff;
    QTest::newRow("packs no bytes of the kind")
        << goodAnswer(200, incident, "Content-Encoding: gzip\r\n") << ErrorKind::CutOff;
    QTest::newRow("says nothing") << FaultyAnswer{} << ErrorKind::TimedOut;
    QTest::newRow("stops within the body") << withLength(1000, incident, End::KeepOpen) << ErrorKind::TimedOut;
}

void TestDefenderApi::tellsNetworkFaultsApart()
{
    QFETCH(FaultyAnswer, answer);
    QFETCH(ErrorKind, kind);
    FaultyServer server;
    server.answers(answer);
    ApiBounds bounds = quick();
    if (kind == ErrorKind::TimedOut)
        bounds.silence = 300ms;
    const ApiEnding ending = get(hostsAt(server.url()), bounds);
    QVERIFY(!ending.answer);
    QCOMPARE(ending.answer.error().kind, kind);
    QCOMPARE(ending.answer.error().subject, QStringLiteral("127.0.0.1"));
    QCOMPARE(server.requests().size(), 1); // each would count against the quota
}

void TestDefenderApi::saysWhyTlsFailed_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("reason");
    QTest::newRow("expired") << "expired"
                             << "expired";
    QTest::newRow("made for another host") << "wrongname"
                                           << "elsewhere.example";
    QTest::newRow("of an unknown authority") << "unknown"
                                             << "Utkik test authority (unknown)";
}

void TestDefenderApi::saysWhyTlsFailed()
{
    if (test::isUnderWine())
        QSKIP(test::wineLacksCertificates);
    QFETCH(QString, certificate);
    QFETCH(QString, reason);
    FaultyServer server(certificate);
    server.answers(goodAnswer(200, incident));
    const ApiEnding ending = get(hostsAt(server.url(QStringLiteral("localhost"))));
    QVERIFY(!ending.answer);
    const Error error = ending.answer.error();
    QCOMPARE(error.kind, ErrorKind::TlsFailed);
    QVERIFY2(error.message.contains(reason), qPrintable(error.message));
    QVERIFY(server.connections() > 0);
    QVERIFY(server.requests().isEmpty());
}

void TestDefenderApi::speaksTls()
{
    if (test::isUnderWine())
        QSKIP(test::wineLacksCertificates);
    FaultyServer server(QStringLiteral("good"));
    server.answers(goodAnswer(200, incident));
    const ApiEnding ending = get(hostsAt(server.url(QStringLiteral("localhost"))));
    QVERIFY2(ending.answer.has_value(), qPrintable(ending.answer ? QString() : ending.answer.error().message));
    QCOMPARE(ending.answer->payload, incident);
}

void TestDefenderApi::findsNoHost()
{
    // RFC 6761: nothing is ever found below "invalid".
    const ApiEnding ending = get(hostsAt(QUrl(QStringLiteral("https://api.utkik.invalid"))));
    QCOMPARE(ending.answer.error().kind, ErrorKind::HostNotFound);
    QCOMPARE(ending.answer.error().subject, QStringLiteral("api.utkik.invalid"));
}

void TestDefenderApi::findsNobodyThere()
{
    FaultyServer server;
    const QUrl url = server.url();
    server.stop();
    QCOMPARE(get(hostsAt(url)).answer.error().kind, ErrorKind::ConnectionRefused);
}

void TestDefenderApi::staysWithinBounds_data()
{
    QTest::addColumn<FaultyAnswer>("answer");
    QTest::addColumn<ErrorKind>("kind");
    const QByteArray megabyte(1024 * 1024, 'x');
    const QByteArray bomb = deflated(QByteArray(256 * 1024 * 1024, 'x'));
    QTest::newRow("declares 8 GB") << withLength(8'000'000'000, megabyte, End::KeepOpen) << ErrorKind::TooLarge;
    FaultyAnswer endless{"HTTP/1.1 200 OK\r\n\r\n", End::Repeat, megabyte};
    QTest::newRow("goes on and on") << endless << ErrorKind::TooLarge;
    QTest::newRow("goes on in chunks") << chunked("1\r\n{\r\n", End::Repeat, "100000\r\n" + megabyte + "\r\n")
                                       << ErrorKind::TooLarge;
    QTest::newRow("deflate bomb") << goodAnswer(200, bomb, "Content-Encoding: deflate\r\n") << ErrorKind::TooLarge;
    QTest::newRow("bomb in pieces") << FaultyAnswer{
        "HTTP/1.1 200 OK\r\nContent-Encoding: deflate\r\n\r\n" + bomb.left(20'000), End::Trickle,
        bomb.mid(20'000)} << ErrorKind::TooLarge;
    QTest::newRow("trickles") << FaultyAnswer{"HTTP/1.1 200 OK\r\n\r\n{", End::Trickle, " "} << ErrorKind::TimedOut;
}

void TestDefenderApi::staysWithinBounds()
{
    QFETCH(FaultyAnswer, answer);
    QFETCH(ErrorKind, kind);
    FaultyServer server;
    server.answers(answer);
    ApiBounds bounds = quick();
    bounds.whole = kind == ErrorKind::TimedOut ? 1s : 60s;
    const ApiEnding ending = get(hostsAt(server.url()), bounds);
    QVERIFY(!ending.answer);
    QCOMPARE(ending.answer.error().kind, kind);
    QCOMPARE(ending.http.status, 200);
    // What is in the sockets' buffers when we hang up is not ours to bound.
    constexpr qint64 inTheBuffers = 16 * 1024 * 1024;
    QVERIFY2(server.bytesSent() < bounds.bytes + inTheBuffers, qPrintable(QString::number(server.bytesSent())));
}

void TestDefenderApi::sendsNothingOverPlainHttp()
{
    const ApiEnding ending = get(hostsAt(QUrl(QStringLiteral("http://api.example.com"))));
    QCOMPARE(ending.answer.error().kind, ErrorKind::PlainHttpRefused);
    QCOMPARE(ending.answer.error().subject, QStringLiteral("api.example.com"));
}

void TestDefenderApi::sendsNoTokenThatBreaksTheHeader_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("a second header") << QByteArray("a\r\nX-Other: b");
    QTest::newRow("a line feed behind") << QByteArray("a\n");
    QTest::newRow("a space") << QByteArray("a b");
    QTest::newRow("beyond ASCII") << QByteArray("\xc3\xa5");
    QTest::newRow("nothing") << QByteArray();
}

void TestDefenderApi::sendsNoTokenThatBreaksTheHeader()
{
    QFETCH(QByteArray, token);
    FaultyServer server;
    DefenderApi api(hostsAt(server.url()), m_network);
    const ApiCall call = api.get(1, tokenOf(token));
    QTRY_VERIFY(call.ending().isFinished());
    QCOMPARE(call.ending().result().answer.error().kind, ErrorKind::TokenRefused);
    QVERIFY(!call.mayHaveLeft());
    QCOMPARE(server.connections(), 0);
}

void TestDefenderApi::knowsThatItHasNotLeft()
{
    FaultyServer deaf; // to TLS
    DefenderApi waiting(hostsAt(QUrl(QStringLiteral("https://127.0.0.1:%1").arg(deaf.url().port()))), m_network);
    ApiCall call = waiting.get(1, tokenOf("t"));
    QTRY_VERIFY(!call.mayHaveLeft());
    call.abort();
    QTRY_VERIFY(call.ending().isFinished());
    QVERIFY(!call.mayHaveLeft());
}

void TestDefenderApi::knowsThatItMayHaveLeft()
{
    if (test::isUnderWine())
        QSKIP(test::wineLacksCertificates);
    FaultyServer server(QStringLiteral("good"));
    server.answers(FaultyAnswer{});
    DefenderApi api(hostsAt(server.url(QStringLiteral("localhost"))), m_network);
    ApiCall late = api.get(1, tokenOf("t"));
    QTRY_COMPARE(server.requests().size(), 1);
    QTRY_VERIFY(late.mayHaveLeft());
    late.abort();
    QTRY_VERIFY(late.ending().isFinished());
}

void TestDefenderApi::canBeAborted()
{
    FaultyServer server;
    server.answers(FaultyAnswer{});
    DefenderApi api(hostsAt(server.url()), m_network);
    ApiCall early = api.get(1, tokenOf("t"));
    early.abort();
    QTRY_VERIFY(early.ending().isFinished());
    QCOMPARE(early.ending().result().answer.error().kind, ErrorKind::Cancelled);
    early.abort(); // twice does no harm

    ApiCall late = api.get(2, tokenOf("t"));
    const auto hasArrived = [&server] {
        return std::any_of(server.requests().begin(), server.requests().end(),
                           [](const SeenRequest &request) { return request.path.endsWith("/2"); });
    };
    // The early one may have left before the network's thread heard that it was not wanted, and then comes when it
    // likes.
    QTRY_VERIFY(hasArrived());
    late.abort();
    QTRY_VERIFY(late.ending().isFinished());
    QCOMPARE(late.ending().result().answer.error().kind, ErrorKind::Cancelled);
}

void TestDefenderApi::saysThatTheProxyWantsASignIn()
{
    FaultyServer proxy;
    proxy.answers(goodAnswer(407, "<html>", "Proxy-Authenticate: Basic realm=\"gate\"\r\n"));
    FaultyServer server;
    QNetworkAccessManager network;
    network.setProxy(QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), quint16(proxy.url().port())));
    DefenderApi api(hostsAt(server.url()), network);
    const ApiCall call = api.get(1, tokenOf("t"));
    QTRY_VERIFY(call.ending().isFinished());
    QCOMPARE(call.ending().result().answer.error().kind, ErrorKind::ProxyFailed);
    QCOMPARE(server.connections(), 0);
}

void TestDefenderApi::sendsNothingForThisComputerThroughAProxy()
{
    FaultyServer proxy;
    FaultyServer server;
    server.answers(goodAnswer(200, incident));
    qputenv("http_proxy", proxy.url().toEncoded());
    QNetworkAccessManager network;
    useSystemProxies(network);
    DefenderApi api(hostsAt(server.url()), network);
    const ApiCall call = api.get(1, tokenOf("t"));
    QTRY_VERIFY(call.ending().isFinished());
    qunsetenv("http_proxy");
    QVERIFY(call.ending().result().answer.has_value());
    QCOMPARE(proxy.connections(), 0);
}

QTEST_GUILESS_MAIN(TestDefenderApi)
#include "tst_defenderapi.moc"
