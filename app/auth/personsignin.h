// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/grant.h"
#include "app/auth/secretlock.h"
#include "app/auth/secretstore.h"

#include <QObject>

#include <memory>
#include <optional>

namespace utkik
{

/// A person has signed in.
struct PersonSignedIn
{
    TokenGrant grant;
    std::optional<Error> notKept; ///< why it does not outlive this session, if so
};

/// Lets a person sign in once, by a grant that shows them how, and stores what renews the sign-in later. Destroying it
/// gives up.
class PersonSignIn final : public QObject
{
    Q_OBJECT
public:
    /// `lockFolder` as in RefreshGrant.
    PersonSignIn(std::unique_ptr<Grant> grant, const QString &profileId, SecretStore &secrets,
                 const QString &lockFolder = {}, QObject *parent = nullptr);
    ~PersonSignIn() override;

    /// Ends once it is stored, or cannot be.
    [[nodiscard]] QFuture<Result<PersonSignedIn>> run();

Q_SIGNALS:
    void granted(const utkik::TokenGrant &grant); ///< signed in; it has yet to be stored

private:
    [[nodiscard]] QFuture<Result<void>> store(const Secret &refreshToken);
    [[nodiscard]] QFuture<Result<PersonSignedIn>> keep(const Result<TokenGrant> &grant);

    std::unique_ptr<Grant> m_grant;
    QString m_profileId;
    SecretStore &m_secrets;
    SecretLock m_lock;
};

} // namespace utkik
