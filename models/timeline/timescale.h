// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/timespan.h"

#include <vector>

namespace utkik
{

/// Where moments stand on an axis on which some spans are folded to the same short length. Axis places are whole ticks,
/// like time itself: a double could not tell 100 ns apart in these years.
class TimeScale
{
public:
    /// A folded span, and where it begins on the axis.
    struct Fold
    {
        TimeSpan span;
        qint64 place;
    };

    TimeScale() = default; ///< nothing folded: place and moment are the same number
    /// `spans` in order of time, apart from one another. Those not longer than `foldedLength` (ticks) stay as they are.
    TimeScale(const std::vector<TimeSpan> &spans, qint64 foldedLength);

    [[nodiscard]] qint64 placeOf(Timestamp moment) const;
    /// Within a fold the moments stand at even distances.
    [[nodiscard]] Timestamp momentAt(qint64 place) const;
    [[nodiscard]] const std::vector<Fold> &folds() const { return m_folds; }
    [[nodiscard]] qint64 foldedLength() const { return m_foldedLength; }

private:
    std::vector<Fold> m_folds;
    qint64 m_foldedLength = 0;
};

} // namespace utkik
