// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/limits/moment.h"

#include "app/limits/clock.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

namespace utkik
{

using std::chrono::milliseconds;

namespace
{

milliseconds leastAge(milliseconds sinceThenOrBoot, const Moment &then, const Moment &now)
{
    return std::max(milliseconds::zero(), std::min(sinceThenOrBoot, now.wall - then.wall));
}

bool lower(milliseconds &value, milliseconds bound)
{
    if (value <= bound)
        return false;
    value = bound;
    return true;
}

} // namespace

Moment readMoment(const Clock &clock)
{
    const QByteArray hash = QCryptographicHash::hash(clock.bootId().toUtf8(), QCryptographicHash::Sha256);
    return {qFromLittleEndian<quint64>(hash.constData()), clock.monotonic(), clock.awake(), clock.wall()};
}

milliseconds ageSince(const Moment &then, const Moment &now)
{
    return leastAge(then.boot == now.boot ? now.monotonic - then.monotonic : now.monotonic, then, now);
}

milliseconds awakeAgeSince(const Moment &then, const Moment &now)
{
    return leastAge(then.boot == now.boot ? now.awake - then.awake : now.awake, then, now);
}

bool clampToPast(Moment &moment, const Moment &now)
{
    bool changed = lower(moment.wall, now.wall);
    if (moment.boot == now.boot) {
        changed = lower(moment.monotonic, now.monotonic) || changed;
        changed = lower(moment.awake, now.awake) || changed;
    }
    return changed;
}

} // namespace utkik
