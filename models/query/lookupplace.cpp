// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/lookupplace.h"

#include <QStringList>

#include <array>

namespace utkik
{

namespace
{

const QString placeholder = QStringLiteral("{value}");

QString firstOf(const Record &entity, std::initializer_list<FieldId> fields)
{
    for (const FieldId field : fields) {
        if (const QString text = entity.text(field); !text.isEmpty())
            return text;
    }
    return {};
}

} // namespace

LookupPlaces usualLookupPlaces()
{
    return {{QStringLiteral("VirusTotal"), QStringLiteral("https://www.virustotal.com/gui/search/{value}")},
            {QStringLiteral("AbuseIPDB"), QStringLiteral("https://www.abuseipdb.com/check/{value}")}};
}

QString indicatorOf(const Record &record)
{
    if (!record.isValid() || record.type() != RecordType::Entity)
        return {};
    switch (static_cast<EntityType>(record.wordCode(entityField("entityType")))) {
    case EntityType::File:
    case EntityType::Process:
        return firstOf(record, {entityField("sha256"), entityField("sha1"), entityField("md5")});
    case EntityType::Ip:
        return record.text(entityField("ipAddress"));
    case EntityType::Url:
        return record.text(entityField("url"));
    case EntityType::MailMessage:
        return firstOf(record, {entityField("senderIp"), entityField("sender")});
    default:
        return {};
    }
}

QUrl lookupPage(const LookupPlace &place, const QString &indicator)
{
    if (indicator.isEmpty() || !place.address.contains(placeholder))
        return {};
    const qsizetype scheme = place.address.indexOf(QLatin1String("://"));
    const qsizetype hostEnd = scheme < 0 ? -1 : place.address.indexOf(u'/', scheme + 3);
    if (hostEnd < 0 || place.address.indexOf(placeholder) < hostEnd)
        return {};
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(indicator));
    const QUrl page(QString(place.address).replace(placeholder, encoded), QUrl::StrictMode);
    const bool isWeb = page.scheme() == QLatin1String("https") || page.scheme() == QLatin1String("http");
    return page.isValid() && isWeb && !page.host().isEmpty() ? page : QUrl();
}

QString textOf(const LookupPlaces &places)
{
    QStringList lines;
    for (const LookupPlace &place : places)
        lines << place.name + QStringLiteral(" = ") + place.address;
    return lines.join(u'\n');
}

LookupPlaces lookupPlacesIn(const QString &text)
{
    LookupPlaces places;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        const qsizetype sign = line.indexOf(u'=');
        const LookupPlace place{line.left(std::max<qsizetype>(0, sign)).trimmed(), line.mid(sign + 1).trimmed()};
        if (!place.name.isEmpty() && lookupPage(place, QStringLiteral("x")).isValid())
            places << place;
    }
    return places;
}

} // namespace utkik
