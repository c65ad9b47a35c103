// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/timelinelanes.h"
#include "models/timeline/timescale.h"

#include <QFontMetrics>
#include <QRectF>

#include <vector>

namespace utkik
{

/// Which part of the time axis stands where: whole ticks at the left edge, as doubles could not tell 100 ns apart.
struct TimeWindow
{
    TimeScale scale;
    qint64 left = 0; ///< place on the scale's axis at x = 0
    double ticksPerPixel = 1;

    [[nodiscard]] double xOf(Timestamp moment) const { return double(scale.placeOf(moment) - left) / ticksPerPixel; }
    [[nodiscard]] Timestamp momentAt(double x) const { return scale.momentAt(left + qint64(x * ticksPerPixel)); }
};

/// One thing to paint and to point at: an event, or several that stand too close to be told apart.
struct TimelineItem
{
    QRectF area; ///< x from the window's left edge, y from the lane's top
    int event = 0; ///< of several the weightiest
    int count = 1;
    TimeSpan span; ///< from the first to the last of them
    bool isChip = false; ///< a label with its text; else a mark
};

struct LaneMetrics
{
    QFontMetrics font;
    int chipTop;
    int chipHeight;
    int markTop;
    int markSize;
};

/// What stands in a lane within the width: labels for alerts' activities, marks for everything else. Takes as long
/// as there are things to show, not events.
[[nodiscard]] std::vector<TimelineItem> layOut(const Timeline &timeline, const TimelineLane &lane,
                                               const TimeWindow &window, double width, const LaneMetrics &metrics);

/// "×23", or nothing for one.
[[nodiscard]] QString countText(int count);
/// What a label says of an event; safe to show.
[[nodiscard]] QString chipText(const Timeline &timeline, int event);

/// Left and right of a label's text, pixels.
inline constexpr int chipPadding = 6;

} // namespace utkik
