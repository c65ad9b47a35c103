// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/grant.h"
#include "app/auth/secretstore.h"
#include "app/auth/tokenendpoint.h"
#include "models/tenant/profile.h"

#include <QObject>

namespace utkik
{

/// OAuth 2.0 client credentials: the application signs in for itself, with its secret from the store, which is read
/// each time and not kept.
class ClientSecretGrant final : public QObject, public Grant
{
    Q_OBJECT
public:
    ClientSecretGrant(const Profile &profile, SecretStore &secrets, QNetworkAccessManager &network,
                      Pauses pauses = growingPauses());

    [[nodiscard]] QFuture<Result<TokenGrant>> ask() override;

private:
    Profile m_profile;
    SecretStore &m_secrets;
    TokenEndpoint m_endpoint;
};

} // namespace utkik
