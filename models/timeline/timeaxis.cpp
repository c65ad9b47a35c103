// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/timeaxis.h"

#include <QDate>
#include <QLocale>

#include <algorithm>
#include <array>

namespace utkik
{

namespace
{

constexpr qint64 second = Timestamp::ticksPerSecond;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 month = 30 * day; // about: how many fit
constexpr qint64 mondayOffset = 4 * day; // 1970-01-05
constexpr std::size_t mostTicks = 200;
constexpr int dateLetters = 11; // of "2026-11-20 06:31:07"

// Distances of ticks, each a step that people count in.
constexpr std::array evenSteps{minute,      2 * minute, 5 * minute, 10 * minute, 15 * minute,
                               30 * minute, hour,       2 * hour,   3 * hour,    6 * hour,
                               12 * hour,   day,        2 * day,    7 * day,     14 * day};
constexpr std::array monthSteps{1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000};

/// Seconds and less: 1, 2, 5 times a power of ten, and the parts of a minute.
qint64 shortStep(qint64 distance)
{
    for (qint64 power = 1; power <= 10 * second; power *= 10) {
        for (const qint64 factor : {1, 2, 5}) {
            const qint64 step = power * factor;
            if (step >= distance && (step <= second || step == 2 * second || step == 5 * second || step == 10 * second))
                return step;
        }
    }
    return distance <= 15 * second ? 15 * second : 30 * second;
}

qint64 offsetAt(Timestamp moment, TimeZone zone)
{
    return zone.offsetAt(moment) * second;
}

/// The moment at which the zone's clocks show that.
Timestamp fromClock(qint64 shown, TimeZone zone)
{
    const Timestamp guess{shown - offsetAt({shown}, zone)};
    return {shown - offsetAt(guess, zone)};
}

qint64 roundUp(qint64 value, qint64 step)
{
    const qint64 below = value / step * step;
    return below < value ? below + step : below;
}

QString timeOfDay(Timestamp at, qint64 step, TimeZone zone)
{
    if (step % minute == 0)
        return formatTime(at, zone, TimePrecision::Minutes).mid(dateLetters);
    QString text = formatTime(at, zone).mid(dateLetters);
    if (step % second == 0)
        return text;
    int digits = 7; // of a second's fraction
    for (qint64 rest = step; rest % 10 == 0; rest /= 10)
        --digits;
    const qint64 fraction = (at.ticks % second + second) % second;
    const QString all = QString::number(fraction).rightJustified(7, u'0');
    text += u'.' + all.left(digits);
    return text;
}

std::vector<AxisTick> evenTicks(const TimeSpan &span, qint64 step, TimeZone zone)
{
    std::vector<AxisTick> ticks;
    const qint64 origin = step % (7 * day) == 0 ? mondayOffset : 0;
    const qint64 first = roundUp(span.from.ticks + offsetAt(span.from, zone) - origin, step) + origin;
    for (qint64 shown = first; ticks.size() < mostTicks; shown += step) {
        // Where clocks are set, only steps of hours could tell; smaller ones go on with the same offset.
        const Timestamp at = step >= hour ? fromClock(shown, zone) : Timestamp{shown - offsetAt(span.from, zone)};
        if (at > span.to)
            break;
        if (at < span.from || (!ticks.empty() && at <= ticks.back().at))
            continue; // the hour that is left out in spring is the next one
        const QString label = step < day
            ? timeOfDay(at, step, zone)
            : QLocale().toString(Timestamp{shown}.toDateTime().date(), QStringLiteral("d MMM"));
        ticks.push_back({at, label});
    }
    return ticks;
}

std::vector<AxisTick> monthTicks(const TimeSpan &span, int months, TimeZone zone)
{
    std::vector<AxisTick> ticks;
    constexpr int monthsOfYear = 12;
    const QDate from = Timestamp{span.from.ticks + offsetAt(span.from, zone)}.toDateTime().date();
    int count = from.year() * monthsOfYear + from.month() - 1;
    count -= count % months;
    for (; ticks.size() < mostTicks; count += months) {
        const QDate date(count / monthsOfYear, count % monthsOfYear + 1, 1);
        if (!date.isValid())
            continue; // there is no year 0
        const Timestamp at = fromClock(Timestamp::fromDateTime(date.startOfDay(Qt::UTC)).ticks, zone);
        if (at > span.to)
            break;
        if (at >= span.from)
            ticks.push_back(
                {at,
                 QLocale().toString(date,
                                    months % monthsOfYear == 0 ? QStringLiteral("yyyy") : QStringLiteral("MMM yyyy"))});
    }
    return ticks;
}

} // namespace

std::vector<AxisTick> axisTicks(const TimeSpan &span, qint64 distance, TimeZone zone)
{
    distance = std::max<qint64>(1, distance);
    if (distance <= 30 * second)
        return evenTicks(span, shortStep(distance), zone);
    if (distance <= evenSteps.back())
        return evenTicks(span, *std::lower_bound(evenSteps.begin(), evenSteps.end(), distance), zone);
    const auto months =
        std::find_if(monthSteps.begin(), monthSteps.end(), [distance](int count) { return count * month >= distance; });
    return monthTicks(span, months == monthSteps.end() ? monthSteps.back() : *months, zone);
}

bool isWithinDay(qint64 distance)
{
    return distance <= 12 * hour;
}

QString dayText(Timestamp moment, TimeZone zone)
{
    const QDate date = Timestamp{moment.ticks + offsetAt(moment, zone)}.toDateTime().date();
    return QLocale().toString(date, QStringLiteral("ddd d MMM yyyy"));
}

} // namespace utkik
