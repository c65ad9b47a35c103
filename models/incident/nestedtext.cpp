// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/nestedtext.h"

#include "models/incident/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace utkik
{

namespace
{

QString textOf(const QJsonValue &value);

/// "CONTOSO\anna" of an object that is an account and nothing else.
QString accountIn(const QJsonObject &object)
{
    const QString account = object.value(QLatin1String("accountName")).toString();
    const QString domain = object.value(QLatin1String("domainName")).toString();
    const bool isAccount =
        !account.isEmpty() && object.size() == (object.contains(QLatin1String("domainName")) ? 2 : 1);
    if (!isAccount)
        return {};
    return domain.isEmpty() ? account : domain + u'\\' + account;
}

QString textOf(const QJsonObject &object)
{
    if (QString account = accountIn(object); !account.isEmpty())
        return account;
    QStringList members;
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString text = textOf(member.value());
        const bool isNested = member.value().isObject() || member.value().isArray();
        if (!text.isEmpty())
            members << member.key() + QLatin1String(": ") + (isNested ? u'(' + text + u')' : text);
    }
    return members.join(QLatin1String(", "));
}

QString textOf(const QJsonArray &list)
{
    QStringList items;
    bool hasMembers = false;
    for (const auto entry : list) {
        const QJsonValue item = entry;
        const QString text = textOf(item);
        if (text.isEmpty())
            continue;
        items << text;
        hasMembers |= item.isObject() && accountIn(item.toObject()).isEmpty();
    }
    return items.join(hasMembers ? QLatin1String("; ") : QLatin1String(", "));
}

QString textOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Object:
        return textOf(value.toObject());
    case QJsonValue::Array:
        return textOf(value.toArray());
    default:
        return value.toVariant().toString();
    }
}

} // namespace

QString nestedText(std::string_view json)
{
    const auto bytes = QByteArray::fromRawData(json.data(), static_cast<qsizetype>(json.size()));
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (document.isObject())
        return textOf(document.object());
    return document.isArray() ? textOf(document.array()) : textFromUtf8(json);
}

} // namespace utkik
