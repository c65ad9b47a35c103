// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/tokenendpoint.h"

#include "app/api/request.h"
#include "models/core/whendone.h"

#include <QPromise>
#include <QTimer>

namespace utkik
{

namespace
{

constexpr int mostAttempts = 4;

Result<TokenGrant> grantOf(const Result<FormAnswer> &answer)
{
    if (!answer)
        return tl::unexpected(answer.error());
    return readTokenAnswer(answer->status, answer->body.reveal());
}

} // namespace

struct TokenEndpoint::Asking
{
    QPromise<Result<TokenGrant>> promise;
    Secret body;
    int attempts = 0;
};

TokenEndpoint::TokenEndpoint(const QUrl &login, const QString &tenant, QNetworkAccessManager &network, Pauses pauses,
                             QObject *parent)
    : QObject(parent)
    , m_login(login)
    , m_path(oauthPath(tenant, QStringLiteral("token")))
    , m_network(network)
    , m_pauses(std::move(pauses))
{
}

QFuture<Result<TokenGrant>> TokenEndpoint::post(const Form &form)
{
    auto asking = std::make_shared<Asking>();
    asking->promise.start();
    asking->body = encodeForm(form);
    auto future = asking->promise.future();
    send(asking);
    return future;
}

QUrl TokenEndpoint::url() const
{
    return makeRequest(m_login, m_path).url();
}

void TokenEndpoint::send(const std::shared_ptr<Asking> &asking)
{
    ++asking->attempts;
    whenDone(postForm(m_network, m_login, m_path, asking->body), this,
             [this, asking](const Result<FormAnswer> &answer) { answered(asking, grantOf(answer)); });
}

void TokenEndpoint::answered(const std::shared_ptr<Asking> &asking, const Result<TokenGrant> &answer)
{
    if (!answer && isPassing(answer.error()) && asking->attempts < mostAttempts) {
        QTimer::singleShot(m_pauses(asking->attempts), this, [this, asking] { send(asking); });
        return;
    }
    asking->promise.addResult(answer);
    asking->promise.finish();
}

QString oauthPath(const QString &tenant, const QString &endpoint)
{
    return QStringLiteral("/%1/oauth2/v2.0/%2").arg(tenant, endpoint);
}

} // namespace utkik

#include "moc_tokenendpoint.cpp"
