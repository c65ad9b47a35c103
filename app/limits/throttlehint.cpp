// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/limits/throttlehint.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace utkik
{

namespace
{

using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr milliseconds longestWait = 1h;
constexpr qsizetype longestBody = 4096; // the error's JSON is some hundred bytes

milliseconds clamped(double seconds)
{
    if (!std::isfinite(seconds) || seconds < 0)
        return 0ms;
    return milliseconds(qint64(std::min(seconds, double(longestWait / 1s)) * 1000));
}

std::chrono::seconds secondsOf(const QString &hhmmss)
{
    const QStringList parts = hhmmss.split(QLatin1Char(':'));
    return std::chrono::seconds(parts.at(0).toInt() * 3600 + parts.at(1).toInt() * 60 + parts.at(2).toInt());
}

// RFC 9110 5.6.7: IMF-fixdate, and the two obsolete forms.
QDateTime httpDate(const QString &text)
{
    static const std::array formats{"ddd, dd MMM yyyy HH:mm:ss 'GMT'", "dddd, dd-MMM-yy HH:mm:ss 'GMT'",
                                    "ddd MMM d HH:mm:ss yyyy"};
    for (const char *const format : formats) {
        QDateTime moment = QLocale::c().toDateTime(text.simplified(), QLatin1String(format));
        if (!moment.isValid())
            continue;
        moment.setTimeSpec(Qt::UTC);
        return moment.date().year() < 1970 ? moment.addYears(100) : moment;
    }
    return {};
}

std::optional<milliseconds> waitInHeader(const QByteArray &retryAfter, const QDateTime &now)
{
    bool isNumber = false;
    const double seconds = retryAfter.trimmed().toDouble(&isNumber);
    if (isNumber)
        return clamped(seconds);
    const QDateTime until = httpDate(QString::fromLatin1(retryAfter.left(64)));
    if (until.isValid())
        return clamped(double(now.msecsTo(until)) / 1000);
    return std::nullopt;
}

std::optional<milliseconds> waitInBody(QString body, const QDateTime &now)
{
    static const QRegularExpression iso(
        QStringLiteral("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?(?:Z|[+-]\\d\\d:\\d\\d)?"));
    if (const auto match = iso.match(body); match.hasMatch()) {
        QDateTime until = QDateTime::fromString(match.captured().left(19), Qt::ISODate);
        until.setTimeSpec(Qt::UTC);
        if (until.isValid())
            return clamped(double(now.msecsTo(until)) / 1000);
    }
    static const QRegularExpression span(QStringLiteral("\\b(\\d\\d:\\d\\d:\\d\\d)\\b"));
    if (const auto match = span.match(body); match.hasMatch())
        return clamped(double(secondsOf(match.captured(1)).count()));
    static const QRegularExpression seconds(QStringLiteral("\\b(\\d{1,5}(?:\\.\\d+)?) ?(?:s|sec|seconds?)\\b"),
                                            QRegularExpression::CaseInsensitiveOption);
    if (const auto match = seconds.match(body); match.hasMatch())
        return clamped(match.captured(1).toDouble());
    return std::nullopt;
}

} // namespace

ThrottleHint readThrottleHint(const QByteArray &retryAfter, const QByteArray &body, const QDateTime &now)
{
    ThrottleHint hint;
    QString text = QString::fromUtf8(body.left(longestBody));
    static const QRegularExpression quota(QStringLiteral("maximum allowed (\\d{1,6}) per (\\d\\d:\\d\\d:\\d\\d)"),
                                          QRegularExpression::CaseInsensitiveOption);
    if (const auto match = quota.match(text); match.hasMatch()) {
        hint.limit = match.captured(1).toInt();
        hint.window = secondsOf(match.captured(2));
        text.remove(match.capturedStart(), match.capturedLength()); // its window is no time to wait
    }
    hint.wait = waitInHeader(retryAfter, now);
    if (!hint.wait)
        hint.wait = waitInBody(text, now);
    return hint;
}

} // namespace utkik
