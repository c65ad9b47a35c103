// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/tokenanswer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace utkik
{

namespace
{

constexpr std::chrono::seconds usualLifetime{3599}; // Entra's, where expires_in is missing

Error refusal(int httpStatus, const QJsonObject &object)
{
    Error error = refusalOf(object.value(QLatin1String("error")).toString(),
                            object.value(QLatin1String("error_description")).toString());
    error.httpStatus = httpStatus;
    if (const int number = object.value(QLatin1String("error_codes")).toArray().first().toInt(); number != 0)
        error.hint = number;
    error.trackingId = object.value(QLatin1String("trace_id")).toString();
    const QString correlation = object.value(QLatin1String("correlation_id")).toString();
    if (!correlation.isEmpty())
        error.trackingId += (error.trackingId.isEmpty() ? QString() : QStringLiteral(" / ")) + correlation;
    return error;
}

} // namespace

Error refusalOf(const QString &code, const QString &description)
{
    static const QRegularExpression number(QStringLiteral("AADSTS(\\d{1,9})"));
    return {.kind = ErrorKind::SignInFailed,
            .hint = number.match(description).captured(1).toInt(),
            .code = code,
            .message = description};
}

Result<TokenGrant> readTokenAnswer(int httpStatus, const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const QString token = object.value(QLatin1String("access_token")).toString();
    if (httpStatus >= 500 && object.isEmpty())
        return failure({.kind = ErrorKind::ServerFault, .httpStatus = httpStatus});
    if (httpStatus == 200 && body.trimmed().startsWith('<'))
        return failure({.kind = ErrorKind::HtmlAnswer, .httpStatus = httpStatus});
    if (httpStatus != 200 || token.isEmpty())
        return failure(refusal(httpStatus, object));
    const QJsonValue expires = object.value(QLatin1String("expires_in"));
    const qint64 seconds = expires.isString() ? expires.toString().toLongLong() : expires.toInteger();
    return TokenGrant{.accessToken = Secret(token.toUtf8()),
                      .lifetime = seconds > 0 ? std::chrono::seconds(seconds) : usualLifetime,
                      .refreshToken = Secret(object.value(QLatin1String("refresh_token")).toString().toUtf8())};
}

bool isPassing(const Error &error)
{
    return error.code == QLatin1String("temporarily_unavailable") || error.httpStatus >= 500 || error.httpStatus == 429
        || error.kind == ErrorKind::ConnectionLost;
}

} // namespace utkik
