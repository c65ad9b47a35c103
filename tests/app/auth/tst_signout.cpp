// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/signout.h"
#include "tests/app/api/faultyserver.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QTest>

using namespace utkik;

Q_DECLARE_METATYPE(utkik::Revocation)
Q_DECLARE_METATYPE(utkik::SignInWay)

class TestSignOut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void revokesWhereThatIsOffered_data();
    void revokesWhereThatIsOffered();
    void asksEntraNothing();
    void saysThatTheStoreKeptIt();

private:
    [[nodiscard]] Result<Revocation> signOut(SecretStore &secrets);

    QNetworkAccessManager m_network;
    std::unique_ptr<FaultyServer> m_server;
    SessionSecretStore m_secrets;
    Profile m_profile;
};

namespace
{

/// A keychain that does not let go.
class LockedStore final : public SecretStore
{
public:
    QFuture<Result<Secret>> read(const QString &) override { return no<Secret>(); }
    QFuture<Result<void>> write(const QString &, const Secret &) override { return no<void>(); }
    QFuture<Result<void>> remove(const QString &) override { return no<void>(); }

private:
    template <typename T>
    QFuture<Result<T>> no()
    {
        return readyFuture<Result<T>>(failure(ErrorKind::KeychainLocked));
    }
};

} // namespace

void TestSignOut::init()
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_server = std::make_unique<FaultyServer>();
    m_profile = Profile();
    m_profile.id = QStringLiteral("profile-1");
    m_profile.tenant = QStringLiteral("c0ffee00-1111-4222-8333-444455556666");
    m_profile.client = QStringLiteral("badcab1e-1111-4222-8333-444455556666");
    m_profile.signIn = SignInWay::Device;
    m_profile.loginUrl = m_server->url();
    m_secrets = SessionSecretStore();
    std::ignore = m_secrets.write(m_profile.id, Secret(QByteArray("r/1")));
}

Result<Revocation> TestSignOut::signOut(SecretStore &secrets)
{
    SignOut out(m_profile, secrets, m_network, {});
    const auto answer = out.run();
    if (!QTest::qWaitFor([&answer] { return answer.isFinished(); }, 30'000))
        qFatal("no answer");
    return answer.result();
}

void TestSignOut::revokesWhereThatIsOffered_data()
{
    QTest::addColumn<SignInWay>("way");
    QTest::addColumn<QByteArray>("endpoint");
    QTest::addColumn<int>("status");
    QTest::addColumn<Revocation>("revocation");
    QTest::addColumn<int>("asked"); // requests with the token in them
    QTest::newRow("offered") << SignInWay::Device << QByteArray("SERVER/revoke") << 200 << Revocation::Revoked << 1;
    QTest::newRow("refused") << SignInWay::Browser << QByteArray("SERVER/revoke") << 503 << Revocation::Failed << 1;
    QTest::newRow("not offered") << SignInWay::Device << QByteArray() << 200 << Revocation::NotOffered << 0;
    QTest::newRow("of another server") << SignInWay::Device << QByteArray("http://127.0.0.1:1/revoke") << 200
                                       << Revocation::NotOffered << 0;
    QTest::newRow("a client secret") << SignInWay::Secret << QByteArray("SERVER/revoke") << 200 << Revocation::NotNeeded
                                     << 0;
}

void TestSignOut::revokesWhereThatIsOffered()
{
    QFETCH(SignInWay, way);
    QFETCH(QByteArray, endpoint);
    QFETCH(int, status);
    QFETCH(Revocation, revocation);
    QFETCH(int, asked);
    m_profile.signIn = way;
    endpoint.replace("SERVER", m_server->url().toEncoded());
    m_server->answers([endpoint, status](const SeenRequest &request) {
        if (request.path.endsWith("/v2.0/.well-known/openid-configuration"))
            return goodAnswer(
                200, endpoint.isEmpty() ? QByteArray("{}") : R"({"revocation_endpoint":")" + endpoint + R"("})");
        return goodAnswer(status);
    });
    const Result<Revocation> result = signOut(m_secrets);
    QVERIFY(result.has_value());
    QCOMPARE(*result, revocation);
    QVERIFY(!m_secrets.has(m_profile.id));
    int withToken = 0;
    for (const SeenRequest &request : m_server->requests()) {
        if (request.path == "/revoke" && request.body.contains("token=r%2F1"))
            ++withToken;
    }
    QCOMPARE(withToken, asked);
}

void TestSignOut::asksEntraNothing()
{
    m_profile.loginUrl.clear();
    QCOMPARE(*signOut(m_secrets), Revocation::NotOffered);
    QVERIFY(describe(Revocation::NotOffered).contains(QStringLiteral("Entra")));
    QVERIFY(!m_secrets.has(m_profile.id));
}

void TestSignOut::saysThatTheStoreKeptIt()
{
    LockedStore locked;
    QCOMPARE(signOut(locked).error().kind, ErrorKind::KeychainLocked);
    QVERIFY(m_server->requests().isEmpty());
}

QTEST_GUILESS_MAIN(TestSignOut)
#include "tst_signout.moc"
