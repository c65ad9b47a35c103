// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/defang.h"

namespace utkik
{

namespace
{

bool isIpv6(const QString &text)
{
    if (text.count(u':') < 2)
        return false;
    for (const QChar c : text) {
        const bool isHex = (c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f');
        if (!isHex && c != u':' && c != u'.')
            return false;
    }
    return true;
}

} // namespace

QString defanged(const QString &indicator)
{
    QString text = indicator;
    if (isIpv6(text))
        return text.replace(u':', QLatin1String("[:]")).replace(u'.', QLatin1String("[.]"));
    const qsizetype schemeEnd = text.indexOf(QLatin1String("://"));
    qsizetype hostStart = 0;
    if (schemeEnd > 0) {
        const QString scheme = text.left(schemeEnd);
        const bool isHttp = scheme.startsWith(QLatin1String("http"), Qt::CaseInsensitive);
        const QString safe = isHttp ? QLatin1String("hxxp") + scheme.mid(4) : scheme + QLatin1String("[:]");
        text = (isHttp ? safe + QLatin1String("://") : safe + QLatin1String("//")) + text.mid(schemeEnd + 3);
        hostStart = text.indexOf(QLatin1String("//")) + 2;
    }
    qsizetype hostEnd = text.indexOf(u'/', hostStart);
    if (hostEnd < 0)
        hostEnd = text.size();
    QString host = text.mid(hostStart, hostEnd - hostStart);
    host.replace(u'.', QLatin1String("[.]")).replace(u'@', QLatin1String("[@]"));
    return text.left(hostStart) + host + text.mid(hostEnd);
}

} // namespace utkik
