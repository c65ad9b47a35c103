// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/tokenprovider.h"

#include "app/api/request.h"
#include "app/auth/tokenanswer.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPromise>
#include <QTimer>
#include <QUrlQuery>

#include <memory>

namespace utkik
{

namespace
{

using namespace std::chrono_literals;

constexpr auto freshness = 5min; // a token is replaced that long before it ends …
constexpr int freshnessShare = 10; // … but not earlier than in the last tenth of its life
constexpr int mostAttempts = 3;
constexpr std::chrono::milliseconds firstWait = 1s; // doubled for each further attempt
constexpr qint64 longestAnswer = 1024 * 1024;

Token makeToken(const Secret &value)
{
    return {value, readClaims(value)};
}

// Percent-encoded by hand, since QUrlQuery leaves "+" as it is, which a form means as a space.
QByteArray formOf(const std::vector<std::pair<QByteArray, QByteArray>> &fields)
{
    QByteArray form;
    for (const auto &[key, value] : fields) {
        if (!form.isEmpty())
            form += '&';
        form += key + '=' + value.toPercentEncoding();
    }
    return form;
}

} // namespace

FixedToken::FixedToken(const Secret &token, QObject *parent)
    : TokenProvider(parent)
    , m_token(makeToken(token))
{
}

QFuture<Result<Token>> FixedToken::token()
{
    return readyFuture<Result<Token>>(m_token);
}

QFuture<Result<Token>> FixedToken::renewed(const Token &)
{
    return readyFuture<Result<Token>>(failure(ErrorKind::TokenRefused));
}

ClientCredentials::ClientCredentials(const Profile &profile, SecretStore &secrets, QNetworkAccessManager &network,
                                     QObject *parent)
    : TokenProvider(parent)
    , m_profile(profile)
    , m_secrets(secrets)
    , m_network(network)
{
}

QFuture<Result<Token>> ClientCredentials::token()
{
    if (m_token && QDateTime::currentDateTimeUtc() < m_validUntil)
        return readyFuture<Result<Token>>(*m_token);
    const bool isUnderWay = !m_waiting.empty();
    QPromise<Result<Token>> promise;
    promise.start();
    auto future = promise.future();
    m_waiting.push_back(std::move(promise));
    if (!isUnderWay)
        fetch(1);
    return future;
}

QFuture<Result<Token>> ClientCredentials::renewed(const Token &refused)
{
    if (m_token && m_token->value == refused.value)
        m_token.reset();
    return token();
}

void ClientCredentials::fetch(int attempt)
{
    const QUrl login = m_profile.hosts().login;
    if (!isAllowedHost(login))
        return answer(failure({.kind = ErrorKind::PlainHttpRefused, .subject = login.host()}));
    m_secrets.read(m_profile.id).then(this, [this, attempt](const Result<Secret> &secret) {
        if (secret)
            post(*secret, attempt);
        else
            answer(tl::unexpected(secret.error()));
    });
}

void ClientCredentials::post(const Secret &secret, int attempt)
{
    const CloudHosts hosts = m_profile.hosts();
    QNetworkRequest request = makeRequest(hosts.login, QStringLiteral("/%1/oauth2/v2.0/token").arg(m_profile.tenant));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
    QByteArray form = formOf({{"grant_type", "client_credentials"},
                              {"client_id", m_profile.client.toUtf8()},
                              {"client_secret", secret.reveal()},
                              {"scope", hosts.scope.toUtf8()}});
    QNetworkReply *const reply = m_network.post(request, form);
    wipe(form);
    const auto tlsFaults = watchTls(*reply);
    connect(reply, &QNetworkReply::downloadProgress, this, [reply](qint64 received) {
        if (received > longestAnswer)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, tlsFaults, attempt] {
        reply->deleteLater();
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (status == 0)
            return answer(failure(networkFault(*reply, *tlsFaults)));
        QByteArray body = reply->readAll();
        const Result<TokenGrant> grant = readTokenAnswer(status, body);
        wipe(body);
        if (grant) {
            const auto margin = std::min<std::chrono::seconds>(freshness, grant->lifetime / freshnessShare);
            m_validUntil = QDateTime::currentDateTimeUtc().addSecs((grant->lifetime - margin).count());
            return answer(makeToken(grant->accessToken));
        }
        if (isPassing(grant.error()) && attempt < mostAttempts)
            QTimer::singleShot(firstWait * (1 << (attempt - 1)), this, [this, attempt] { fetch(attempt + 1); });
        else
            answer(tl::unexpected(grant.error()));
    });
}

void ClientCredentials::answer(const Result<Token> &result)
{
    m_token = result ? std::optional(*result) : std::nullopt;
    std::vector<QPromise<Result<Token>>> waiting;
    waiting.swap(m_waiting); // who is answered may ask again at once
    for (QPromise<Result<Token>> &promise : waiting) {
        promise.addResult(result);
        promise.finish();
    }
}

} // namespace utkik

#include "moc_tokenprovider.cpp"
