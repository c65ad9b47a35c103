// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/timespan.h"

#include <QCoreApplication>

namespace utkik
{

namespace
{

struct TimeSpans
{
    Q_DECLARE_TR_FUNCTIONS(TimeSpans)
};

constexpr int dateLetters = 11; // of "2026-11-20 06:31:07"
constexpr qint64 longInSeconds = 10 * Timestamp::ticksPerSecond; // shorter ones are told by the fraction, too

} // namespace

QString spanText(const TimeSpan &span, TimeZone zone)
{
    const TimePrecision precision = span.length() < longInSeconds ? TimePrecision::Full : TimePrecision::Seconds;
    QString from = formatTime(span.from, zone, precision);
    QString to = formatTime(span.to, zone, precision);
    if (from == to)
        return from;
    if (to.startsWith(from.left(dateLetters)))
        to.remove(0, dateLetters);
    return TimeSpans::tr("%1 – %2", "from and to").arg(from, to);
}

} // namespace utkik
