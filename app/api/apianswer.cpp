// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/apianswer.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

namespace utkik
{

namespace
{

constexpr qsizetype longestErrorBody = 64 * 1024; // an error's JSON is some hundred bytes
constexpr qsizetype longestQuote = 1000; // of a body that is no JSON

// What reading one incident needs: api-get-incident, "Permissions".
const QString neededOfApplication = QStringLiteral("Incident.Read.All");
const QString neededOfUser = QStringLiteral("Incident.Read");
constexpr std::array sufficient{"Incident.Read.All", "Incident.ReadWrite.All", "Incident.Read", "Incident.ReadWrite"};

// Hosts of Microsoft's own samples for this API, beside the one in the scope.
constexpr std::array otherAudiences{"https://api.security.microsoft.com", "https://api.securitycenter.microsoft.com",
                                    "https://api.securitycenter.windows.com",
                                    "https://securitycenter.microsoft.com/mtp"};

Error errorIn(const HttpAnswer &answer)
{
    Error error{.httpStatus = answer.status, .trackingId = answer.requestId};
    const QByteArray body = answer.body.left(longestErrorBody);
    const QJsonObject object = QJsonDocument::fromJson(body).object().value(QLatin1String("error")).toObject();
    if (object.isEmpty()) {
        const bool isPage = body.trimmed().startsWith('<');
        error.message = isPage ? QString() : QString::fromUtf8(body.left(longestQuote)).trimmed();
        if (error.message.isEmpty())
            error.message = QString::fromUtf8(answer.authenticate.left(longestQuote));
        return error;
    }
    error.code = object.value(QLatin1String("code")).toVariant().toString(); // now and then a number
    error.message = object.value(QLatin1String("message")).toString();
    const QString target = object.value(QLatin1String("target")).toString();
    const QString inner =
        object.value(QLatin1String("innerError")).toObject().value(QLatin1String("request-id")).toString();
    if (!target.isEmpty())
        error.trackingId = target;
    else if (!inner.isEmpty())
        error.trackingId = inner;
    return error;
}

bool mentions(const Error &error, const char *words)
{
    return error.message.contains(QLatin1String(words), Qt::CaseInsensitive);
}

// "https://host/.default" and "https://host" name the same resource.
QString resourceOf(QString text)
{
    constexpr QLatin1String everything("/.default");
    if (text.endsWith(everything))
        text.chop(everything.size());
    while (text.endsWith(QLatin1Char('/')))
        text.chop(1);
    return text.toLower();
}

bool fitsAudience(const TokenClaims &claims, const QString &scope)
{
    const QString audience = resourceOf(claims.audience);
    const auto isIt = [&audience](const char *other) { return audience == QLatin1String(other); };
    const bool isGuid = !audience.contains(QLatin1Char('/')); // v2 tokens name the resource by its application ID
    return audience.isEmpty() || isGuid || audience == resourceOf(scope)
        || std::any_of(otherAudiences.begin(), otherAudiences.end(), isIt);
}

// "Missing application roles. API required roles: A,B, application roles: X,Y." Any of A and B would do.
QString permissionNamedIn(const QString &message)
{
    static const QRegularExpression pattern(
        QStringLiteral("required (?:roles|scopes): *([A-Za-z.]+(?:, *[A-Za-z]+[.][A-Za-z.]+)*)"),
        QRegularExpression::CaseInsensitiveOption);
    const QStringList names = pattern.match(message.left(longestQuote)).captured(1).split(QLatin1Char(','));
    for (const QString &modest : {neededOfApplication, neededOfUser}) {
        if (names.contains(modest, Qt::CaseInsensitive))
            return modest;
    }
    QString first = names.first().trimmed();
    while (first.endsWith(QLatin1Char('.')))
        first.chop(1);
    return first;
}

void readUnauthorized(Error &error)
{
    const bool isLicence = mentions(error, "license") || mentions(error, "licence") || mentions(error, "account mode");
    error.kind = isLicence ? ErrorKind::LicenceMissing : ErrorKind::TokenRefused;
}

void readForbidden(Error &error, const std::optional<TokenClaims> &claims, const QString &scope)
{
    if (error.code == QLatin1String("DisabledFeature") || error.code == QLatin1String("DisallowedOperation")) {
        error.kind = ErrorKind::FeatureOff;
    } else if (mentions(error, "not provisioned")) {
        error.kind = ErrorKind::TenantNotProvisioned;
    } else if (claims && !fitsAudience(*claims, scope)) {
        error.kind = ErrorKind::WrongAudience;
        error.subject = claims->audience;
    } else {
        error.kind = ErrorKind::PermissionMissing;
        const QString named = permissionNamedIn(error.message);
        const bool isUser = claims && !claims->scopes.isEmpty();
        if (!named.isEmpty())
            error.subject = named;
        else if (claims && !allowsReading(*claims))
            error.subject = isUser ? neededOfUser : neededOfApplication;
        else if (isUser)
            error.subject = QStringLiteral("View data"); // the token allows it, so the account's role does not
    }
}

} // namespace

bool allowsReading(const TokenClaims &claims)
{
    const QStringList granted = claims.permissions();
    return std::any_of(sufficient.begin(), sufficient.end(), [&granted](const char *name) {
        return granted.contains(QLatin1String(name), Qt::CaseInsensitive);
    });
}

Result<ApiAnswer> readAnswer(const HttpAnswer &answer, const std::optional<TokenClaims> &claims, const QString &scope)
{
    if (answer.status == 200)
        return ApiAnswer{answer.body, answer.requestId};
    Error error = errorIn(answer);
    if (answer.status >= 300 && answer.status < 400 && !answer.redirectHost.isEmpty()) {
        error.kind = ErrorKind::RedirectedElsewhere;
        error.subject = answer.redirectHost;
    } else if (answer.status == 401) {
        readUnauthorized(error);
    } else if (answer.status == 403) {
        readForbidden(error, claims, scope);
    } else if (answer.status == 404) {
        error.kind = ErrorKind::NotFound;
    } else if (answer.status == 407) {
        error.kind = ErrorKind::ProxyFailed;
    } else if (answer.status == 429) {
        error.kind = ErrorKind::Throttled;
    } else if (answer.status >= 500) {
        error.kind = ErrorKind::ServerFault;
    } else {
        error.kind = answer.status > 200 && answer.status < 300 ? ErrorKind::EmptyAnswer : ErrorKind::RequestRefused;
    }
    return failure(std::move(error));
}

} // namespace utkik
