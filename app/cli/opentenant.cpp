// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/opentenant.h"

#include "app/api/authorities.h"
#include "app/api/proxies.h"
#include "app/auth/keychainstore.h"
#include "app/limits/qtimeralarm.h"
#include "app/sample/sampletenant.h"
#include "app/storage/privatefile.h"
#include "app/storage/profilestore.h"
#include "app/storage/settingsstore.h"

namespace utkik
{

namespace
{

void applyOverrides(Profile &profile, const TenantOverrides &overrides)
{
    if (!overrides.apiUrl.isEmpty())
        profile.apiUrl = overrides.apiUrl;
    if (!overrides.loginUrl.isEmpty())
        profile.loginUrl = overrides.loginUrl;
    if (!overrides.scope.isEmpty())
        profile.scope = overrides.scope;
}

/// Nothing if none fits or more than one does; the one last used if it is among them.
std::optional<Profile> profileOfTenant(const ProfileStore &profiles, const QString &tenant, const QString &lastUsed)
{
    if (tenant.isEmpty())
        return std::nullopt;
    QList<Profile> fitting;
    for (const Profile &profile : profiles.load().value_or(QList<Profile>())) {
        if (profile.tenant.toLower() != tenant)
            continue;
        if (profile.name == lastUsed)
            return profile;
        fitting << profile;
    }
    return fitting.size() == 1 ? std::optional(fitting.constFirst()) : std::nullopt;
}

/// With a token given, a profile tells the hosts; whose tenant it is, the token tells, and a profile that was named.
Result<Profile> profileForToken(const TenantChoice &choice, const Secret &token)
{
    Result<Profile> profile = chooseProfile(choice);
    if (!profile && (choice.profile || profile.error().kind != ErrorKind::NoProfile))
        return profile;
    if (!profile)
        profile = Profile{};
    if (choice.profile)
        return profile;
    const std::optional<TokenClaims> claims = readClaims(token);
    profile->tenant = claims ? claims->tenant : QString();
    profile->client = claims ? claims->application : QString();
    return profile;
}

/// The next call takes the tenant of this one.
void rememberAsLastUsed(const QString &name)
{
    SettingsStore store(configFolder());
    Result<Settings> settings = store.load();
    if (!settings || settings->lastProfile == name)
        return;
    settings->lastProfile = name;
    (void)store.save(*settings); // a convenience: what was asked for goes on without it
}

/// Hosts given on the command line are bound by the computer's policy too.
Result<void> checkPolicy(Profile profile, bool hasToken)
{
    if (hasToken)
        profile.signIn = SignInWay::Token;
    const Result<Policy> policy = readPolicy();
    return policy ? policy->check(profile) : tl::unexpected(policy.error());
}

} // namespace

OpenTenant::OpenTenant()
{
    useSystemProxies(m_network);
}

OpenTenant::~OpenTenant() = default;

Result<std::unique_ptr<OpenTenant>> OpenTenant::open(const TenantChoice &choice, const TenantOverrides &overrides)
{
    if (const Result<void> trusted = trustAuthoritiesIn(authoritiesFile()); !trusted)
        return tl::unexpected(trusted.error());
    std::unique_ptr<OpenTenant> tenant(new OpenTenant);
    Result<Profile> profile = failure(ErrorKind::NoProfile);
    if (choice.demo) {
        tenant->m_sample = SampleTenant::start();
        if (!tenant->m_sample)
            return failure(ErrorKind::NetworkFault);
        tenant->m_secrets = std::make_unique<SessionSecretStore>();
        profile = tenant->m_sample->profile();
        (void)tenant->m_secrets->write(profile->id, Secret(tenant->m_sample->clientSecret().toUtf8()));
    } else {
        tenant->m_secrets = std::make_unique<KeychainStore>();
        profile = overrides.token ? profileForToken(choice, *overrides.token) : chooseProfile(choice);
        if (!profile)
            return tl::unexpected(profile.error());
        if (choice.profile)
            rememberAsLastUsed(*choice.profile);
    }
    tenant->m_hasToken = overrides.token.has_value();
    applyOverrides(*profile, overrides);
    if (const Result<void> allowed = checkPolicy(*profile, overrides.token.has_value()); !choice.demo && !allowed)
        return tl::unexpected(allowed.error());
    profile->limits.reservePerMinute = 0; // nobody looks on: all slots are for what was asked
    tenant->m_session = std::make_unique<TenantSession>(
        *profile,
        SessionParts{.network = tenant->m_network,
                     .secrets = *tenant->m_secrets,
                     .clock = tenant->m_clock,
                     .alarms = qtimerAlarms(),
                     .slotFolder = choice.demo ? QString() : quotaFolder(), // the sample tenant ends with this call
                     .fixedToken = overrides.token});
    return tenant;
}

// With a token given the sign-in service is not asked.
QFuture<Result<void>> OpenTenant::prepare()
{
    const CloudHosts hosts = m_session->profile().hosts();
    m_proxy = std::make_unique<ProxyPass>(m_network, *m_secrets);
    return m_proxy->prepare(m_hasToken ? hosts.api : hosts.login);
}

Result<Profile> chooseProfile(const TenantChoice &choice)
{
    const ProfileStore profiles(configFolder());
    if (choice.profile)
        return profiles.find(*choice.profile);
    const Result<Settings> settings = SettingsStore(configFolder()).load();
    if (!settings)
        return tl::unexpected(settings.error());
    if (const auto fitting = profileOfTenant(profiles, choice.linkTenant, settings->lastProfile))
        return *fitting;
    if (settings->lastProfile.isEmpty())
        return failure(ErrorKind::NoProfile);
    Result<Profile> profile = profiles.find(settings->lastProfile);
    if (!profile && profile.error().kind == ErrorKind::UnknownProfile) // removed since
        return failure(ErrorKind::NoProfile);
    return profile;
}

} // namespace utkik
