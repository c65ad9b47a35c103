// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lookup/tenantsession.h"

#include "app/api/request.h"
#include "app/auth/grants.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace utkik
{

namespace
{

std::unique_ptr<TokenProvider> makeTokens(const Profile &profile, const SessionParts &parts)
{
    if (parts.fixedToken)
        return std::make_unique<FixedToken>(*parts.fixedToken);
    if (profile.signIn == SignInWay::Token)
        return std::make_unique<NoToken>();
    return std::make_unique<SignIn>(makeSilentGrant(profile, parts.secrets, parts.network, parts.slotFolder),
                                    parts.clock);
}

} // namespace

TenantSession::TenantSession(const Profile &profile, const SessionParts &parts, QObject *parent)
    : QObject(parent)
    , m_profile(profile)
    , m_log(parts.slotFolder, slotLogKeyOf(profile))
    , m_tokens(makeTokens(profile, parts))
    , m_api(std::make_unique<DefenderApi>(profile.hosts(), parts.network))
    , m_limiter(std::make_unique<RateLimiter>(profile.limits, m_log, parts.clock, parts.alarms))
    , m_incidents(std::make_unique<IncidentService>(profile.tenant, *m_api, *m_tokens, *m_limiter))
{
    connect(&parts.network, &QNetworkAccessManager::finished, this,
            [this](const QNetworkReply *reply) { watchClock(*reply); });
    connect(m_tokens.get(), &TokenProvider::granted, this, &TenantSession::signedIn);
    connect(m_limiter.get(), &RateLimiter::statusChanged, this, [this] { Q_EMIT quotaChanged(quota()); });
}

TenantSession::~TenantSession() = default;

void TenantSession::watchClock(const QNetworkReply &reply)
{
    const QString host = reply.url().host();
    const CloudHosts hosts = m_profile.hosts();
    if (host != hosts.login.host() && host != hosts.api.host())
        return;
    if (const auto ahead = clockAheadOf(reply))
        m_clockAhead = ahead;
}

void TenantSession::setLimits(const QuotaLimits &limits)
{
    m_profile.limits = limits;
    m_limiter->setLimits(limits);
}

QString slotLogKeyOf(const Profile &profile)
{
    const bool isNamed = !profile.client.isEmpty();
    return slotLogKey(profile.hosts().api.host(), isNamed ? profile.tenant : QString(),
                      isNamed ? profile.client : profile.name);
}

} // namespace utkik

#include "moc_tenantsession.cpp"
