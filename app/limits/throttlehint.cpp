// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/limits/throttlehint.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace utkik
{

using std::chrono::milliseconds;
using std::chrono::seconds;

namespace
{

constexpr milliseconds longestWait(3'600'000); // the longest window of the API
constexpr qsizetype bodyRead = 16 * 1024; // such bodies are a few hundred bytes
constexpr int highestLimit = 1'000'000;

milliseconds bounded(double waitMs)
{
    return milliseconds(static_cast<qint64>(std::clamp(waitMs, 0.0, double(longestWait.count()))));
}

milliseconds until(const QDateTime &moment, const QDateTime &now)
{
    return bounded(double(now.msecsTo(moment)));
}

std::optional<milliseconds> readSeconds(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(R"(^\+?\d{1,18}(\.\d{0,18})?$)"));
    if (!form.match(text).hasMatch())
        return std::nullopt;
    return bounded(text.toDouble() * 1000);
}

/// "00:01:00" as a length of time.
double lengthMs(const QString &hours, const QString &minutes, const QString &secondsText)
{
    return ((hours.toDouble() * 60 + minutes.toDouble()) * 60 + secondsText.toDouble()) * 1000;
}

double unitMs(const QString &unit)
{
    if (unit.startsWith(u"mil") || unit == u"ms")
        return 1;
    if (unit.startsWith(u'm'))
        return 60'000;
    if (unit.startsWith(u'h'))
        return 3'600'000;
    return 1000;
}

/// Takes "… 45 per 00:01:00" or "… 45 calls per minute" out of the text.
void takeLimit(QString &text, ThrottleHint &hint)
{
    static const QRegularExpression form(
        QStringLiteral(R"((\d{1,9})\s*(?:calls|requests|times)?\s*(?:per|in|every|/)\s*)"
                       R"((?:(\d{1,3}):([0-5]\d):([0-5]\d)(?:\.\d+)?|(?:(\d{1,5})\s*)?(second|minute|hour)s?))"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return;
    const int limit = match.captured(1).toInt();
    const double count = match.captured(5).isEmpty() ? 1 : match.captured(5).toDouble();
    const double window = match.captured(6).isEmpty()
        ? lengthMs(match.captured(2), match.captured(3), match.captured(4))
        : count * unitMs(match.captured(6).toLower());
    text.remove(match.capturedStart(), match.capturedLength());
    if (limit < 1 || limit > highestLimit || window < 1000 || window > double(longestWait.count()))
        return;
    hint.limit = limit;
    hint.window = seconds(static_cast<qint64>(window / 1000));
}

std::optional<milliseconds> readIsoTime(const QString &text, const QDateTime &now)
{
    static const QRegularExpression form(
        QStringLiteral(R"((\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:\.(\d{1,3})\d*)?\s?(Z|UTC|[+-]\d\d:?\d\d)?)"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    const QTime time = QTime::fromString(match.captured(2), Qt::ISODate);
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    QDateTime moment(date, time, QTimeZone::utc());
    moment = moment.addMSecs(match.captured(3).leftJustified(3, u'0').toInt());
    const QString zone = match.captured(4).remove(u':');
    if (zone.size() == 5) {
        const int offset = zone.mid(1, 2).toInt() * 3600 + zone.mid(3, 2).toInt() * 60;
        moment = moment.addSecs(zone.startsWith(u'-') ? offset : -offset);
    }
    return until(moment, now);
}

/// "11/20/2026 6:31:07 AM", as .NET writes times by itself. UTC.
std::optional<milliseconds> readAmericanTime(const QString &text, const QDateTime &now)
{
    static const QRegularExpression form(
        QStringLiteral(R"((\d{1,2})/(\d{1,2})/(\d{4}),?\s+(\d{1,2}):([0-5]\d):([0-5]\d)\s*(AM|PM)?)"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QDate date(match.captured(3).toInt(), match.captured(1).toInt(), match.captured(2).toInt());
    int hour = match.captured(4).toInt();
    const QString half = match.captured(7).toUpper();
    if (!half.isEmpty())
        hour = hour % 12 + (half == u"PM" ? 12 : 0);
    const QTime time(hour, match.captured(5).toInt(), match.captured(6).toInt());
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    return until(QDateTime(date, time, QTimeZone::utc()), now);
}

/// "at 14:31:07" is a time of day, any other "00:00:35" a length of time.
std::optional<milliseconds> readColons(const QString &text, const QDateTime &now)
{
    static const QRegularExpression form(
        QStringLiteral(R"((?:\b(at|until)\s+)?(?<![\d:.])(\d{1,3}):([0-5]\d):([0-5]\d(?:\.\d{1,9})?)(?![\d:]))"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const double length = lengthMs(match.captured(2), match.captured(3), match.captured(4));
    if (match.captured(1).isEmpty())
        return bounded(length);
    const QTime time = QTime::fromMSecsSinceStartOfDay(0).addMSecs(static_cast<int>(length));
    QDateTime moment(now.toUTC().date(), time, QTimeZone::utc());
    if (moment < now)
        moment = moment.addDays(1);
    return until(moment, now);
}

/// "Try again in 35 seconds", "retry after 2.5 min", "retryAfterSeconds": 17.
std::optional<milliseconds> readWords(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral(R"(\b(?:in|after|wait|for|within)\b\D{0,20}?(\d{1,9}(?:\.\d{1,9})?)\s*)"
                       R"((milliseconds?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|h)\b)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression key(
        QStringLiteral(R"re(retry[-_ ]?after([a-z_-]*)"?\s*[:=]\s*"?(\d{1,9}(?:\.\d{1,9})?))re"),
        QRegularExpression::CaseInsensitiveOption);
    if (const QRegularExpressionMatch match = form.match(text); match.hasMatch())
        return bounded(match.captured(1).toDouble() * unitMs(match.captured(2).toLower()));
    if (const QRegularExpressionMatch match = key.match(text); match.hasMatch()) {
        const QString unit = match.captured(1).toLower();
        const bool thousandths = unit.contains(u"ms") || unit.contains(u"milli");
        return bounded(match.captured(2).toDouble() * (thousandths ? 1 : 1000));
    }
    return std::nullopt;
}

std::optional<milliseconds> readTimeIn(const QString &body, const QDateTime &now)
{
    if (const auto wait = readIsoTime(body, now))
        return wait;
    if (const auto wait = readAmericanTime(body, now))
        return wait;
    if (const auto wait = readColons(body, now))
        return wait;
    return readWords(body);
}

} // namespace

QDateTime parseHttpDate(const QByteArray &text, const QDateTime &now)
{
    // Sun, 06 Nov 1994 08:49:37 GMT · Sunday, 06-Nov-94 08:49:37 GMT · Sun Nov  6 08:49:37 1994
    static const QRegularExpression dayFirst(
        QStringLiteral(R"(^\w+,\s*(\d{1,2})[ -](\w{3})[ -](\d{4}|\d{2})\s+(\d\d):(\d\d):(\d\d)\s+(?:GMT|UTC)$)"));
    static const QRegularExpression monthFirst(
        QStringLiteral(R"(^\w{3}\s+(\w{3})\s+(\d{1,2})\s+(\d\d):(\d\d):(\d\d)\s+(\d{4})$)"));
    static const QStringList months = QStringLiteral("jan feb mar apr may jun jul aug sep oct nov dec").split(u' ');

    const QString date = QString::fromLatin1(text.left(64)).trimmed();
    QRegularExpressionMatch match = dayFirst.match(date);
    int day = 1, month = 2, year = 3, hour = 4;
    if (!match.hasMatch()) {
        match = monthFirst.match(date);
        day = 2, month = 1, year = 6, hour = 3;
    }
    if (!match.hasMatch())
        return {};
    int fullYear = match.captured(year).toInt();
    if (match.capturedLength(year) == 2) { // RFC 9110: more than fifty years ahead means the past
        fullYear += now.date().year() / 100 * 100;
        if (fullYear > now.date().year() + 50)
            fullYear -= 100;
    }
    const int monthNumber = int(months.indexOf(match.captured(month).toLower())) + 1;
    const QDate dayOfYear(fullYear, monthNumber, match.captured(day).toInt());
    const QTime time(match.captured(hour).toInt(), match.captured(hour + 1).toInt(), match.captured(hour + 2).toInt());
    if (!dayOfYear.isValid() || !time.isValid())
        return {};
    return QDateTime(dayOfYear, time, QTimeZone::utc());
}

ThrottleHint readThrottleHint(const QByteArray &retryAfter, const QByteArray &body, const QDateTime &now)
{
    ThrottleHint hint;
    QString text = QString::fromUtf8(body.left(bodyRead));
    takeLimit(text, hint);
    hint.wait = readSeconds(QString::fromLatin1(retryAfter.left(64)).trimmed());
    if (!hint.wait) {
        if (const QDateTime date = parseHttpDate(retryAfter, now); date.isValid())
            hint.wait = until(date, now);
    }
    if (!hint.wait)
        hint.wait = readTimeIn(text, now);
    return hint;
}

} // namespace utkik
