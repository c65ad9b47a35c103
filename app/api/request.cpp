// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/request.h"

#include "app/api/tlsfault.h"

#include <QLocale>
#include <QNetworkReply>
#include <QSslError>

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
    case QNetworkReply::ContentReSendError: // would have been sent again, see SingleSend
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

QNetworkRequest makeRequest(const QUrl &base, const QString &path, std::chrono::milliseconds silence)
{
    QUrl url = base.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    QString folder = base.path();
    while (folder.endsWith(QLatin1Char('/')))
        folder.chop(1);
    url.setPath(folder + path);
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
    request.setTransferTimeout(int(silence.count()));
    return request;
}

bool isDamaged(const QNetworkReply &reply)
{
    // The same error is Qt's word for any status of 4xx that it has no name for.
    return reply.error() == QNetworkReply::UnknownContentError
        && reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() < 400;
}

// A connection that broke within the body leaves a status behind.
bool brokeOff(const QNetworkReply &reply)
{
    switch (reply.error()) {
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::UnknownNetworkError:
        return true;
    default:
        return isDamaged(reply);
    }
}

Error networkFault(const QNetworkReply &reply, const QStringList &tlsFaults)
{
    Error error{.kind = kindOf(reply.error()), .subject = reply.url().host()};
    if (error.kind == ErrorKind::TlsFailed)
        error.message = tlsFaults.isEmpty() ? reply.errorString() : tlsFaults.join(QLatin1Char(' '));
    else if (reply.error() != QNetworkReply::ContentReSendError) // which has no words
        error.message = reply.errorString();
    return error;
}

std::optional<std::chrono::seconds> clockAheadOf(const QNetworkReply &reply)
{
    const QDateTime theirs = QLocale::c().toDateTime(QString::fromLatin1(reply.rawHeader("Date")),
                                                     QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!theirs.isValid())
        return std::nullopt;
    const QDateTime utc(theirs.date(), theirs.time(), Qt::UTC);
    return std::chrono::seconds(utc.secsTo(QDateTime::currentDateTimeUtc()));
}

std::shared_ptr<const QStringList> watchTls(QNetworkReply &reply)
{
    auto faults = std::make_shared<QStringList>();
    QObject::connect(&reply, &QNetworkReply::sslErrors, &reply, [faults](const QList<QSslError> &errors) {
        for (const QSslError &error : errors) {
            const QString words = describeTlsFault(error);
            if (!faults->contains(words))
                *faults << words;
        }
    });
    return faults;
}

} // namespace utkik
