// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/grant.h"
#include "app/auth/secretlock.h"
#include "app/auth/secretstore.h"
#include "app/auth/tokenendpoint.h"
#include "models/tenant/profile.h"

#include <QObject>

namespace utkik
{

/// Goes on with what a person signed in to, by the refresh token from the store. Services hand a new one out with each
/// answer; it is stored before the answer is passed on, while no other process may renew the same. SignInNeeded if
/// there is none, or the service takes it no longer.
class RefreshGrant final : public QObject, public Grant
{
    Q_OBJECT
public:
    /// `lockFolder`: shared by all programs of ours that share the store; empty: there are no others.
    RefreshGrant(const Profile &profile, SecretStore &secrets, QNetworkAccessManager &network,
                 const QString &lockFolder = {}, Pauses pauses = growingPauses());

    [[nodiscard]] QFuture<Result<TokenGrant>> ask() override;

private:
    using Answer = QFuture<Result<TokenGrant>>;

    [[nodiscard]] Answer renew();
    [[nodiscard]] Answer refresh(const Secret &refreshToken);
    [[nodiscard]] Answer retryIfReplaced(const Secret &refused, const Error &error);
    [[nodiscard]] Answer keep(const TokenGrant &grant);

    Profile m_profile;
    SecretStore &m_secrets;
    TokenEndpoint m_endpoint;
    SecretLock m_lock;
};

} // namespace utkik
