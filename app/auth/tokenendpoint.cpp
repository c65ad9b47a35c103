// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/tokenendpoint.h"

#include "app/api/request.h"
#include "app/auth/secretstore.h"
#include "models/tenant/profile.h"

#include <QBuffer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPromise>
#include <QTimer>

namespace utkik
{

namespace
{

constexpr int mostAttempts = 4;
constexpr qint64 longestAnswer = 1024 * 1024; // a token has some kilobytes

// Percent-encoded by hand, since QUrlQuery leaves "+" as it is, which a form means as a space.
Secret encoded(const TokenEndpoint::Form &form)
{
    constexpr int mostPerByte = 3;
    qsizetype most = 0;
    for (const auto &[key, value] : form)
        most += key.size() + 2 + value.size() * mostPerByte;
    QByteArray bytes;
    bytes.reserve(most); // so that growing leaves no copy behind
    for (const auto &[key, value] : form) {
        QByteArray escaped = value.toPercentEncoding();
        if (!bytes.isEmpty())
            bytes += '&';
        bytes.append(key).append('=').append(escaped);
        wipe(escaped);
    }
    return Secret(std::move(bytes));
}

Result<TokenGrant> answerOf(QNetworkReply &reply, const QStringList &tlsFaults)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0 || brokeOff(reply)) {
        Error error = networkFault(reply, tlsFaults);
        error.httpStatus = status;
        return failure(std::move(error));
    }
    if (status >= 300 && status < 400 && reply.hasRawHeader("Location")) {
        const QUrl place = reply.url().resolved(QUrl(QString::fromUtf8(reply.rawHeader("Location"))));
        return failure({.kind = ErrorKind::RedirectedElsewhere, .httpStatus = status, .subject = place.host()});
    }
    QByteArray body = reply.readAll();
    Result<TokenGrant> grant = readTokenAnswer(status, body);
    wipe(body);
    return grant;
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
    , m_path(QStringLiteral("/%1/oauth2/v2.0/token").arg(tenant))
    , m_network(network)
    , m_pauses(std::move(pauses))
{
}

QFuture<Result<TokenGrant>> TokenEndpoint::post(const Form &form)
{
    if (!isAllowedHost(m_login))
        return readyFuture<Result<TokenGrant>>(
            failure({.kind = ErrorKind::PlainHttpRefused, .subject = m_login.host()}));
    auto asking = std::make_shared<Asking>();
    asking->promise.start();
    asking->body = encoded(form);
    auto future = asking->promise.future();
    send(asking);
    return future;
}

void TokenEndpoint::send(const std::shared_ptr<Asking> &asking)
{
    ++asking->attempts;
    QNetworkRequest request = makeRequest(m_login, m_path);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
    request.setRawHeader("Accept", "application/json");
    // Qt reads the bytes where they are; it is the secret's own deleter that wipes them.
    auto body = std::make_unique<QBuffer>();
    body->setData(asking->body.reveal());
    body->open(QIODevice::ReadOnly);
    QNetworkReply *const reply = m_network.post(request, body.get());
    body.release()->setParent(reply);
    const auto tlsFaults = watchTls(*reply);
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received) {
        if (received > longestAnswer)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, tlsFaults, asking] {
        reply->deleteLater();
        answered(asking, answerOf(*reply, *tlsFaults));
    });
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

} // namespace utkik

#include "moc_tokenendpoint.cpp"
