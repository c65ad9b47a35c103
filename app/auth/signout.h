// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/secretlock.h"
#include "app/auth/secretstore.h"
#include "models/tenant/profile.h"

#include <QObject>
#include <QUrl>

class QNetworkAccessManager;

namespace utkik
{

/// What became, at the service, of what a person had signed in to.
enum class Revocation {
    NotNeeded, ///< nobody was signed in as a person
    Revoked,
    NotOffered, ///< the service has no way (RFC 7009); Entra has none
    Failed, ///< it has one, and it did not work
};

/// Signs a profile out: removes what the store holds for it, while no other process renews the same, and has the
/// service revoke it where that is offered. The store is empty before the service is asked. Destroying it gives up.
class SignOut final : public QObject
{
    Q_OBJECT
public:
    /// `lockFolder` as in RefreshGrant.
    SignOut(const Profile &profile, SecretStore &secrets, QNetworkAccessManager &network, const QString &lockFolder,
            QObject *parent = nullptr);

    /// An error if the store could not remove it. Once.
    [[nodiscard]] QFuture<Result<Revocation>> run();

private:
    using Answer = QFuture<Result<Revocation>>;

    [[nodiscard]] QFuture<Result<void>> forget();
    [[nodiscard]] Answer revoke();
    [[nodiscard]] QFuture<QUrl> findRevocation();
    [[nodiscard]] Answer revokeAt(const QUrl &endpoint);

    Profile m_profile;
    SecretStore &m_secrets;
    QNetworkAccessManager &m_network;
    SecretLock m_lock;
    Secret m_refreshToken; ///< empty if there was none
};

/// A sentence on it for people; empty if there is nothing to say.
[[nodiscard]] QString describe(Revocation revocation);

} // namespace utkik
