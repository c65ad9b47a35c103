// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/refreshgrant.h"

#include "models/core/whendone.h"

namespace utkik
{

namespace
{

/// The service no longer takes what was signed in to: OAuth's `error` decides, not the AADSTS number.
bool asksForPerson(const Error &error)
{
    return error.kind == ErrorKind::SignInFailed
        && (error.code == QLatin1String("invalid_grant") || error.code == QLatin1String("interaction_required"));
}

Result<TokenGrant> needed(Error error)
{
    error.kind = ErrorKind::SignInNeeded;
    return failure(std::move(error));
}

} // namespace

RefreshGrant::RefreshGrant(const Profile &profile, SecretStore &secrets, QNetworkAccessManager &network,
                           const QString &lockFolder, Pauses pauses)
    : m_profile(profile)
    , m_secrets(secrets)
    , m_endpoint(profile.hosts().login, profile.tenant, network, std::move(pauses))
    , m_lock(lockFolder, profile.id)
{
}

QFuture<Result<TokenGrant>> RefreshGrant::ask()
{
    const Answer renewed = afterwards(m_lock.take(), this, [this](bool) { return renew(); });
    return afterwards(renewed, this, [this](const Result<TokenGrant> &grant) {
        m_lock.release();
        return grant;
    });
}

RefreshGrant::Answer RefreshGrant::renew()
{
    return afterwards(m_secrets.read(m_profile.id), this, [this](const Result<Secret> &secret) -> Answer {
        if (secret)
            return refresh(*secret);
        return readyFuture(secret.error().kind == ErrorKind::NoSecret
                               ? needed({})
                               : Result<TokenGrant>(tl::unexpected(secret.error())));
    });
}

RefreshGrant::Answer RefreshGrant::refresh(const Secret &refreshToken)
{
    const Answer answer = m_endpoint.post({{"grant_type", "refresh_token"},
                                           {"client_id", m_profile.client.toUtf8()},
                                           {"refresh_token", refreshToken.reveal()},
                                           {"scope", m_profile.delegatedScope().toUtf8()}});
    return afterwards(answer, this, [this, refreshToken](const Result<TokenGrant> &grant) -> Answer {
        if (grant)
            return keep(*grant);
        if (asksForPerson(grant.error()))
            return retryIfReplaced(refreshToken, grant.error());
        return readyFuture(grant);
    });
}

// Another process may have had the token renewed meanwhile, where it cannot be locked out: then its new one is in the
// store.
RefreshGrant::Answer RefreshGrant::retryIfReplaced(const Secret &refused, const Error &error)
{
    return afterwards(m_secrets.read(m_profile.id), this, [this, refused, error](const Result<Secret> &now) -> Answer {
        if (now && !(*now == refused))
            return refresh(*now);
        return readyFuture(needed(error));
    });
}

RefreshGrant::Answer RefreshGrant::keep(const TokenGrant &grant)
{
    if (grant.refreshToken.isEmpty())
        return readyFuture<Result<TokenGrant>>(grant);
    // If the store fails now, this sign-in still serves, and the token before is there for the next.
    return afterwards(m_secrets.write(m_profile.id, grant.refreshToken), this,
                      [grant](const Result<void> &) -> Result<TokenGrant> { return grant; });
}

} // namespace utkik

#include "moc_refreshgrant.cpp"
