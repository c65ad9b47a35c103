// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/grant.h"
#include "app/auth/tokenclaims.h"
#include "app/limits/clock.h"

#include <QObject>
#include <QPromise>

#include <memory>
#include <optional>
#include <vector>

namespace utkik
{

/// A valid bearer token, or why there is none.
struct Token
{
    Secret value;
    std::optional<TokenClaims> claims; ///< nothing for an opaque token
    QDateTime certificateExpires; ///< invalid if it was granted for none
};

[[nodiscard]] Token makeToken(const Secret &value);

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
    /// A person has signed in: what that brought serves from now on.
    virtual void take(const TokenGrant &) { }
    /// Signed out: the token in use goes, and what is on its way is not taken. Who waits hears SignInNeeded.
    virtual void forget() { }

Q_SIGNALS:
    void granted(const utkik::Token &token); ///< a new one, however it came
};

/// A token given by hand, for as long as it lasts.
class FixedToken final : public TokenProvider
{
    Q_OBJECT
public:
    explicit FixedToken(const Secret &token, QObject *parent = nullptr);

    [[nodiscard]] QFuture<Result<Token>> token() override;
    [[nodiscard]] QFuture<Result<Token>> renewed(const Token &refused) override; ///< always TokenRefused
    void forget() override;

private:
    std::optional<Token> m_token; ///< nothing once it is forgotten
};

/// Where a token is to be given by hand and none was: SignInNeeded.
class NoToken final : public TokenProvider
{
    Q_OBJECT
public:
    using TokenProvider::TokenProvider;

    [[nodiscard]] QFuture<Result<Token>> token() override;
    [[nodiscard]] QFuture<Result<Token>> renewed(const Token &refused) override;
};

/// Keeps what a grant brings until shortly before it ends, and shares it: however many wait, the grant is asked once.
class SignIn final : public TokenProvider
{
    Q_OBJECT
public:
    SignIn(std::unique_ptr<Grant> grant, const Clock &clock, QObject *parent = nullptr);
    ~SignIn() override;

    [[nodiscard]] QFuture<Result<Token>> token() override;
    [[nodiscard]] QFuture<Result<Token>> renewed(const Token &refused) override;
    void take(const TokenGrant &grant) override;
    void forget() override;

private:
    void answered(const Result<TokenGrant> &grant);

    std::unique_ptr<Grant> m_grant;
    const Clock &m_clock;
    std::optional<Token> m_token;
    std::chrono::milliseconds m_validUntil{0}; ///< on the monotonic clock, with a margin
    std::vector<QPromise<Result<Token>>> m_waiting;
    bool m_isForgotten = false; ///< since the grant was asked
};

} // namespace utkik
