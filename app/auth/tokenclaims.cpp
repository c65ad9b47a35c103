// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/tokenclaims.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace utkik
{

namespace
{

QStringList textsIn(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const auto &item : array)
        texts << item.toString();
    return texts;
}

} // namespace

std::optional<TokenClaims> readClaims(const Secret &token)
{
    const QList<QByteArray> parts = token.reveal().split('.');
    if (parts.size() != 3)
        return std::nullopt;
    const QByteArray payload =
        QByteArray::fromBase64(parts.at(1), QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const QJsonDocument document = QJsonDocument::fromJson(payload);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    const auto text = [&object](const char *key) { return object.value(QLatin1String(key)).toString(); };
    TokenClaims claims;
    claims.audience = text("aud");
    claims.tenant = text("tid").toLower();
    claims.application = text("appid").isEmpty() ? text("azp") : text("appid");
    for (const char *const name : {"upn", "unique_name", "preferred_username", "name"}) {
        if (claims.user.isEmpty())
            claims.user = text(name);
    }
    claims.roles = textsIn(object.value(QLatin1String("roles")));
    claims.scopes = textsIn(object.value(QLatin1String("scp")));
    const qint64 expires = object.value(QLatin1String("exp")).toInteger();
    if (expires > 0)
        claims.expires = QDateTime::fromSecsSinceEpoch(expires, Qt::UTC);
    return claims;
}

} // namespace utkik
