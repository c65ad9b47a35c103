// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/linkreader.h"

#include "models/intake/digits.h"

#include <QByteArray>
#include <QUuid>

#include <array>

namespace utkik
{

namespace
{

constexpr int mostRounds = 4; // Safe Links within a redirect within a mail client's own encoding
constexpr qsizetype longestLink = 16 * 1024;

bool looksLikeLink(QStringView word)
{
    for (const char16_t *const sign : {u"://", u"%3A%2F%2F", u":\\/\\/", u"[:]//", u"hxxp", u"security.microsoft",
                                       u"security[.]microsoft", u"security.apps.mil", u"www.", u"utkik:"}) {
        if (word.contains(QStringView(sign), Qt::CaseInsensitive))
            return true;
    }
    return false;
}

QString refanged(QString text)
{
    static const std::array<std::pair<QLatin1StringView, QLatin1StringView>, 11> pairs{
        {{QLatin1StringView("[.]"), QLatin1StringView(".")},
         {QLatin1StringView("(.)"), QLatin1StringView(".")},
         {QLatin1StringView("{.}"), QLatin1StringView(".")},
         {QLatin1StringView("[dot]"), QLatin1StringView(".")},
         {QLatin1StringView("(dot)"), QLatin1StringView(".")},
         {QLatin1StringView("[:]"), QLatin1StringView(":")},
         {QLatin1StringView("[://]"), QLatin1StringView("://")},
         {QLatin1StringView("\\/"), QLatin1StringView("/")},
         {QLatin1StringView("\\&"), QLatin1StringView("&")},
         {QLatin1StringView("&amp;"), QLatin1StringView("&")},
         {QLatin1StringView("hxxp"), QLatin1StringView("http")}}};
    for (const auto &[from, to] : pairs)
        text.replace(from, to, Qt::CaseInsensitive);
    return text;
}

// Decoded until it stays as it is, so that what is wrapped in a link can be read.
QString unwrapped(QStringView word)
{
    QString text = refanged(word.left(longestLink).toString());
    for (int round = 0; round < mostRounds && text.contains(QLatin1Char('%')); ++round) {
        const QString decoded = QString::fromUtf8(QByteArray::fromPercentEncoding(text.toUtf8()));
        if (decoded == text)
            break;
        text = refanged(decoded);
    }
    return text;
}

QString tenantIn(QStringView text)
{
    for (const char16_t *const key : {u"tid=", u"tenantid=", u"tenant="}) {
        const qsizetype at = text.indexOf(QStringView(key), 0, Qt::CaseInsensitive);
        if (at < 0)
            continue;
        const QUuid tenant = QUuid::fromString(text.mid(at + QStringView(key).size(), 36));
        if (!tenant.isNull())
            return tenant.toString(QUuid::WithoutBraces);
    }
    return {};
}

// The digits behind "/incident2/", "/incidents/" and their like; the path must end or go on with "/", "?" … there.
std::optional<QStringView> idBehind(QStringView text, QStringView path)
{
    qsizetype at = -1;
    while ((at = text.indexOf(path, at + 1, Qt::CaseInsensitive)) >= 0) {
        QStringView rest = text.mid(at + path.size());
        if (rest.startsWith(u'\'') || rest.startsWith(u'-'))
            rest = rest.mid(rest.startsWith(u'\'') ? 1 : 0);
        qsizetype length = rest.startsWith(u'-') ? 1 : 0;
        while (length < rest.size() && digitValue(rest.at(length)) >= 0)
            ++length;
        const bool ends = length == rest.size() || !(rest.at(length).isLetterOrNumber() || rest.at(length) == u'-');
        if (length > 0 && ends)
            return rest.left(length);
    }
    return std::nullopt;
}

bool isOurHost(QStringView text)
{
    for (const char16_t *const host :
         {u"security.microsoft.com", u"security.microsoft.us", u"security.apps.mil", u"graph.microsoft.com",
          u"graph.microsoft.us", u"securitycenter.microsoft.com", u"securitycenter.windows.com"}) {
        if (text.contains(QStringView(host), Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace

LinkReading readLink(QStringView word)
{
    if (!looksLikeLink(word))
        return {};
    LinkReading reading{.isLink = true};
    const QString text = unwrapped(word);
    const bool isOwnScheme = text.startsWith(QLatin1String("utkik:"), Qt::CaseInsensitive);
    if (text.contains(QLatin1String("SecurityInsights"), Qt::CaseInsensitive)) {
        reading.verdict = FindVerdict::SentinelIncident;
        return reading;
    }
    if (!isOwnScheme && !isOurHost(text))
        return reading;
    for (const char16_t *const path : {u"/incident2/", u"/incidents/", u"/incidents(", u"/incident/", u"incident2/"}) {
        if (const auto digits = idBehind(text, QStringView(path))) {
            const std::optional<qint64> id = readId(*digits);
            reading.verdict = id ? FindVerdict::Incident : FindVerdict::OutOfRange;
            reading.ref = {tenantIn(text), id.value_or(0)};
            return reading;
        }
    }
    for (const char16_t *const path : {u"/alerts/", u"/viewalerts?", u"/alertsv2"}) {
        if (text.contains(QStringView(path), Qt::CaseInsensitive)) {
            reading.verdict = FindVerdict::AlertId;
            return reading;
        }
    }
    return reading;
}

} // namespace utkik
