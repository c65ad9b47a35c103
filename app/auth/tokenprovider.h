// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/secretstore.h"
#include "app/auth/tokenclaims.h"
#include "models/tenant/profile.h"

#include <QObject>

#include <optional>
#include <vector>

class QNetworkAccessManager;

namespace utkik
{

/// A valid bearer token, or why there is none.
struct Token
{
    Secret value;
    std::optional<TokenClaims> claims; ///< nothing for an opaque token
};

/// Where tokens come from. Lives on one thread; futures end there.
class TokenProvider : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// The token in use, or a new one shortly before that ends. Many who wait share one request.
    [[nodiscard]] virtual QFuture<Result<Token>> token() = 0;
    /// After the API refused `refused`: a new token, or at once the one that has replaced it meanwhile.
    [[nodiscard]] virtual QFuture<Result<Token>> renewed(const Token &refused) = 0;
};

/// A token given by hand, for as long as it lasts.
class FixedToken final : public TokenProvider
{
    Q_OBJECT
public:
    explicit FixedToken(const Secret &token, QObject *parent = nullptr);

    [[nodiscard]] QFuture<Result<Token>> token() override;
    [[nodiscard]] QFuture<Result<Token>> renewed(const Token &refused) override; ///< always TokenRefused

private:
    Token m_token;
};

/// OAuth 2.0 client credentials: the application signs in for itself, with its secret from the store.
class ClientCredentials final : public TokenProvider
{
    Q_OBJECT
public:
    ClientCredentials(const Profile &profile, SecretStore &secrets, QNetworkAccessManager &network,
                      QObject *parent = nullptr);

    [[nodiscard]] QFuture<Result<Token>> token() override;
    [[nodiscard]] QFuture<Result<Token>> renewed(const Token &refused) override;

private:
    void fetch(int attempt);
    void post(const Secret &secret, int attempt);
    void answer(const Result<Token> &result);

    Profile m_profile;
    SecretStore &m_secrets;
    QNetworkAccessManager &m_network;
    std::optional<Token> m_token;
    QDateTime m_validUntil; ///< with a margin, so that no request goes out with a token that ends on the way
    std::vector<QPromise<Result<Token>>> m_waiting;
};

} // namespace utkik
