// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/lookup/lookupbench.h"

#include "app/auth/clientsecretgrant.h"
#include "app/limits/qtimeralarm.h"

#include <QNetworkProxy>
#include <QTest>

namespace utkik
{

namespace
{

using namespace std::chrono_literals;
constexpr int patienceMs = 60'000;

} // namespace

QByteArray incidentJson(qint64 id)
{
    return R"({"incidentId":)" + QByteArray::number(id) + R"(,"incidentName":"An incident","status":"Active"})";
}

QByteArray mergedJson(qint64 id, qint64 into)
{
    return R"({"incidentId":)" + QByteArray::number(id) + R"(,"redirectIncidentId":)" + QByteArray::number(into)
        + R"(,"status":"Redirected","severity":"UnSpecified","alerts":[]})";
}

LookupBench::LookupBench()
    : m_log(QString(), QStringLiteral("test"))
    , m_api([](qint64 id) { return goodAnswer(200, incidentJson(id)); })
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    profile.id = QStringLiteral("profile-1");
    profile.tenant = QStringLiteral("c0ffee00-1111-4222-8333-444455556666");
    profile.client = QStringLiteral("badcab1e-1111-4222-8333-444455556666");
    profile.apiUrl = m_server.url();
    profile.loginUrl = m_server.url();
    std::ignore = secrets.write(profile.id, Secret(QByteArray("s3cret")));
    m_server.answers([this](const SeenRequest &request) { return answer(request); });
}

LookupBench::~LookupBench()
{
    stop();
}

IncidentService &LookupBench::start()
{
    const Pauses briefly = [this](int attempt) {
        pauses << attempt;
        return 1ms;
    };
    if (fixedToken.isEmpty())
        m_tokens = std::make_unique<SignIn>(std::make_unique<ClientSecretGrant>(profile, secrets, m_network, briefly),
                                            tokenClock);
    else
        m_tokens = std::make_unique<FixedToken>(Secret(QByteArray(fixedToken)));
    m_defender = std::make_unique<DefenderApi>(profile.hosts(), m_network);
    limiter = std::make_unique<RateLimiter>(profile.limits, m_log, m_clock, qtimerAlarms());
    m_service = std::make_unique<IncidentService>(profile.tenant, *m_defender, *m_tokens, *limiter, briefly);
    connect(m_service.get(), &IncidentService::changed, this, [this](const Lookup &lookup) { m_told << lookup; });
    connect(m_service.get(), &IncidentService::forecastChanged, this,
            [this](const QueueForecast &news) { forecast = news; });
    connect(m_service.get(), &IncidentService::idle, this, [this] { ++idles; });
    return *m_service;
}

void LookupBench::stop()
{
    m_service.reset();
    limiter.reset();
    m_defender.reset();
    m_tokens.reset();
}

bool LookupBench::waitUntilIdle()
{
    return QTest::qWaitFor([this] { return m_service->isIdle(); }, patienceMs);
}

Lookup LookupBench::last(qint64 id) const
{
    for (auto it = m_told.rbegin(); it != m_told.rend(); ++it) {
        if (it->ref.id == id)
            return *it;
    }
    return {};
}

QList<LookupState> LookupBench::statesOf(qint64 id) const
{
    QList<LookupState> states;
    for (const Lookup &lookup : m_told) {
        if (lookup.ref.id == id && (states.isEmpty() || states.last() != lookup.state))
            states << lookup.state;
    }
    return states;
}

QByteArray LookupBench::tokenText(int number) const
{
    if (claims.isEmpty())
        return "token-" + QByteArray::number(number);
    constexpr auto how = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    return QByteArray("{}").toBase64(how) + '.' + claims.toBase64(how) + '.' + QByteArray::number(number);
}

FaultyAnswer LookupBench::answer(const SeenRequest &request)
{
    if (request.path.endsWith("/oauth2/v2.0/token")) {
        ++signIns;
        return goodAnswer(200, R"({"expires_in":3599,"access_token":")" + tokenText(signIns) + R"("})");
    }
    const QByteArray bearer = request.header("Authorization");
    const qint64 id = request.path.mid(request.path.lastIndexOf('/') + 1).toLongLong();
    m_asked << id;
    m_bearers << bearer;
    return refusesTokens.contains(bearer) ? goodAnswer(401) : m_api(id);
}

} // namespace utkik
