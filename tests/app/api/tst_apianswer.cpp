// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/apianswer.h"

#include <QTest>

using namespace utkik;

namespace
{

const QString scope = QStringLiteral("https://api.security.microsoft.com/.default");

/// What is expected of an error; empty: not looked at.
struct Expected
{
    ErrorKind kind = ErrorKind::NetworkFault;
    QString subject;
    QString code;
    QString trackingId;
    QString message;
};

QByteArray errorBody(const QByteArray &code, const QByteArray &message)
{
    return R"({"error":{"code":")" + code + R"(","message":")" + message
        + R"(","target":"11112222-3333-4444-5555-666677778888"}})";
}

TokenClaims applicationWith(const QStringList &roles)
{
    TokenClaims claims;
    claims.audience = QStringLiteral("https://api.security.microsoft.com");
    claims.roles = roles;
    return claims;
}

TokenClaims userWith(const QStringList &scopes)
{
    TokenClaims claims;
    claims.audience = QStringLiteral("https://api.security.microsoft.com");
    claims.scopes = scopes;
    return claims;
}

TokenClaims madeFor(const QString &audience)
{
    TokenClaims claims = applicationWith({QStringLiteral("Incident.Read.All")});
    claims.audience = audience;
    return claims;
}

} // namespace

Q_DECLARE_METATYPE(HttpAnswer)
Q_DECLARE_METATYPE(Expected)

class TestApiAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAnIncidentAsItIs();
    void tellsErrorsApart_data();
    void tellsErrorsApart();
    void takesAudiencesOfTheApi_data();
    void takesAudiencesOfTheApi();
    void isBoundedInWhatItQuotes();
};

void TestApiAnswer::takesAnIncidentAsItIs()
{
    const auto answer =
        readAnswer({.status = 200, .body = "{ \"incidentId\" : 1 }\n", .requestId = QStringLiteral("r-1")}, {}, scope);
    QVERIFY(answer.has_value());
    QCOMPARE(answer->payload, QByteArray("{ \"incidentId\" : 1 }\n"));
    QCOMPARE(answer->trackingId, QStringLiteral("r-1"));
}

