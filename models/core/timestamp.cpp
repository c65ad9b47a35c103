// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/timestamp.h"

#include <QTimeZone>

#include <array>

namespace utkik
{

namespace
{

constexpr qint64 ticksPerMillisecond = Timestamp::ticksPerSecond / 1000;
constexpr int fractionDigits = 7; // one tick is the seventh digit of a second
constexpr int secondsPerDay = 24 * 60 * 60;

constexpr qint64 floorDivide(qint64 value, qint64 divisor)
{
    return value / divisor - (value % divisor < 0 ? 1 : 0);
}

constexpr bool isLeapYear(int year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

constexpr int daysInMonth(int year, int month)
{
    constexpr std::array<int, 12> days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && isLeapYear(year) ? 29 : days[static_cast<std::size_t>(month - 1)];
}

/// Days from 1970-01-01 in the Gregorian calendar; years are counted from March, so that leap days come last.
constexpr qint64 daysSinceEpoch(int year, int month, int day)
{
    const int shiftedYear = month <= 2 ? year - 1 : year;
    const int era = shiftedYear / 400;
    const int yearOfEra = shiftedYear - era * 400;
    const int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    constexpr int daysPerEra = 146097;
    constexpr int epochDay = 719468; // 1970-01-01, counted from 0000-03-01
    return qint64{era} * daysPerEra + dayOfEra - epochDay;
}
static_assert(daysSinceEpoch(1970, 1, 1) == 0 && daysSinceEpoch(2000, 3, 1) == 11017);

/// Reads a text from the front; once something is missing, everything after is too.
class Reader
{
public:
    explicit Reader(std::string_view text)
        : m_text(text)
    {
    }

    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] bool atEnd() const { return m_text.empty(); }
    [[nodiscard]] char peek() const { return m_text.empty() ? '\0' : m_text.front(); }

    bool take(char c)
    {
        const bool found = peek() == c && !m_text.empty();
        if (found)
            m_text.remove_prefix(1);
        return found;
    }
    void expect(char c) { m_ok = take(c) && m_ok; }

    int number(std::size_t digits)
    {
        int value = 0;
        for (std::size_t i = 0; i < digits; ++i) {
            if (peek() < '0' || peek() > '9') {
                m_ok = false;
                return 0;
            }
            value = value * 10 + (peek() - '0');
            m_text.remove_prefix(1);
        }
        return value;
    }

    /// What follows the point, in ticks; at least one digit.
    int fraction()
    {
        int ticks = 0;
        int digits = 0;
        for (; peek() >= '0' && peek() <= '9'; m_text.remove_prefix(1)) {
            if (digits++ < fractionDigits)
                ticks = ticks * 10 + (peek() - '0');
        }
        m_ok = m_ok && digits > 0;
        for (; digits < fractionDigits; ++digits)
            ticks *= 10;
        return ticks;
    }

    /// "Z", nothing, "+01:00" or "+0100"; in seconds east of UTC.
    int offset()
    {
        if (atEnd() || take('Z') || take('z'))
            return 0;
        const int sign = peek() == '-' ? -1 : 1;
        if (!take('+') && !take('-'))
            m_ok = false;
        const int hours = number(2);
        take(':');
        const int minutes = number(2);
        constexpr int maxOffsetHours = 14; // the easternmost zone there is
        m_ok = m_ok && hours <= maxOffsetHours && minutes < 60;
        return sign * (hours * 3600 + minutes * 60);
    }

private:
    std::string_view m_text;
    bool m_ok = true;
};

QDateTime inZone(Timestamp moment, TimeZone zone)
{
    return zone == TimeZone::Utc ? moment.toDateTime() : moment.toDateTime().toLocalTime();
}

QString padded(int number, int width)
{
    return QString::number(number).rightJustified(width, u'0');
}

/// ".0733333" without the zeros at its end; empty for whole seconds.
QString fractionOf(Timestamp moment)
{
    const auto ticks = moment.ticks - floorDivide(moment.ticks, Timestamp::ticksPerSecond) * Timestamp::ticksPerSecond;
    if (ticks == 0)
        return {};
    auto digits = padded(static_cast<int>(ticks), fractionDigits);
    while (digits.endsWith(u'0'))
        digits.chop(1);
    return u'.' + digits;
}

/// "+01:00"
QString offsetText(int seconds)
{
    const int minutes = std::abs(seconds) / 60;
    return (seconds < 0 ? u'-' : u'+') + padded(minutes / 60, 2) + u':' + padded(minutes % 60, 2);
}

QString formatted(const QDateTime &local, Timestamp moment, TimePrecision precision)
{
    // By hand and not by a format string: the API's years need four digits, and columns ask for this very often
    const auto date = local.date();
    const auto time = local.time();
    QString text = padded(date.year(), 4) + u'-' + padded(date.month(), 2) + u'-' + padded(date.day(), 2) + u' '
        + padded(time.hour(), 2) + u':' + padded(time.minute(), 2);
    if (precision != TimePrecision::Minutes)
        text += u':' + padded(time.second(), 2);
    if (precision == TimePrecision::Full)
        text += fractionOf(moment);
    return text;
}

} // namespace

QDateTime Timestamp::toDateTime() const
{
    return QDateTime::fromMSecsSinceEpoch(floorDivide(ticks, ticksPerMillisecond), Qt::UTC);
}

Timestamp Timestamp::fromDateTime(const QDateTime &moment)
{
    return {moment.toMSecsSinceEpoch() * ticksPerMillisecond};
}

std::optional<Timestamp> parseTimestamp(std::string_view text)
{
    Reader reader(text);
    const int year = reader.number(4);
    reader.expect('-');
    const int month = reader.number(2);
    reader.expect('-');
    const int day = reader.number(2);
    if (!reader.ok() || year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
        return std::nullopt;
    if (!reader.take('T') && !reader.take('t'))
        reader.expect(' ');
    const int hour = reader.number(2);
    reader.expect(':');
    const int minute = reader.number(2);
    reader.expect(':');
    const int second = reader.number(2);
    const int fraction = reader.take('.') ? reader.fraction() : 0;
    const int offset = reader.offset();
    if (!reader.ok() || !reader.atEnd() || hour > 23 || minute > 59 || second > 59)
        return std::nullopt;
    const qint64 seconds =
        daysSinceEpoch(year, month, day) * secondsPerDay + hour * 3600 + minute * 60 + second - offset;
    return Timestamp{seconds * Timestamp::ticksPerSecond + fraction};
}

QString formatTime(Timestamp moment, TimeZone zone, TimePrecision precision)
{
    return formatted(inZone(moment, zone), moment, precision);
}

QString formatTimeWithOffset(Timestamp moment, TimeZone zone, TimePrecision precision)
{
    const auto local = inZone(moment, zone);
    return formatted(local, moment, precision)
        + (zone == TimeZone::Utc ? QStringLiteral("Z") : offsetText(local.offsetFromUtc()));
}

QString zoneLabel(TimeZone zone, Timestamp near)
{
    if (zone == TimeZone::Utc)
        return QStringLiteral("UTC");
    return QStringLiteral("UTC") + offsetText(inZone(near, zone).offsetFromUtc());
}

} // namespace utkik
