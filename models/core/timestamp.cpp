// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/timestamp.h"

#include "models/core/zonespelling.h"

#include <array>
#include <cstdlib>

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

constexpr int daysPerEra = 146097; // of 400 years
constexpr int epochDay = 719468; // 1970-01-01, counted from 0000-03-01

/// Days from 1970-01-01 in the Gregorian calendar; years are counted from March, so that leap days come last.
constexpr qint64 daysSinceEpoch(int year, int month, int day)
{
    const int shiftedYear = month <= 2 ? year - 1 : year;
    const int era = shiftedYear / 400;
    const int yearOfEra = shiftedYear - era * 400;
    const int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
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

/// Puts decimal digits and punctuation together without a QString for each: columns ask for this very often.
class Writer
{
public:
    void put(char16_t c) { m_text[m_size++] = QChar(c); }
    void put(int number, int digits)
    {
        for (int at = digits - 1; at >= 0; --at, number /= 10)
            m_text[m_size + static_cast<std::size_t>(at)] = QChar(u'0' + number % 10);
        m_size += static_cast<std::size_t>(digits);
    }
    void putDate(qint64 day);
    void putFraction(int ticks);
    void putOffset(int seconds);
    [[nodiscard]] QString text() const { return QString(m_text.data(), static_cast<qsizetype>(m_size)); }

private:
    std::array<QChar, 48> m_text; // "-0001-01-01 00:00:00.0000001+00:00" and to spare
    std::size_t m_size = 0;
};

/// The inverse of daysSinceEpoch(): "2026-11-20".
void Writer::putDate(qint64 day)
{
    const qint64 shifted = day + epochDay;
    const qint64 era = floorDivide(shifted, daysPerEra);
    const int dayOfEra = static_cast<int>(shifted - era * daysPerEra);
    const int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const int month = (5 * dayOfYear + 2) / 153; // from March
    const int year = static_cast<int>(era) * 400 + yearOfEra + (month >= 10 ? 1 : 0);
    put(year, year > 9999 ? 5 : 4);
    put(u'-');
    put(month < 10 ? month + 3 : month - 9, 2);
    put(u'-');
    put(dayOfYear - (153 * month + 2) / 5 + 1, 2);
}

/// ".0733333" without the zeros at its end; nothing for whole seconds.
void Writer::putFraction(int ticks)
{
    int digits = fractionDigits;
    for (; digits > 0 && ticks % 10 == 0; --digits)
        ticks /= 10;
    if (digits > 0) {
        put(u'.');
        put(ticks, digits);
    }
}

/// "+01:00"
void Writer::putOffset(int seconds)
{
    const int minutes = std::abs(seconds) / 60;
    put(seconds < 0 ? u'-' : u'+');
    put(minutes / 60, 2);
    put(u':');
    put(minutes % 60, 2);
}

Writer written(Timestamp moment, int offset, TimePrecision precision)
{
    const auto seconds = floorDivide(moment.ticks, Timestamp::ticksPerSecond);
    const auto day = floorDivide(seconds + offset, secondsPerDay);
    const int second = static_cast<int>(seconds + offset - day * secondsPerDay);
    Writer writer;
    writer.putDate(day);
    writer.put(u' ');
    writer.put(second / 3600, 2);
    writer.put(u':');
    writer.put(second / 60 % 60, 2);
    if (precision != TimePrecision::Minutes) {
        writer.put(u':');
        writer.put(second % 60, 2);
    }
    if (precision == TimePrecision::Full)
        writer.putFraction(static_cast<int>(moment.ticks - seconds * Timestamp::ticksPerSecond));
    return writer;
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
    return written(moment, zone.offsetAt(moment), precision).text();
}

QString timeOfDay(Timestamp moment, TimeZone zone)
{
    constexpr qsizetype letters = 8;
    return formatTime(moment, zone).last(letters);
}

QString formatTimeWithOffset(Timestamp moment, TimeZone zone, TimePrecision precision)
{
    const int offset = zone.offsetAt(moment);
    auto writer = written(moment, offset, precision);
    if (zone == TimeZone::Utc)
        writer.put(u'Z');
    else
        writer.putOffset(offset);
    return writer.text();
}

std::optional<TimeZone> TimeZone::named(const QString &name)
{
    TimeZone zone(Utc);
    const QByteArray id = name.toUtf8();
    for (const QByteArray &spelling : {id, otherZoneSpelling(id)}) {
        if (!spelling.isEmpty() && !zone.m_named.isValid())
            zone.m_named = QTimeZone(spelling);
    }
    return zone.m_named.isValid() ? std::optional(zone) : std::nullopt;
}

int TimeZone::offsetAt(Timestamp moment) const
{
    if (m_named.isValid())
        return m_named.offsetFromUtc(moment.toDateTime());
    return m_kind == Utc ? 0 : moment.toDateTime().toLocalTime().offsetFromUtc();
}

QString TimeZone::name() const
{
    return m_named.isValid() ? QString::fromUtf8(presentZoneSpelling(m_named.id())) : QString();
}

QStringList zoneNames()
{
    QStringList names;
    const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : ids) {
        const bool isPlace = id.contains('/') && !id.startsWith("Etc/") && !id.startsWith("SystemV/")
            && !id.startsWith("posix/") && !id.startsWith("right/");
        if (isPlace)
            names << QString::fromUtf8(presentZoneSpelling(id));
    }
    names.sort();
    names.removeDuplicates();
    return names;
}

QString offsetLabel(TimeZone zone, Timestamp moment)
{
    if (zone == TimeZone::Utc)
        return QStringLiteral("UTC");
    Writer writer;
    writer.putOffset(zone.offsetAt(moment));
    return QStringLiteral("UTC") + writer.text();
}

QString zoneLabel(TimeZone zone, Timestamp moment)
{
    const QString name = zone.name();
    return name.isEmpty() ? offsetLabel(zone, moment) : name + u' ' + offsetLabel(zone, moment);
}

} // namespace utkik