void TestApiAnswer::tellsErrorsApart_data()
{
    QTest::addColumn<HttpAnswer>("answer");
    QTest::addColumn<std::optional<TokenClaims>>("claims");
    QTest::addColumn<Expected>("expected");
    using Claims = std::optional<TokenClaims>;
    const auto row = [](const char *name, const HttpAnswer &answer, const Expected &expected,
                        const Claims &claims = std::nullopt) { QTest::newRow(name) << answer << claims << expected; };
    const QString target = QStringLiteral("11112222-3333-4444-5555-666677778888");

    row("not found", {.status = 404, .body = errorBody("ResourceNotFound", "No such incident")},
        {.kind = ErrorKind::NotFound,
         .code = QStringLiteral("ResourceNotFound"),
         .trackingId = target,
         .message = QStringLiteral("No such incident")});
    row("not found, empty", {.status = 404, .requestId = QStringLiteral("r-7")},
        {.kind = ErrorKind::NotFound, .trackingId = QStringLiteral("r-7")});
    row("bad request", {.status = 400, .body = errorBody("InvalidInput", "Bad ID")},
        {.kind = ErrorKind::RequestRefused, .code = QStringLiteral("InvalidInput")});
    row("gone", {.status = 410}, {.kind = ErrorKind::RequestRefused});
    row("no content", {.status = 204}, {.kind = ErrorKind::EmptyAnswer});

    row("token refused, empty", {.status = 401}, {.kind = ErrorKind::TokenRefused});
    row("token refused, in the header",
        {.status = 401, .authenticate = "Bearer error=\"invalid_token\", error_description=\"expired\""},
        {.kind = ErrorKind::TokenRefused,
         .message = QStringLiteral("Bearer error=\"invalid_token\", error_description=\"expired\"")});
    row("token refused, in words", {.status = 401, .body = errorBody("Unauthorized", "Token expired")},
        {.kind = ErrorKind::TokenRefused, .trackingId = target});
    row("account mode inactive",
        {.status = 401,
         .body = errorBody("Unauthorized", "Unauthorized request - reason of failure: Account mode is inactive")},
        {.kind = ErrorKind::LicenceMissing});
    row("no licence",
        {.status = 401, .body = errorBody("Unauthorized", "Unauthorized request - reason of failure: No Tvm license")},
        {.kind = ErrorKind::LicenceMissing});

    row("permission named by the answer",
        {.status = 403,
         .body = errorBody("Forbidden",
                           "Missing application roles. API required roles: "
                           "Incident.ReadWrite.All,Incident.Read.All, application roles: Alert.Read.All.")},
        {.kind = ErrorKind::PermissionMissing, .subject = QStringLiteral("Incident.Read.All"), .trackingId = target});
    row("only a larger permission named",
        {.status = 403,
         .body = errorBody("Forbidden",
                           "Missing application roles. API required roles: Machine.Read.All, application roles: .")},
        {.kind = ErrorKind::PermissionMissing, .subject = QStringLiteral("Machine.Read.All")});
    row("Graph's form of it",
        {.status = 403,
         .body = R"({"error":{"code":"Forbidden","message":"Missing application scopes. API required scopes: )"
                 R"(Incident.Read","innerError":{"date":"2026-01-01T00:00:00","request-id":"g-1"}}})"},
        {.kind = ErrorKind::PermissionMissing,
         .subject = QStringLiteral("Incident.Read"),
         .trackingId = QStringLiteral("g-1")});
    row("application without permission, found in the token", {.status = 403},
        {.kind = ErrorKind::PermissionMissing, .subject = QStringLiteral("Incident.Read.All")},
        applicationWith({QStringLiteral("Alert.Read.All")}));
    row("user without permission, found in the token", {.status = 403},
        {.kind = ErrorKind::PermissionMissing, .subject = QStringLiteral("Incident.Read")},
        userWith({QStringLiteral("Alert.Read")}));
    row("user with permission but not the role", {.status = 403},
        {.kind = ErrorKind::PermissionMissing, .subject = QStringLiteral("View data")},
        userWith({QStringLiteral("Incident.Read")}));
    row("opaque token", {.status = 403, .body = "<html>Forbidden</html>"}, {.kind = ErrorKind::PermissionMissing});
    row("feature off", {.status = 403, .body = errorBody("DisabledFeature", "Off")}, {.kind = ErrorKind::FeatureOff});
    row("operation not allowed", {.status = 403, .body = errorBody("DisallowedOperation", "No")},
        {.kind = ErrorKind::FeatureOff});
    row("not provisioned",
        {.status = 403, .body = errorBody("Forbidden", "Unauthorized request - Account is not provisioned.")},
        {.kind = ErrorKind::TenantNotProvisioned});
    row("made for Graph", {.status = 403},
        {.kind = ErrorKind::WrongAudience, .subject = QStringLiteral("https://graph.microsoft.com")},
        madeFor(QStringLiteral("https://graph.microsoft.com")));

    row("quota", {.status = 429, .body = errorBody("429", "API calls quota exceeded! maximum allowed 45 per 00:01:00")},
        {.kind = ErrorKind::Throttled, .code = QStringLiteral("429"), .trackingId = target});
    row("quota, code as a number", {.status = 429, .body = R"({"error":{"code":429,"message":"slow down"}})"},
        {.kind = ErrorKind::Throttled, .code = QStringLiteral("429")});
    row("fault", {.status = 500, .body = errorBody("InternalServerError", "")},
        {.kind = ErrorKind::ServerFault, .code = QStringLiteral("InternalServerError")});
    row("gateway's page", {.status = 502, .body = "<html><body>Bad gateway</body></html>"},
        {.kind = ErrorKind::ServerFault});
    row("gateway's words", {.status = 503, .body = "upstream connect error"},
        {.kind = ErrorKind::ServerFault, .message = QStringLiteral("upstream connect error")});
    row("elsewhere", {.status = 302, .redirectHost = QStringLiteral("elsewhere.example")},
        {.kind = ErrorKind::RedirectedElsewhere, .subject = QStringLiteral("elsewhere.example")});
    row("elsewhere without a place", {.status = 302}, {.kind = ErrorKind::RequestRefused});
    row("proxy", {.status = 407}, {.kind = ErrorKind::ProxyFailed});
    row("error of another shape", {.status = 400, .body = R"({"error":"invalid","message":["x"]})"},
        {.kind = ErrorKind::RequestRefused, .message = QStringLiteral(R"({"error":"invalid","message":["x"]})")});
    row("cut-off error", {.status = 500, .body = R"({"error":{"code":"Inter)"},
        {.kind = ErrorKind::ServerFault, .message = QStringLiteral(R"({"error":{"code":"Inter)")});
}

void TestApiAnswer::tellsErrorsApart()
{
    QFETCH(HttpAnswer, answer);
    QFETCH(std::optional<TokenClaims>, claims);
    QFETCH(Expected, expected);
    const Result<ApiAnswer> result = readAnswer(answer, claims, scope);
    QVERIFY(!result);
    const Error &error = result.error();
    QCOMPARE(error.kind, expected.kind);
    QCOMPARE(error.httpStatus, answer.status);
    QCOMPARE(error.subject, expected.subject);
    if (!expected.code.isEmpty())
        QCOMPARE(error.code, expected.code);
    if (!expected.trackingId.isEmpty())
        QCOMPARE(error.trackingId, expected.trackingId);
    if (!expected.message.isEmpty())
        QCOMPARE(error.message, expected.message);
}

void TestApiAnswer::takesAudiencesOfTheApi_data()
{
    QTest::addColumn<QString>("audience");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<bool>("fits");
    QTest::newRow("the scope's") << "https://api.security.microsoft.com" << scope << true;
    QTest::newRow("with a slash, in capitals") << "HTTPS://API.security.microsoft.com/" << scope << true;
    QTest::newRow("of Microsoft's sample") << "https://api.securitycenter.microsoft.com" << scope << true;
    QTest::newRow("of government samples") << "https://securitycenter.microsoft.com/mtp" << scope << true;
    QTest::newRow("an application ID") << "8ee8fdad-f234-4243-8f3b-15c294843740" << scope << true;
    QTest::newRow("none") << "" << scope << true;
    QTest::newRow("of an own host") << "https://api.example.com"
                                    << "https://api.example.com/.default" << true;
    QTest::newRow("Graph") << "https://graph.microsoft.com" << scope << false;
    QTest::newRow("management") << "https://management.azure.com/" << scope << false;
}

void TestApiAnswer::takesAudiencesOfTheApi()
{
    QFETCH(QString, audience);
    QFETCH(QString, wanted);
    QFETCH(bool, fits);
    const auto result = readAnswer({.status = 403}, madeFor(audience), wanted);
    QCOMPARE(result.error().kind != ErrorKind::WrongAudience, fits);
}

void TestApiAnswer::isBoundedInWhatItQuotes()
{
    const auto result = readAnswer({.status = 500, .body = QByteArray(10'000'000, 'x')}, {}, scope);
    QVERIFY(result.error().message.size() <= 1000);
}

QTEST_APPLESS_MAIN(TestApiAnswer)
#include "tst_apianswer.moc"
