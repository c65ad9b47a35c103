// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/timescale.h"

#include <algorithm>

namespace utkik
{

TimeScale::TimeScale(const std::vector<TimeSpan> &spans, qint64 foldedLength)
    : m_foldedLength(std::max<qint64>(1, foldedLength))
{
    qint64 saved = 0;
    for (const TimeSpan &span : spans) {
        if (span.length() <= m_foldedLength)
            continue;
        m_folds.push_back({span, span.from.ticks - saved});
        saved += span.length() - m_foldedLength;
    }
}

qint64 TimeScale::placeOf(Timestamp moment) const
{
    const auto after = std::upper_bound(m_folds.begin(), m_folds.end(), moment,
                                        [](Timestamp at, const Fold &fold) { return at < fold.span.from; });
    if (after == m_folds.begin())
        return moment.ticks;
    const Fold &fold = *std::prev(after);
    if (moment >= fold.span.to)
        return fold.place + m_foldedLength + (moment.ticks - fold.span.to.ticks);
    const double share = double(moment.ticks - fold.span.from.ticks) / double(fold.span.length());
    return fold.place + qint64(share * double(m_foldedLength));
}

Timestamp TimeScale::momentAt(qint64 place) const
{
    const auto after = std::upper_bound(m_folds.begin(), m_folds.end(), place,
                                        [](qint64 at, const Fold &fold) { return at < fold.place; });
    if (after == m_folds.begin())
        return {place};
    const Fold &fold = *std::prev(after);
    if (place >= fold.place + m_foldedLength)
        return {fold.span.to.ticks + (place - fold.place - m_foldedLength)};
    const double share = double(place - fold.place) / double(m_foldedLength);
    return {fold.span.from.ticks + qint64(share * double(fold.span.length()))};
}

} // namespace utkik
