// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/tokenanswer.h"

#include <QTest>

using namespace utkik;

class TestTokenAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsGrants_data();
    void readsGrants();
    void readsRefusals_data();
    void readsRefusals();
};

void TestTokenAnswer::readsGrants_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("seconds");
    QTest::newRow("as documented") << QByteArray(
        R"({"token_type":"Bearer","expires_in":3599,"ext_expires_in":3599,"access_token":"abc"})")
                                   << 3599;
    QTest::newRow("lifetime as a string") << QByteArray(R"({"expires_in":"120","access_token":"abc"})") << 120;
    QTest::newRow("no lifetime") << QByteArray(R"({"access_token":"abc"})") << 3599;
    QTest::newRow("lifetime in the past") << QByteArray(R"({"expires_in":-5,"access_token":"abc"})") << 3599;
}

void TestTokenAnswer::readsGrants()
{
    QFETCH(QByteArray, body);
    QFETCH(int, seconds);
    const Result<TokenGrant> grant = readTokenAnswer(200, body);
    QVERIFY(grant.has_value());
    QCOMPARE(grant->accessToken.reveal(), QByteArray("abc"));
    QCOMPARE(grant->lifetime, std::chrono::seconds(seconds));
}

void TestTokenAnswer::readsRefusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Error>("expected"); // message not looked at
    QTest::addColumn<bool>("passes");
    const auto row = [](const char *name, int status, const char *body, Error expected, bool passes) {
        expected.httpStatus = status;
        QTest::newRow(name) << status << QByteArray(body) << expected << passes;
    };
    row("wrong secret", 401,
        R"({"error":"invalid_client","error_description":"AADSTS7000215: Invalid client secret.\r\nTrace ID: t",)"
        R"("error_codes":[7000215],"timestamp":"2026-11-24 09:00:00Z","trace_id":"t-1","correlation_id":"c-1"})",
        {.kind = ErrorKind::SignInFailed,
         .hint = 7000215,
         .code = QStringLiteral("invalid_client"),
         .trackingId = QStringLiteral("t-1 / c-1")},
        false);
    row("number in the words only", 400,
        R"({"error":"unauthorized_client","error_description":"AADSTS700016: Application not found"})",
        {.kind = ErrorKind::SignInFailed, .hint = 700016, .code = QStringLiteral("unauthorized_client")}, false);
    row("busy", 400, R"({"error":"temporarily_unavailable","error_codes":[90033]})",
        {.kind = ErrorKind::SignInFailed, .hint = 90033, .code = QStringLiteral("temporarily_unavailable")}, true);
    row("broken", 500, "", {.kind = ErrorKind::ServerFault}, true);
    row("gateway's page", 503, "<html>busy</html>", {.kind = ErrorKind::ServerFault}, true);
    row("throttled", 429, "", {.kind = ErrorKind::SignInFailed}, true);
    row("page of a hotel", 200, " <html>Welcome</html>", {.kind = ErrorKind::HtmlAnswer}, false);
    row("granted nothing", 200, "{}", {.kind = ErrorKind::SignInFailed}, false);
    row("token of an odd type", 200, R"({"access_token":7})", {.kind = ErrorKind::SignInFailed}, false);
    row("no JSON", 400, "nope", {.kind = ErrorKind::SignInFailed}, false);
    row("odd types", 400, R"({"error":{"a":1},"error_codes":"x","trace_id":7})", {.kind = ErrorKind::SignInFailed},
        false);
}

void TestTokenAnswer::readsRefusals()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(Error, expected);
    const Result<TokenGrant> grant = readTokenAnswer(status, body);
    QVERIFY(!grant);
    Error error = grant.error();
    error.message.clear();
    QCOMPARE(error.kind, expected.kind);
    QCOMPARE(error.hint, expected.hint);
    QCOMPARE(error.code, expected.code);
    QCOMPARE(error.trackingId, expected.trackingId);
    QVERIFY(error == expected);
    QTEST(isPassing(grant.error()), "passes");
}

QTEST_APPLESS_MAIN(TestTokenAnswer)
#include "tst_tokenanswer.moc"
