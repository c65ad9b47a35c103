// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/durationtext.h"

#include "models/core/timestamp.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace utkik
{

namespace
{

struct Duration
{
    Q_DECLARE_TR_FUNCTIONS(Duration)
};

} // namespace

QString durationText(qint64 ticks)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    const qint64 length = std::abs(ticks);
    const qint64 seconds = length / Timestamp::ticksPerSecond;
    const QLocale locale;
    const auto number = [&locale](qint64 value) { return locale.toString(value); };
    if (seconds >= day)
        return Duration::tr("%1 d %2 h").arg(number(seconds / day), number(seconds % day / hour));
    if (seconds >= hour)
        return Duration::tr("%1 h %2 min").arg(number(seconds / hour), number(seconds % hour / minute));
    if (seconds >= minute)
        return Duration::tr("%1 min").arg(number(seconds / minute));
    if (seconds >= 1 || length == 0)
        return Duration::tr("%1 s").arg(number(seconds));
    const double part = static_cast<double>(length) / static_cast<double>(Timestamp::ticksPerSecond);
    return Duration::tr("%1 s").arg(locale.toString(part, 'g', 2));
}

} // namespace utkik
