// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/certificate.h"
#include "app/auth/grant.h"
#include "app/auth/secretstore.h"
#include "app/auth/tokenendpoint.h"
#include "models/tenant/profile.h"

#include <QObject>

namespace utkik
{

/// OAuth 2.0 client credentials with a certificate: the application proves who it is by a signature. The key stays in
/// its file; the store holds its passphrase, and is asked only if it has one.
class CertificateGrant final : public QObject, public Grant
{
    Q_OBJECT
public:
    CertificateGrant(const Profile &profile, SecretStore &secrets, QNetworkAccessManager &network,
                     Pauses pauses = growingPauses());

    [[nodiscard]] QFuture<Result<TokenGrant>> ask() override;

private:
    using Answer = QFuture<Result<TokenGrant>>;

    [[nodiscard]] QFuture<Result<Certificate>> read(const Secret &passphrase);
    [[nodiscard]] QFuture<Result<Certificate>> readWithPassphrase();
    [[nodiscard]] Answer prove(const Certificate &certificate);

    Profile m_profile;
    SecretStore &m_secrets;
    TokenEndpoint m_endpoint;
};

} // namespace utkik
