// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/lookupplace.h"

#include <QStringList>

#include <algorithm>

namespace utkik
{

namespace
{

const QString placeholder = QStringLiteral("{value}");

} // namespace

LookupPlaces usualLookupPlaces()
{
    return {{QStringLiteral("VirusTotal"), QStringLiteral("https://www.virustotal.com/gui/search/{value}")},
            {QStringLiteral("AbuseIPDB"), QStringLiteral("https://www.abuseipdb.com/check/{value}")}};
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
