// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/secretstore.h"
#include "app/auth/tokenclaims.h"

#include <QTest>

#include <type_traits>

using namespace utkik;

// What must not leak by accident does not even compile.
static_assert(!std::is_convertible_v<Secret, QString> && !std::is_convertible_v<Secret, QByteArray>);
static_assert(!std::is_constructible_v<QString, Secret> && !std::is_constructible_v<QByteArray, Secret>);

class TestTokenClaims : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsClaims();
    void readsPermissions_data();
    void readsPermissions();
    void takesOddTokensForOpaque_data();
    void takesOddTokensForOpaque();
    void wipesSecrets();
    void keepsSessionSecrets();
};

namespace
{

QByteArray tokenWith(const QByteArray &payload)
{
    constexpr auto how = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    return QByteArray(R"({"alg":"RS256","typ":"JWT"})").toBase64(how) + '.' + payload.toBase64(how) + ".c2lnbmF0dXJl";
}

std::optional<TokenClaims> claimsIn(const QByteArray &token)
{
    return readClaims(Secret(QByteArray(token)));
}

template <typename T>
Result<T> resultOf(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }))
        qFatal("no answer");
    return future.result();
}

} // namespace

void TestTokenClaims::readsClaims()
{
    const auto claims = claimsIn(tokenWith(R"({"aud":"https://api.security.microsoft.com","exp":1795512345,)"
                                           R"("tid":"C0FFEE00-1111-4222-8333-444455556666","appid":"app-1"})"));
    QVERIFY(claims.has_value());
    QCOMPARE(claims->audience, QStringLiteral("https://api.security.microsoft.com"));
    QCOMPARE(claims->tenant, QStringLiteral("c0ffee00-1111-4222-8333-444455556666"));
    QCOMPARE(claims->application, QStringLiteral("app-1"));
    QCOMPARE(claims->expires, QDateTime::fromSecsSinceEpoch(1795512345, Qt::UTC));
    QCOMPARE(claimsIn(tokenWith(R"({"azp":"app-2"})"))->application, QStringLiteral("app-2"));
}

void TestTokenClaims::readsPermissions_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("roles");
    QTest::addColumn<QString>("scopes");
    QTest::newRow("roles") << QByteArray(R"({"roles":["Incident.Read.All","Alert.Read.All"]})")
                           << "Incident.Read.All Alert.Read.All"
                           << "";
    QTest::newRow("scopes") << QByteArray(R"({"scp":"Incident.Read User.Read"})") << ""
                            << "Incident.Read User.Read";
    QTest::newRow("neither") << QByteArray("{}") << ""
                             << "";
    QTest::newRow("of odd types") << QByteArray(R"({"roles":7,"scp":{"a":1},"exp":"soon","tid":null})") << ""
                                  << "";
}

void TestTokenClaims::readsPermissions()
{
    QFETCH(QByteArray, payload);
    const auto claims = claimsIn(tokenWith(payload));
    QVERIFY(claims.has_value());
    QTEST(claims->roles.join(QLatin1Char(' ')), "roles");
    QTEST(claims->scopes.join(QLatin1Char(' ')), "scopes");
}

void TestTokenClaims::takesOddTokensForOpaque_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("opaque") << QByteArray("EwB4A8l6BAAURSN/FHlDW5xN74t6GzbtsBBeBUYAAZ");
    QTest::newRow("three parts of nothing") << QByteArray("..");
    QTest::newRow("no base64") << QByteArray("a.!!!.c");
    QTest::newRow("no JSON") << QByteArray("a.aGVsbG8.c");
    QTest::newRow("an array") << tokenWith("[1]");
    QTest::newRow("encrypted, five parts") << QByteArray("a.b.c.d.e");
}

void TestTokenClaims::takesOddTokensForOpaque()
{
    QFETCH(QByteArray, token);
    QVERIFY(!claimsIn(token));
}

void TestTokenClaims::wipesSecrets()
{
    QByteArray bytes("very secret");
    const char *const place = bytes.constData();
    auto secret = std::make_unique<Secret>(std::move(bytes));
    QCOMPARE(static_cast<const void *>(secret->reveal().constData()), static_cast<const void *>(place)); // moved
    const Secret second = *secret;
    secret.reset();
    QCOMPARE(second.reveal(), QByteArray("very secret")); // the last holder wipes

    QByteArray wiped("very secret");
    wipe(wiped);
    QVERIFY(wiped.isEmpty());
    QVERIFY(Secret().isEmpty());
    QVERIFY(Secret(QByteArray("a")) == Secret(QByteArray("a")));
    QVERIFY(!(Secret(QByteArray("a")) == Secret(QByteArray("b"))));
}

void TestTokenClaims::keepsSessionSecrets()
{
    SessionSecretStore store;
    const QString id = QStringLiteral("one");
    QCOMPARE(resultOf(store.read(id)).error().kind, ErrorKind::NoSecret);
    QVERIFY(resultOf(store.write(id, Secret(QByteArray("s")))).has_value());
    QCOMPARE(resultOf(store.read(id))->reveal(), QByteArray("s"));
    QCOMPARE(resultOf(store.read(QStringLiteral("two"))).error().kind, ErrorKind::NoSecret);
    QVERIFY(resultOf(store.remove(id)).has_value());
    QCOMPARE(resultOf(store.read(id)).error().kind, ErrorKind::NoSecret);
    QVERIFY(resultOf(store.remove(id)).has_value());
}

QTEST_GUILESS_MAIN(TestTokenClaims)
#include "tst_tokenclaims.moc"
