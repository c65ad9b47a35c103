// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/defenderapi.h"

#include "app/api/singlesend.h"

#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPromise>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace utkik
{

namespace
{

// Of the packed body, handed over by the network thread at once; unpacked some megabytes at most.
constexpr qint64 slice = 32 * 1024;

/// What is known of a call until it ends.
struct Underway
{
    QPromise<ApiEnding> promise;
    QByteArray body;
    std::shared_ptr<const QStringList> tlsFaults;
    std::optional<TokenClaims> claims;
    std::optional<ErrorKind> gaveUp; ///< why we ended it
};

// A header is one line of visible characters; anything else would be a second header, or none.
bool fitsHeader(const QByteArray &token)
{
    return !token.isEmpty() && std::all_of(token.begin(), token.end(), [](char c) { return c > ' ' && c < 0x7f; });
}

// Growing by reserve() lets the system move pages instead of copying, where += copies all: 40 ms for 64 MB.
void append(QByteArray &body, const QByteArray &more)
{
    const qsizetype needed = body.size() + more.size();
    if (body.capacity() < needed)
        body.reserve(std::max(needed, 2 * body.capacity()));
    body += more;
}

HttpAnswer headOf(const QNetworkReply &reply)
{
    HttpAnswer http;
    http.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    http.retryAfter = reply.rawHeader("Retry-After");
    http.authenticate = reply.rawHeader("WWW-Authenticate");
    if (reply.hasRawHeader("Location"))
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

Error abandoned(ErrorKind kind, const QNetworkReply &reply, qint64 mostBytes)
{
    Error error{.kind = kind, .subject = reply.url().host()};
    if (kind == ErrorKind::TooLarge)
        error.subject = QLocale().formattedDataSize(mostBytes);
    return error;
}

ApiEnding endingOf(QNetworkReply &reply, Underway &underway, const CloudHosts &hosts, qint64 mostBytes)
{
    HttpAnswer http = headOf(reply);
    if (underway.gaveUp)
        return {failure(abandoned(*underway.gaveUp, reply, mostBytes)), http};
    if (http.status == 0 || brokeOff(reply)) {
        Error error = networkFault(reply, *underway.tlsFaults);
        if (http.status != 0 && error.kind != ErrorKind::TimedOut)
            error.kind = ErrorKind::CutOff;
        error.httpStatus = http.status;
        error.trackingId = http.requestId;
        return {failure(std::move(error)), http};
    }
    http.body = std::exchange(underway.body, {});
    append(http.body, reply.readAll());
    Result<ApiAnswer> answer = readAnswer(http, underway.claims, hosts.scope);
    if (answer)
        http.body.clear();
    return {std::move(answer), std::move(http)};
}

// Lets the network's thread take in no more than is read. A request with a body, see send(), starts when events are
// next seen to; before that the network's thread would not learn of the size, and while this thread is busy pile up all
// that comes. Until it is encrypted, a connection that learns of it reads with what it does not have yet, and crashes
// (Qt 6.4): where a proxy refuses it, that is never.
void boundBuffer(QNetworkReply *reply)
{
    const auto bound = [reply] { reply->setReadBufferSize(slice); };
    if (reply->url().scheme() != QLatin1String("https")) {
        QMetaObject::invokeMethod(reply, bound, Qt::QueuedConnection);
        return;
    }
    QObject::connect(reply, &QNetworkReply::encrypted, reply, bound);
    QObject::connect(reply, &QNetworkReply::metaDataChanged, reply, bound); // of a connection that was there before
}

// Takes the body as it comes, so that unpacking a large one never keeps the thread for long; ends a call that brings
// too much or takes too long.
void receive(QNetworkReply *reply, const std::shared_ptr<Underway> &underway, const ApiBounds &bounds)
{
    const auto giveUp = [reply, underway](ErrorKind kind) {
        if (!underway->gaveUp) {
            underway->gaveUp = kind;
            reply->abort();
        }
    };
    const auto watchSize = [giveUp, most = bounds.bytes](qint64 bytes) {
        if (bytes > most)
            giveUp(ErrorKind::TooLarge);
        return bytes <= most;
    };
    boundBuffer(reply);
    QObject::connect(reply, &QNetworkReply::metaDataChanged, reply, [reply, watchSize] {
        watchSize(reply->header(QNetworkRequest::ContentLengthHeader).toLongLong());
    });
    QObject::connect(reply, &QNetworkReply::readyRead, reply, [reply, underway, watchSize] {
        if (watchSize(underway->body.size() + reply->bytesAvailable()))
            append(underway->body, reply->readAll());
    });
    // Qt only says that it cannot unpack the body, and goes on receiving.
    QObject::connect(
        reply, &QNetworkReply::errorOccurred, reply,
        [reply, giveUp] {
            if (isDamaged(*reply))
                giveUp(ErrorKind::CutOff);
        },
        Qt::QueuedConnection);
    QTimer::singleShot(bounds.whole, reply, [giveUp] { giveUp(ErrorKind::TimedOut); });
}

} // namespace

void ApiCall::abort()
{
    *m_aborted = true;
    if (m_reply)
        m_reply->abort();
}

DefenderApi::DefenderApi(const CloudHosts &hosts, QNetworkAccessManager &network, const ApiBounds &bounds,
                         QObject *parent)
    : QObject(parent)
    , m_hosts(hosts)
    , m_network(network)
    , m_bounds(bounds)
{
}

ApiCall DefenderApi::get(qint64 incidentId, const Token &token)
{
    auto underway = std::make_shared<Underway>();
    underway->promise.start();
    underway->claims = token.claims;
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
    if (!fitsHeader(token.value.reveal())) {
        end({failure(ErrorKind::TokenRefused), {}});
        return call;
    }
    QNetworkReply *const reply = send(incidentId, token);
    call.m_reply = reply;
    underway->tlsFaults = watchTls(*reply);
    receive(reply, underway, m_bounds);
    *call.m_mayHaveLeft = true;
    // requestSent() is not emitted for requests that have a body. Over plain http it leaves as soon as asked for.
    if (m_hosts.api.scheme() == QLatin1String("https")) {
        connect(reply, &QNetworkReply::socketStartedConnecting, this,
                [mayHaveLeft = call.m_mayHaveLeft] { *mayHaveLeft = false; });
        connect(reply, &QNetworkReply::encrypted, this, [mayHaveLeft = call.m_mayHaveLeft] { *mayHaveLeft = true; });
    }
    connect(reply, &QNetworkReply::finished, this, [this, reply, underway, end, aborted = call.m_aborted] {
        reply->deleteLater();
        if (*aborted)
            end({failure(ErrorKind::Cancelled), headOf(*reply)});
        else
            end(endingOf(*reply, *underway, m_hosts, m_bounds.bytes));
    });
    return call;
}

QNetworkReply *DefenderApi::send(qint64 incidentId, const Token &token)
{
    QNetworkRequest request =
        makeRequest(m_hosts.api, QStringLiteral("/api/incidents/%1").arg(incidentId), m_bounds.silence);
    // Compressed JSON of many like alerts does reach ratios that Qt takes for an attack, and Qt cannot tell that from a
    // damaged body. Our own bound counts instead: Qt counts unpacked bytes before it unpacks them.
    request.setDecompressedSafetyCheckThreshold(-1);
    request.setRawHeader("Authorization", "Bearer " + token.value.reveal());
    request.setRawHeader("Accept", "application/json");
    auto once = std::make_unique<SingleSend>();
    QNetworkReply *const reply = m_network.sendCustomRequest(request, "GET", once.get());
    once.release()->setParent(reply);
    return reply;
}

} // namespace utkik

#include "moc_defenderapi.cpp"
