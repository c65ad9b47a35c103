// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/limits/moment.h"

#include "app/limits/clock.h"

#include <QString>

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

/// FNV-1a: the same in every process, which qHash() is not.
quint64 hashOf(const QString &text)
{
    quint64 hash = 0xCBF29CE484222325;
    for (const QChar character : text)
        hash = (hash ^ character.unicode()) * 0x100000001B3;
    return hash;
}

} // namespace

Moment readMoment(const Clock &clock)
{
    return {hashOf(clock.bootId()), clock.monotonic(), clock.awake(), clock.wall()};
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
