// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/formpost.h"

#include "app/api/request.h"
#include "app/auth/secretstore.h"
#include "models/tenant/profile.h"

#include <QBuffer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPromise>

#include <memory>

namespace utkik
{

namespace
{

constexpr int proxyWantsSignIn = 407; // of HTTP: not the service's own answer
constexpr qint64 longestAnswer = 1024 * 1024; // a token has some kilobytes

Result<FormAnswer> answerOf(QNetworkReply &reply, const QStringList &tlsFaults)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0 || status == proxyWantsSignIn || brokeOff(reply)) {
        Error error = networkFault(reply, tlsFaults);
        error.httpStatus = status;
        return failure(std::move(error));
    }
    if (status >= 300 && status < 400 && reply.hasRawHeader("Location")) {
        const QUrl place = reply.url().resolved(QUrl(QString::fromUtf8(reply.rawHeader("Location"))));
        return failure({.kind = ErrorKind::RedirectedElsewhere, .httpStatus = status, .subject = place.host()});
    }
    return FormAnswer{status, Secret(reply.readAll())};
}

} // namespace

// Percent-encoded by hand, since QUrlQuery leaves "+" as it is, which a form means as a space.
Secret encodeForm(const Form &form)
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

QFuture<Result<FormAnswer>> postForm(QNetworkAccessManager &network, const QUrl &base, const QString &path,
                                     const Secret &form)
{
    if (!isAllowedHost(base))
        return readyFuture<Result<FormAnswer>>(failure({.kind = ErrorKind::PlainHttpRefused, .subject = base.host()}));
    auto promise = std::make_shared<QPromise<Result<FormAnswer>>>();
    promise->start();
    QNetworkRequest request = makeRequest(base, path);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
    request.setRawHeader("Accept", "application/json");
    // Qt reads the bytes where they are; it is the secret's own deleter that wipes them.
    auto body = std::make_unique<QBuffer>();
    body->setData(form.reveal());
    body->open(QIODevice::ReadOnly);
    QNetworkReply *const reply = network.post(request, body.get());
    body.release()->setParent(reply);
    const auto tlsFaults = watchTls(*reply);
    QObject::connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received) {
        if (received > longestAnswer)
            reply->abort();
    });
    QObject::connect(reply, &QNetworkReply::finished, reply, [reply, tlsFaults, promise, form] {
        reply->deleteLater();
        promise->addResult(answerOf(*reply, *tlsFaults));
        promise->finish();
    });
    return promise->future();
}

} // namespace utkik
