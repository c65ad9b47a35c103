// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/tokenprovider.h"

#include "app/auth/secretstore.h"
#include "models/core/whendone.h"

#include <algorithm>

namespace utkik
{

namespace
{

using namespace std::chrono_literals;

// A token is replaced that long before it ends, but not earlier than in the last tenth of its life: no request leaves
// with one that ends on the way.
constexpr std::chrono::milliseconds margin = 5min;
constexpr int marginShare = 10;

} // namespace

Token makeToken(const Secret &value)
{
    return {.value = value, .claims = readClaims(value)};
}

FixedToken::FixedToken(const Secret &token, QObject *parent)
    : TokenProvider(parent)
    , m_token(makeToken(token))
{
}

QFuture<Result<Token>> FixedToken::token()
{
    return readyFuture(m_token ? Result<Token>(*m_token) : failure(ErrorKind::SignInNeeded));
}

QFuture<Result<Token>> FixedToken::renewed(const Token &)
{
    return readyFuture<Result<Token>>(failure(ErrorKind::TokenRefused));
}

void FixedToken::forget()
{
    m_token.reset();
}

QFuture<Result<Token>> NoToken::token()
{
    return readyFuture<Result<Token>>(failure(ErrorKind::SignInNeeded));
}

QFuture<Result<Token>> NoToken::renewed(const Token &)
{
    return token();
}

SignIn::SignIn(std::unique_ptr<Grant> grant, const Clock &clock, QObject *parent)
    : TokenProvider(parent)
    , m_grant(std::move(grant))
    , m_clock(clock)
{
}

SignIn::~SignIn() = default;

QFuture<Result<Token>> SignIn::token()
{
    if (m_token && m_clock.monotonic() < m_validUntil)
        return readyFuture<Result<Token>>(*m_token);
    const bool isAsking = !m_waiting.empty();
    QPromise<Result<Token>> promise;
    promise.start();
    auto future = promise.future();
    m_waiting.push_back(std::move(promise));
    if (!isAsking) {
        m_isForgotten = false;
        whenDone(m_grant->ask(), this, [this](const Result<TokenGrant> &grant) { answered(grant); });
    }
    return future;
}

QFuture<Result<Token>> SignIn::renewed(const Token &refused)
{
    if (m_token && m_token->value == refused.value)
        m_token.reset();
    return token();
}

void SignIn::forget()
{
    m_token.reset();
    m_isForgotten = true;
}

void SignIn::take(const TokenGrant &grant)
{
    m_token = makeToken(grant.accessToken);
    m_token->certificateExpires = grant.certificateExpires;
    const std::chrono::milliseconds life = grant.lifetime;
    m_validUntil = m_clock.monotonic() + life - std::min(margin, life / marginShare);
    Q_EMIT granted(*m_token);
}

void SignIn::answered(const Result<TokenGrant> &grant)
{
    m_token.reset();
    if (grant && !m_isForgotten)
        take(*grant);
    Result<Token> token = failure(ErrorKind::SignInNeeded);
    if (!grant)
        token = tl::unexpected(grant.error());
    else if (m_token)
        token = *m_token;
    std::vector<QPromise<Result<Token>>> waiting;
    waiting.swap(m_waiting); // who is answered may ask again at once
    for (QPromise<Result<Token>> &promise : waiting) {
        promise.addResult(token);
        promise.finish();
    }
}

} // namespace utkik

#include "moc_tokenprovider.cpp"
