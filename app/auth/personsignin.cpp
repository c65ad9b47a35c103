// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/personsignin.h"

#include "models/core/whendone.h"

namespace utkik
{

PersonSignIn::PersonSignIn(std::unique_ptr<Grant> grant, const QString &profileId, SecretStore &secrets,
                           const QString &lockFolder, QObject *parent)
    : QObject(parent)
    , m_grant(std::move(grant))
    , m_profileId(profileId)
    , m_secrets(secrets)
    , m_lock(lockFolder, profileId)
{
}

PersonSignIn::~PersonSignIn() = default;

QFuture<Result<PersonSignedIn>> PersonSignIn::run()
{
    return afterwards(m_grant->ask(), this, [this](const Result<TokenGrant> &grant) { return keep(grant); });
}

// Not while another process renews the sign-in before, whose new token would replace this one.
QFuture<Result<void>> PersonSignIn::store(const Secret &refreshToken)
{
    const auto written = afterwards(m_lock.take(), this,
                                    [this, refreshToken](bool) { return m_secrets.write(m_profileId, refreshToken); });
    return afterwards(written, this, [this](const Result<void> &result) {
        m_lock.release();
        return result;
    });
}

QFuture<Result<PersonSignedIn>> PersonSignIn::keep(const Result<TokenGrant> &grant)
{
    if (!grant)
        return readyFuture<Result<PersonSignedIn>>(tl::unexpected(grant.error()));
    Q_EMIT granted(*grant);
    const PersonSignedIn signedIn{.grant = *grant};
    if (grant->refreshToken.isEmpty()) // the service gives none: it lasts as long as the token
        return readyFuture<Result<PersonSignedIn>>(signedIn);
    return afterwards(store(grant->refreshToken), this,
                      [signedIn](const Result<void> &written) -> Result<PersonSignedIn> {
                          PersonSignedIn kept = signedIn;
                          if (!written)
                              kept.notKept = written.error();
                          return kept;
                      });
}

} // namespace utkik

#include "moc_personsignin.cpp"
