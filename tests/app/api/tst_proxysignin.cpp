// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/proxysignin.h"
#include "app/auth/formpost.h"
#include "tests/app/api/faultyserver.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSignalSpy>
#include <QTest>

using namespace utkik;

namespace
{

const QByteArray right = "Basic " + QByteArray("ann:s:ecret").toBase64();

} // namespace

class TestProxySignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksOnceAndKeeps();
    void readsWhatWasKept();
    void offersAWrongPasswordOnce();
    void asksOnceForMany();

private:
    /// Whether the proxy let it through; behind it is nobody.
    [[nodiscard]] bool passes();
    [[nodiscard]] int offers(const QByteArray &credentials) const;
    [[nodiscard]] QString name() const { return QStringLiteral("127.0.0.1:%1").arg(m_proxy->url().port()); }

    std::unique_ptr<FaultyServer> m_proxy; ///< lets who signs in through to nobody
    std::unique_ptr<QNetworkAccessManager> m_network;
    SessionSecretStore m_secrets;
};

void TestProxySignIn::init()
{
    m_secrets = SessionSecretStore();
    m_proxy = std::make_unique<FaultyServer>();
    m_proxy->answers([](const SeenRequest &request) {
        return request.header("Proxy-Authorization") == right
            ? FaultyAnswer{.bytes = "HTTP/1.1 200 Through\r\n\r\nno TLS here\r\n",
                           .ending = FaultyAnswer::Ending::Close}
            : goodAnswer(407, {}, "Proxy-Authenticate: Basic realm=\"the gate\"\r\n");
    });
    m_network = std::make_unique<QNetworkAccessManager>();
    m_network->setProxy(
        QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), quint16(m_proxy->url().port())));
}

bool TestProxySignIn::passes()
{
    const auto answer = postForm(*m_network, QUrl(QStringLiteral("https://elsewhere.example:9")), QStringLiteral("/"),
                                 Secret(QByteArray("a=b")));
    if (!QTest::qWaitFor([&answer] { return answer.isFinished(); }, 30'000))
        qFatal("no answer");
    return answer.result().error().kind != ErrorKind::ProxyFailed;
}

int TestProxySignIn::offers(const QByteArray &credentials) const
{
    const QList<SeenRequest> &requests = m_proxy->requests();
    return int(std::count_if(requests.begin(), requests.end(), [&credentials](const SeenRequest &request) {
        return request.header("Proxy-Authorization") == credentials;
    }));
}

void TestProxySignIn::asksOnceAndKeeps()
{
    ProxySignIn signIn(*m_network, m_secrets);
    QSignalSpy needed(&signIn, &ProxySignIn::needed);
    QSignalSpy available(&signIn, &ProxySignIn::available);
    QVERIFY(!passes());
    QTRY_COMPARE(needed.size(), 1);
    QCOMPARE(needed.constFirst().at(0).toString(), name());
    QCOMPARE(needed.constFirst().at(1).toBool(), false);
    signIn.give(name(), QStringLiteral("ann"), Secret(QByteArray("s:ecret")), true);
    QCOMPARE(available.size(), 1);
    QVERIFY(passes());
    QVERIFY(passes());
    QCOMPARE(needed.size(), 1);
    QVERIFY(m_secrets.has(QStringLiteral("proxy/") + name()));
}

void TestProxySignIn::readsWhatWasKept()
{
    std::ignore = m_secrets.write(QStringLiteral("proxy/") + name(), Secret(QByteArray("ann\ns:ecret")));
    ProxySignIn signIn(*m_network, m_secrets);
    QSignalSpy needed(&signIn, &ProxySignIn::needed);
    QSignalSpy available(&signIn, &ProxySignIn::available);
    QVERIFY(!passes());
    QTRY_COMPARE(available.size(), 1);
    QVERIFY(passes());
    QVERIFY(needed.isEmpty());
}

void TestProxySignIn::offersAWrongPasswordOnce()
{
    ProxySignIn signIn(*m_network, m_secrets);
    QSignalSpy needed(&signIn, &ProxySignIn::needed);
    QVERIFY(!passes());
    QTRY_COMPARE(needed.size(), 1);
    signIn.give(name(), QStringLiteral("ann"), Secret(QByteArray("wrong")), false);
    QVERIFY(!passes());
    QTRY_COMPARE(needed.size(), 2);
    QCOMPARE(needed.at(1).at(1).toBool(), true);
    QCOMPARE(offers("Basic " + QByteArray("ann:wrong").toBase64()), 1);
    QVERIFY(!m_secrets.has(QStringLiteral("proxy/") + name()));
    signIn.give(name(), QStringLiteral("ann"), Secret(QByteArray("s:ecret")), false);
    QVERIFY(passes());
}

void TestProxySignIn::asksOnceForMany()
{
    std::ignore = m_secrets.write(QStringLiteral("proxy/") + name(), Secret(QByteArray("ann\ns:ecret")));
    ProxySignIn signIn(*m_network, m_secrets);
    QSignalSpy available(&signIn, &ProxySignIn::available);
    QList<QFuture<Result<FormAnswer>>> waiting;
    for (int i = 0; i < 20; ++i)
        waiting << postForm(*m_network, QUrl(QStringLiteral("https://elsewhere.example:9")), QStringLiteral("/"),
                            Secret(QByteArray("a=b")));
    for (const auto &answer : waiting)
        QTRY_VERIFY(answer.isFinished());
    QTRY_COMPARE(available.size(), 1);
    // What is not proven is offered on one connection; the others are told once it is.
    waiting.clear();
    for (int i = 0; i < 3; ++i)
        waiting << postForm(*m_network, QUrl(QStringLiteral("https://elsewhere.example:9")), QStringLiteral("/"),
                            Secret(QByteArray("a=b")));
    for (const auto &answer : waiting)
        QTRY_VERIFY(answer.isFinished());
    QVERIFY(passes());
    QVERIFY(available.size() <= 2);
}

QTEST_GUILESS_MAIN(TestProxySignIn)
#include "tst_proxysignin.moc"
