// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/sample/sampleclient.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>
#include <QUuid>

#include <atomic>

using namespace utkik;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace
{

/// A clock that stands still until it is moved; read on the server's thread.
class HandClock final : public Clock
{
public:
    void advance(milliseconds by) { m_now += by.count(); }
    [[nodiscard]] milliseconds monotonic() const override { return milliseconds(m_now.load()); }
    [[nodiscard]] milliseconds wall() const override { return milliseconds(1'795'000'000'000 + m_now.load()); }
    [[nodiscard]] QString bootId() const override { return {}; }

private:
    std::atomic<milliseconds::rep> m_now{1'000'000};
};

QJsonObject claimsOf(const QByteArray &token)
{
    return QJsonDocument::fromJson(QByteArray::fromBase64(token.split('.').value(1), QByteArray::Base64UrlEncoding))
        .object();
}

constexpr qint64 unknownId = 404001;
constexpr qint64 forbiddenId = 924690;
constexpr qint64 faultyId = 924691;

} // namespace

class TestSampleTenant : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!SampleTenant::isBuiltIn())
            QSKIP("built without QtHttpServer");
    }

    void signsInAndAnswers()
    {
        const auto tenant = SampleTenant::start();
        QVERIFY(tenant);
        SampleClient client(*tenant);
        client.signIn();
        const QJsonObject claims = claimsOf(client.token());
        QCOMPARE(claims.value(QStringLiteral("tid")).toString(), tenant->profile().tenant);
        QCOMPARE(claims.value(QStringLiteral("appid")).toString(), tenant->profile().client);
        QCOMPARE(claims.value(QStringLiteral("aud")).toString(), QStringLiteral("https://api.security.microsoft.com"));
        QCOMPARE(claims.value(QStringLiteral("roles")).toArray().at(0).toString(), QStringLiteral("Incident.Read.All"));
        QCOMPARE(claims.value(QStringLiteral("exp")).toInteger() - claims.value(QStringLiteral("iat")).toInteger(),
                 3599);

        const HttpAnswer answer = client.incident(SampleTenant::mainIncident());
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json().value(QStringLiteral("incidentId")).toInteger(), SampleTenant::mainIncident());
        QCOMPARE(answer.headers.value("content-type"),
                 "application/json; odata.metadata=minimal; odata.streaming=true; charset=utf-8");
        QCOMPARE(answer.headers.value("odata-version"), "4.0");
    }

    void givesTokensForItsOwnHost()
    {
        const auto tenant = SampleTenant::start();
        SampleClient client(*tenant);
        QHash<QString, QString> form = client.goodForm();
        form.insert(QStringLiteral("scope"), tenant->url().toString() + QStringLiteral("/.default"));
        const HttpAnswer answer = client.requestToken(tenant->profile().tenant, form);
        QCOMPARE(answer.status, 200);
        const QJsonObject claims = claimsOf(answer.json().value(QStringLiteral("access_token")).toString().toLatin1());
        QCOMPARE(claims.value(QStringLiteral("aud")).toString(), tenant->url().toString());
    }

    void isAProfileToUse()
    {
        const auto tenant = SampleTenant::start();
        const Profile profile = tenant->profile();
        QCOMPARE(profile.name, QStringLiteral("Sample tenant"));
        QCOMPARE(profile.cloud, Cloud::Custom);
        QCOMPARE(profile.apiUrl.host(), QStringLiteral("127.0.0.1"));
        QVERIFY(!QUuid::fromString(profile.tenant).isNull());
        QVERIFY(!QUuid::fromString(profile.client).isNull());
        QVERIFY(SampleTenant::start()->clientSecret() != tenant->clientSecret());
    }

    void refusesToSignIn_data()
    {
        QTest::addColumn<QString>("field"); // of the form, or "tenant"
        QTest::addColumn<QString>("value"); // empty: left out
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("error");
        QTest::addColumn<int>("number");

        const auto row = [](const char *name, const char *field, const char *value, int status, const char *error,
                            int number) {
            QTest::newRow(name) << QString::fromLatin1(field) << QString::fromLatin1(value) << status
                                << QString::fromLatin1(error) << number;
        };
        row("no grant", "grant_type", "", 400, "invalid_request", 900144);
        row("other grant", "grant_type", "password", 400, "unsupported_grant_type", 70003);
        row("no client", "client_id", "", 400, "invalid_request", 900144);
        row("other client", "client_id", "11111111-2222-3333-4444-555555555555", 400, "unauthorized_client", 700016);
        row("no secret", "client_secret", "", 401, "invalid_client", 7000218);
        row("wrong secret", "client_secret", "wrong", 401, "invalid_client", 7000215);
        row("no scope", "scope", "", 400, "invalid_request", 900144);
        row("scope without .default", "scope", "https://api.security.microsoft.com/Incident.Read", 400, "invalid_scope",
            1002012);
        row("scope of another API", "scope", "https://graph.microsoft.com/.default", 400, "invalid_resource", 500011);
        row("other tenant", "tenant", "11111111-2222-3333-4444-555555555555", 400, "invalid_request", 90002);
        row("tenant that is none", "tenant", "contoso", 400, "invalid_request", 900023);
    }
    void refusesToSignIn()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, value);
        const auto tenant = SampleTenant::start();
        SampleClient client(*tenant);
        QHash<QString, QString> form = client.goodForm();
        QString tenantId = tenant->profile().tenant;
        if (field == QStringLiteral("tenant"))
            tenantId = value;
        else if (value.isEmpty())
            form.remove(field);
        else
            form.insert(field, value);

        const HttpAnswer answer = client.requestToken(tenantId, form);
        QTEST(answer.status, "status");
        const QJsonObject body = answer.json();
        QTEST(body.value(QStringLiteral("error")).toString(), "error");
        QTEST(body.value(QStringLiteral("error_codes")).toArray().at(0).toInt(), "number");
        QFETCH(const int, number);
        QVERIFY(body.value(QStringLiteral("error_description"))
                    .toString()
                    .startsWith(QStringLiteral("AADSTS%1: ").arg(number)));
        QVERIFY(!QUuid::fromString(body.value(QStringLiteral("trace_id")).toString()).isNull());
        QVERIFY(!QUuid::fromString(body.value(QStringLiteral("correlation_id")).toString()).isNull());
    }

    void refusesTokens()
    {
        HandClock clock;
        const auto tenant = SampleTenant::start({.tokenLifetime = 600s, .clock = &clock});
        SampleClient client(*tenant);

        const HttpAnswer missing = client.incident(SampleTenant::mainIncident());
        QCOMPARE(missing.status, 401);
        QCOMPARE(missing.error().value(QStringLiteral("code")).toString(), QStringLiteral("Unauthorized"));
        QVERIFY(missing.headers.value("www-authenticate").startsWith("Bearer "));
        QVERIFY(!missing.headers.value("www-authenticate").contains("invalid_token"));

        client.setToken("eyJ0eXAiOiJKV1QifQ.e30.x");
        const HttpAnswer wrong = client.incident(SampleTenant::mainIncident());
        QCOMPARE(wrong.status, 401);
        QVERIFY(wrong.headers.value("www-authenticate").contains("error=\"invalid_token\""));

        client.signIn();
        clock.advance(599s);
        QCOMPARE(client.incident(SampleTenant::mainIncident()).status, 200);
        clock.advance(1s);
        const HttpAnswer expired = client.incident(SampleTenant::mainIncident());
        QCOMPARE(expired.status, 401);
        QVERIFY(expired.error().value(QStringLiteral("message")).toString().contains(QStringLiteral("expired")));
    }

    void namesMissingRoles()
    {
        const auto tenant = SampleTenant::start({.roles = {QStringLiteral("AdvancedHunting.Read.All")}});
        SampleClient client(*tenant);
        client.signIn();
        const HttpAnswer answer = client.incident(SampleTenant::mainIncident());
        QCOMPARE(answer.status, 403);
        QCOMPARE(answer.error().value(QStringLiteral("code")).toString(), QStringLiteral("Forbidden"));
        QCOMPARE(
            answer.error().value(QStringLiteral("message")).toString(),
            QStringLiteral("Missing application roles. API required roles: Incident.Read.All,Incident.ReadWrite.All, "
                           "application roles: AdvancedHunting.Read.All."));
    }

    void answersErrors_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        const QString incidents = QStringLiteral("/api/incidents/");
        QTest::newRow("unknown") << incidents + QString::number(unknownId) << 404 << QStringLiteral("ResourceNotFound");
        QTest::newRow("forbidden") << incidents + QString::number(forbiddenId) << 403 << QStringLiteral("Forbidden");
        QTest::newRow("faulty") << incidents + QString::number(faultyId) << 500
                                << QStringLiteral("InternalServerError");
        QTest::newRow("not a number") << incidents + QStringLiteral("abc") << 400 << QStringLiteral("InvalidInput");
        QTest::newRow("zero") << incidents + QStringLiteral("0") << 400 << QStringLiteral("InvalidInput");
    }
    void answersErrors()
    {
        QFETCH(const QString, path);
        const auto tenant = SampleTenant::start();
        SampleClient client(*tenant);
        client.signIn();
        const HttpAnswer answer = client.get(path);
        QTEST(answer.status, "status");
        QTEST(answer.error().value(QStringLiteral("code")).toString(), "code");
        QVERIFY(!QUuid::fromString(answer.error().value(QStringLiteral("target")).toString()).isNull());
    }

    void throttles_data()
    {
        QTest::addColumn<WindowScheme>("scheme");
        QTest::addColumn<bool>("retryAfter");
        QTest::newRow("sliding") << WindowScheme::Sliding << true;
        QTest::newRow("sliding, time in the body only") << WindowScheme::Sliding << false;
        QTest::newRow("fixed") << WindowScheme::Fixed << true;
    }
    void throttles()
    {
        QFETCH(const WindowScheme, scheme);
        QFETCH(const bool, retryAfter);
        HandClock clock;
        const auto tenant = SampleTenant::start(
            {.strictness = {.limits = {.perMinute = 5, .perHour = 100}, .scheme = scheme, .retryAfter = retryAfter},
             .clock = &clock});
        SampleClient client(*tenant);
        client.signIn();
        for (int i = 0; i < 5; ++i)
            QCOMPARE(client.incident(unknownId).status, 404);

        const HttpAnswer refused = client.incident(SampleTenant::mainIncident());
        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.error().value(QStringLiteral("code")).toString(), QStringLiteral("429"));
        static const QRegularExpression words(QStringLiteral(
            "^API calls quota exceeded! maximum allowed 5 per 00:01:00\\. Try again in (\\d+) seconds\\.$"));
        const auto match = words.match(refused.error().value(QStringLiteral("message")).toString());
        QVERIFY(match.hasMatch());
        const QByteArray seconds = match.captured(1).toLatin1();
        QCOMPARE(refused.headers.value("retry-after"), retryAfter ? seconds : QByteArray());

        clock.advance(std::chrono::seconds(seconds.toInt()));
        QCOMPARE(client.incident(SampleTenant::mainIncident()).status, 200);
    }

    void keepsAllCallsInOrder()
    {
        HandClock clock;
        const auto tenant = SampleTenant::start({.clock = &clock});
        SampleClient client(*tenant);
        const milliseconds begin = clock.monotonic();
        client.signIn();
        clock.advance(3s);
        (void)client.incident(unknownId);
        const QList<SampleCall> calls = tenant->calls();
        QCOMPARE(calls.size(), 2);
        QCOMPARE(calls.at(0).path, QStringLiteral("/%1/oauth2/v2.0/token").arg(tenant->profile().tenant));
        QCOMPARE(calls.at(0).status, 200);
        QCOMPARE(calls.at(1).path, QStringLiteral("/api/incidents/404001"));
        QCOMPARE(calls.at(1).status, 404);
        QCOMPARE(calls.at(1).at - begin, milliseconds(3s));
    }

    void answersLateWithoutHoldingOthersUp()
    {
        const auto tenant = SampleTenant::start({.strictness = {.latency = 400ms}});
        SampleClient client(*tenant);
        client.signIn();
        QElapsedTimer timer;
        timer.start();
        std::vector<std::unique_ptr<QNetworkReply>> replies;
        for (int i = 0; i < 6; ++i)
            replies.emplace_back(client.start(QStringLiteral("/api/incidents/924565")));
        const auto allDone = [&replies] {
            return std::all_of(replies.begin(), replies.end(), [](const auto &r) { return r->isFinished(); });
        };
        QTRY_VERIFY(allDone());
        QVERIFY(timer.elapsed() >= 400);
        for (const auto &reply : replies)
            QCOMPARE(reply->error(), QNetworkReply::NoError);
    }

    void outlivesClientsThatLeave()
    {
        const auto tenant = SampleTenant::start({.strictness = {.latency = 200ms}});
        SampleClient client(*tenant);
        client.signIn();
        std::unique_ptr<QNetworkReply> left(client.start(QStringLiteral("/api/incidents/924565")));
        QTRY_COMPARE(tenant->calls().size(), 2);
        left->abort();
        QCOMPARE(client.incident(SampleTenant::mainIncident()).status, 200); // sent after the other one was due
    }
};

QTEST_GUILESS_MAIN(TestSampleTenant)
#include "tst_sampletenant.moc"
