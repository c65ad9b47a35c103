// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/defenderapi.h"

#include "app/api/request.h"
#include "models/incident/decode.h"

#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPromise>
#include <QSslError>

namespace utkik
{

namespace
{

/// What is known of a call until it ends.
struct Underway
{
    QPromise<ApiEnding> promise;
    QStringList tlsFaults;
    bool isTooLarge = false;
};

Error tooLarge()
{
    return {.kind = ErrorKind::TooLarge, .subject = QLocale().formattedDataSize(maxPayloadBytes)};
}

HttpAnswer headOf(const QNetworkReply &reply)
{
    HttpAnswer http;
    http.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    http.retryAfter = reply.rawHeader("Retry-After");
    http.authenticate = reply.rawHeader("WWW-Authenticate");
    http.redirectHost = reply.url().resolved(QUrl(QString::fromUtf8(reply.rawHeader("Location")))).host();
    for (const char *const header :
         {"x-ms-request-id", "request-id", "x-ms-correlation-request-id", "client-request-id"}) {
        if (reply.hasRawHeader(header)) {
            http.requestId = QString::fromUtf8(reply.rawHeader(header));
            break;
        }
    }
    return http;
}

// A connection that broke within the body leaves a status behind; a body that could not be unpacked does too.
bool brokeOff(const QNetworkReply &reply)
{
    switch (reply.error()) {
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::UnknownContentError:
        return true;
    default:
        return false;
    }
}

ApiEnding endingOf(QNetworkReply &reply, const Underway &underway, const std::optional<TokenClaims> &claims,
                   const QString &scope)
{
    HttpAnswer http = headOf(reply);
    if (underway.isTooLarge)
        return {failure(tooLarge()), http};
    if (http.status == 0 || brokeOff(reply)) {
        Error error = networkFault(reply, underway.tlsFaults);
        if (http.status != 0 && error.kind != ErrorKind::TimedOut)
            error.kind = ErrorKind::CutOff;
        error.httpStatus = http.status;
        return {failure(std::move(error)), http};
    }
    http.body = reply.readAll();
    Result<ApiAnswer> answer = readAnswer(http, claims, scope);
    if (answer)
        http.body.clear();
    return {std::move(answer), std::move(http)};
}

} // namespace

void ApiCall::abort()
{
    *m_aborted = true;
    if (m_reply)
        m_reply->abort();
}

DefenderApi::DefenderApi(const CloudHosts &hosts, QNetworkAccessManager &network, QObject *parent)
    : QObject(parent)
    , m_hosts(hosts)
    , m_network(network)
{
}

ApiCall DefenderApi::get(qint64 incidentId, const Token &token)
{
    auto underway = std::make_shared<Underway>();
    underway->promise.start();
    ApiCall call;
    call.m_ending = underway->promise.future();
    const auto end = [underway](ApiEnding ending) {
        underway->promise.addResult(std::move(ending));
        underway->promise.finish();
    };
    if (!isAllowedHost(m_hosts.api)) {
        end({failure({.kind = ErrorKind::PlainHttpRefused, .subject = m_hosts.api.host()}), {}});
        return call;
    }
    QUrl url = m_hosts.api;
    url.setPath(QStringLiteral("/api/incidents/%1").arg(incidentId));
    QNetworkRequest request = makeRequest(url);
    request.setRawHeader("Authorization", "Bearer " + token.value.reveal());
    request.setRawHeader("Accept", "application/json");
    QNetworkReply *const reply = m_network.get(request);
    call.m_reply = reply;
    connect(reply, &QNetworkReply::requestSent, this, [sent = call.m_sent] { *sent = true; });
    connect(reply, &QNetworkReply::sslErrors, this, [underway](const QList<QSslError> &errors) {
        for (const QSslError &error : errors)
            underway->tlsFaults << error.errorString() + QLatin1Char('.');
    });
    const auto watchSize = [reply, underway](qint64 bytes) {
        if (bytes > maxPayloadBytes && !underway->isTooLarge) {
            underway->isTooLarge = true;
            reply->abort();
        }
    };
    connect(reply, &QNetworkReply::metaDataChanged, this,
            [reply, watchSize] { watchSize(reply->header(QNetworkRequest::ContentLengthHeader).toLongLong()); });
    connect(reply, &QNetworkReply::readyRead, this, [reply, watchSize] { watchSize(reply->bytesAvailable()); });
    connect(reply, &QNetworkReply::finished, this,
            [reply, underway, end, aborted = call.m_aborted, claims = token.claims, scope = m_hosts.scope] {
                reply->deleteLater();
                if (*aborted)
                    end({failure(ErrorKind::Cancelled), headOf(*reply)});
                else
                    end(endingOf(*reply, *underway, claims, scope));
            });
    return call;
}

} // namespace utkik
