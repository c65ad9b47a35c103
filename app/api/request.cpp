// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/request.h"

#include "models/incident/decode.h"

#include <QNetworkReply>

namespace utkik
{

namespace
{

ErrorKind kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return ErrorKind::HostNotFound;
    case QNetworkReply::ConnectionRefusedError:
        return ErrorKind::ConnectionRefused;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return ErrorKind::ConnectionLost;
    case QNetworkReply::SslHandshakeFailedError:
        return ErrorKind::TlsFailed;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: // what QNetworkAccessManager calls its own transfer time-out
        return ErrorKind::TimedOut;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return ErrorKind::ProxyFailed;
    default:
        return ErrorKind::NetworkFault;
    }
}

} // namespace

QNetworkRequest makeRequest(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Utkik/" UTKIK_VERSION));
    request.setTransferTimeout(int(transferTimeout.count()));
    // Compressed JSON of many like alerts does reach ratios that Qt takes for an attack; our own cap counts instead.
    request.setDecompressedSafetyCheckThreshold(maxPayloadBytes);
    return request;
}

Error networkFault(const QNetworkReply &reply, const QStringList &tlsFaults)
{
    Error error{.kind = kindOf(reply.error()), .subject = reply.url().host()};
    if (error.kind == ErrorKind::TlsFailed)
        error.message = tlsFaults.isEmpty() ? reply.errorString() : tlsFaults.join(QLatin1Char(' '));
    else
        error.message = reply.errorString();
    return error;
}

} // namespace utkik
