// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/clientsecretgrant.h"

#include "models/core/whendone.h"

namespace utkik
{

ClientSecretGrant::ClientSecretGrant(const Profile &profile, SecretStore &secrets, QNetworkAccessManager &network,
                                     Pauses pauses)
    : m_profile(profile)
    , m_secrets(secrets)
    , m_endpoint(profile.hosts().login, profile.tenant, network, std::move(pauses))
{
}

QFuture<Result<TokenGrant>> ClientSecretGrant::ask()
{
    return afterwards(m_secrets.read(m_profile.id), this, [this](const Result<Secret> &secret) {
        if (!secret)
            return readyFuture<Result<TokenGrant>>(tl::unexpected(secret.error()));
        return m_endpoint.post({{"grant_type", "client_credentials"},
                                {"client_id", m_profile.client.toUtf8()},
                                {"client_secret", secret->reveal()},
                                {"scope", m_profile.hosts().scope.toUtf8()}});
    });
}

} // namespace utkik

#include "moc_clientsecretgrant.cpp"
