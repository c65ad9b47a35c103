// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/personsignin.h"

#include "models/core/whendone.h"

namespace utkik
{

PersonSignIn::PersonSignIn(std::unique_ptr<Grant> grant, const QString &profileId, SecretStore &secrets,
                           QObject *parent)
    : QObject(parent)
    , m_grant(std::move(grant))
    , m_profileId(profileId)
    , m_secrets(secrets)
{
}

PersonSignIn::~PersonSignIn() = default;

QFuture<Result<PersonSignedIn>> PersonSignIn::run()
{
    return afterwards(m_grant->ask(), this, [this](const Result<TokenGrant> &grant) { return keep(grant); });
}

QFuture<Result<PersonSignedIn>> PersonSignIn::keep(const Result<TokenGrant> &grant)
{
    if (!grant)
        return readyFuture<Result<PersonSignedIn>>(tl::unexpected(grant.error()));
    const PersonSignedIn signedIn{.grant = *grant};
    if (grant->refreshToken.isEmpty()) // the service gives none: it lasts as long as the token
        return readyFuture<Result<PersonSignedIn>>(signedIn);
    return afterwards(m_secrets.write(m_profileId, grant->refreshToken), this,
                      [signedIn](const Result<void> &written) -> Result<PersonSignedIn> {
                          PersonSignedIn kept = signedIn;
                          if (!written)
                              kept.notKept = written.error();
                          return kept;
                      });
}

} // namespace utkik

#include "moc_personsignin.cpp"
