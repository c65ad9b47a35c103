// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/sampleapi.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTime>
#include <QUuid>

#include <cmath>

namespace utkik
{

namespace
{

/// As a live answer says it.
const QByteArray odataType =
    QByteArrayLiteral("application/json; odata.metadata=minimal; odata.streaming=true; charset=utf-8");
const QByteArray plainJsonType = QByteArrayLiteral("application/json; charset=utf-8");
const QByteArray htmlType = QByteArrayLiteral("text/html; charset=utf-8");

/// Either of them lets an application read incidents.
const QString readRole = QStringLiteral("Incident.Read.All");
const QString writeRole = QStringLiteral("Incident.ReadWrite.All");

constexpr qsizetype cutOffAt = 1500; ///< bytes sent of an answer that is cut off

SampleAnswer apiError(int status, const QString &code, const QString &message)
{
    const QJsonObject error{
        {QStringLiteral("code"), code},
        {QStringLiteral("message"), message},
        {QStringLiteral("target"), QUuid::createUuid().toString(QUuid::WithoutBraces)},
    };
    return {.status = status,
            .contentType = plainJsonType,
            .body = QJsonDocument(QJsonObject{{QStringLiteral("error"), error}}).toJson(QJsonDocument::Compact)};
}

SampleAnswer webPage(int status, const QString &title, const QString &text)
{
    const QString page = QStringLiteral(
        "<!DOCTYPE html>\n<html><head><title>%1</title></head><body><h1>%1</h1><p>%2</p></body></html>\n");
    return {.status = status, .contentType = htmlType, .body = page.arg(title, text).toUtf8()};
}

SampleAnswer found(const QByteArray &body)
{
    return {
        .contentType = odataType, .body = body, .headers = {{"OData-Version", "4.0"}, {"Cache-Control", "no-cache"}}};
}

QString clockText(std::chrono::seconds time)
{
    return QTime(0, 0).addSecs(static_cast<int>(time.count())).toString(QStringLiteral("HH:mm:ss"));
}

SampleAnswer missingRoles(const QStringList &roles)
{
    return apiError(403, QStringLiteral("Forbidden"),
                    QStringLiteral("Missing application roles. API required roles: %1,%2, application roles: %3.")
                        .arg(readRole, writeRole, roles.join(u',')));
}

/// The rest of a path after a prefix, if it has that prefix.
std::optional<QString> after(const QString &path, const QString &prefix)
{
    return path.startsWith(prefix) ? std::optional(path.sliced(prefix.size())) : std::nullopt;
}

} // namespace

SampleApi::SampleApi(const SampleApplication &application, SampleStrictness strictness, const Clock &clock)
    : m_tokens(application)
    , m_quota(strictness.limits, strictness.scheme)
    , m_strictness(strictness)
    , m_tenant(application.tenant)
    , m_clock(clock)
{
}

SampleAnswer SampleApi::answer(const SampleRequest &request)
{
    if (const auto id = after(request.path, QStringLiteral("/api/incidents/"))) {
        SampleAnswer answer = answerIncident(request, *id);
        answer.delay += m_strictness.latency;
        return answer;
    }
    const QStringList parts = request.path.split(u'/');
    if (parts.size() == 5 && request.path.endsWith(QStringLiteral("/oauth2/v2.0/token")) && request.method == "POST")
        return m_tokens.issue(parts.at(1), request.body, now());
    if (request.path.startsWith(QStringLiteral("/incident2/")))
        return webPage(200, QStringLiteral("Sample tenant"),
                       QStringLiteral("The incidents of the sample tenant have no portal page."));
    return webPage(404, QStringLiteral("Not found"), QStringLiteral("The sample tenant has no such page."));
}

SampleAnswer SampleApi::answerIncident(const SampleRequest &request, const QString &id)
{
    const auto grant = m_tokens.check(request.authorization, now());
    if (!grant)
        return refuseToken(grant.error());
    if (const auto refusal = m_quota.count(grant->client, m_clock.monotonic()))
        return refuseQuota(*refusal);
    if (request.method != "GET")
        return apiError(405, QStringLiteral("MethodNotAllowed"), QStringLiteral("The sample tenant can only be read."));
    if (!grant->roles.contains(readRole) && !grant->roles.contains(writeRole))
        return missingRoles(grant->roles);
    bool isNumber = false;
    const qint64 number = id.toLongLong(&isNumber);
    if (!isNumber || number <= 0)
        return apiError(400, QStringLiteral("InvalidInput"),
                        QStringLiteral("The value '%1' is not a valid incident ID.").arg(id));
    if (const SampleEntry *entry = m_incidents.find(number))
        return answerEntry(*entry, number, grant->roles);
    return apiError(404, QStringLiteral("ResourceNotFound"), QStringLiteral("Incident %1 was not found").arg(number));
}

SampleAnswer SampleApi::answerEntry(const SampleEntry &entry, qint64 id, const QStringList &roles)
{
    SampleAnswer answer;
    switch (entry.behaviour) {
    case SampleBehaviour::Incident:
        answer = found(m_incidents.body(entry, id));
        break;
    case SampleBehaviour::Forbidden:
        answer =
            missingRoles(QStringList(roles).replaceInStrings(readRole, QStringLiteral("AdvancedHunting.Read.All")));
        break;
    case SampleBehaviour::Fault:
        answer = apiError(500, QStringLiteral("InternalServerError"), QString());
        break;
    case SampleBehaviour::WebPage:
        answer = webPage(200, QStringLiteral("Sign in to the guest network"),
                         QStringLiteral("Accept the terms of use to go on."));
        break;
    case SampleBehaviour::CutOff:
        answer = found(m_incidents.body(entry, id).first(cutOffAt));
        break;
    }
    answer.delay = entry.delay;
    return answer;
}

SampleAnswer SampleApi::refuseToken(SampleTokens::Refusal refusal) const
{
    const bool missing = refusal == SampleTokens::Refusal::Missing;
    const QString reason = missing                  ? QStringLiteral("The request has no bearer token.")
        : refusal == SampleTokens::Refusal::Expired ? QStringLiteral("The access token has expired.")
                                                    : QStringLiteral("The access token is invalid.");
    SampleAnswer answer =
        apiError(401, QStringLiteral("Unauthorized"), QStringLiteral("Unauthorized request. %1").arg(reason));
    QByteArray challenge = "Bearer authorization_uri=\"https://login.microsoftonline.com/" + m_tenant.toLatin1() + '"';
    if (!missing)
        challenge += ", error=\"invalid_token\", error_description=\"" + reason.toLatin1() + '"';
    answer.headers.append({"WWW-Authenticate", challenge});
    return answer;
}

SampleAnswer SampleApi::refuseQuota(const QuotaRefusal &refusal) const
{
    const auto wait = std::chrono::ceil<std::chrono::seconds>(refusal.wait);
    // The first sentence is what the real gateway says; the time left is what the documentation promises.
    SampleAnswer answer =
        apiError(429, QStringLiteral("429"),
                 QStringLiteral("API calls quota exceeded! maximum allowed %1 per %2. Try again in %3 seconds.")
                     .arg(QString::number(refusal.limit), clockText(refusal.window), QString::number(wait.count())));
    if (m_strictness.retryAfter)
        answer.headers.append({"Retry-After", QByteArray::number(static_cast<qint64>(wait.count()))});
    return answer;
}

QDateTime SampleApi::now() const
{
    return QDateTime::fromMSecsSinceEpoch(m_clock.wall().count(), Qt::UTC);
}

} // namespace utkik
