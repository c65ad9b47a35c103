// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinelayout.h"

#include "models/item/celltext.h"
#include "models/timeline/timelinemodel.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace utkik
{

namespace
{

struct TimelineLayout
{
    Q_DECLARE_TR_FUNCTIONS(TimelineLayout)
};

constexpr double widestChip = 240; // text beyond is cut
constexpr double gap = 4; // between two things, pixels
constexpr qsizetype mostChipLetters = 80;

/// Puts events that would overlap into one item.
class Row
{
public:
    Row(const Timeline &timeline, bool isChip, const LaneMetrics &metrics, double width)
        : m_timeline(timeline)
        , m_metrics(metrics)
        , m_isChip(isChip)
        , m_width(width)
    {
    }

    void add(int index, double x)
    {
        const TimelineEvent &event = m_timeline.events[size_t(index)];
        if (!m_items.empty() && x < m_right) {
            TimelineItem &last = m_items.back();
            last.span.to = std::max(last.span.to, event.end);
            if (weightOf(event) > weightOf(m_timeline.events[size_t(last.event)]))
                last.event = index;
            if (++last.count == 2)
                m_right += m_countWidth;
            return;
        }
        finish(x - gap);
        TimelineItem item;
        item.event = index;
        item.span = {event.start, event.end};
        item.isChip = m_isChip;
        const double half = m_metrics.markSize / 2.0;
        const double wide = m_isChip
            ? std::min<double>(widestChip,
                               m_metrics.font.horizontalAdvance(chipText(m_timeline, index)) + 2 * chipPadding)
            : m_metrics.markSize;
        item.area = m_isChip ? QRectF(x, m_metrics.chipTop, wide, m_metrics.chipHeight)
                             : QRectF(x - half, m_metrics.markTop, wide, m_metrics.markSize);
        m_right = item.area.right() + gap;
        m_items.push_back(item);
    }

    std::vector<TimelineItem> take()
    {
        finish(m_width);
        return std::move(m_items);
    }

private:
    /// Gives the last item its width, now that the next one's place is known.
    void finish(double limit)
    {
        if (m_items.empty())
            return;
        TimelineItem &last = m_items.back();
        const double room = std::max<double>(3 * m_metrics.markSize, limit - last.area.left());
        if (last.isChip) {
            const double text = m_metrics.font.horizontalAdvance(chipText(m_timeline, last.event)) + 2 * chipPadding;
            const double counted = last.count > 1 ? m_metrics.font.horizontalAdvance(countText(last.count)) + gap : 0;
            last.area.setWidth(std::min(room, std::min(widestChip, text) + counted));
        } else if (last.count > 1) {
            last.area.setWidth(m_metrics.markSize + gap + m_metrics.font.horizontalAdvance(countText(last.count)));
        }
    }

    const Timeline &m_timeline;
    const LaneMetrics &m_metrics;
    bool m_isChip;
    double m_width;
    double m_countWidth = m_metrics.font.horizontalAdvance(countText(888)) + gap; // the widest that is usual
    double m_right = 0; // what starts before this joins the last item
    std::vector<TimelineItem> m_items;
};

} // namespace

std::vector<TimelineItem> layOut(const Timeline &timeline, const TimelineLane &lane, const TimeWindow &window,
                                 double width, const LaneMetrics &metrics)
{
    Row chips(timeline, true, metrics, width);
    Row marks(timeline, false, metrics, width);
    const double margin = metrics.markSize;
    for (const int index : lane.events) {
        const TimelineEvent &event = timeline.events[size_t(index)];
        const double x = window.xOf(event.start);
        if (x > width + margin)
            break;
        if (event.kind != EventKind::Activity) {
            if (x >= -margin)
                marks.add(index, x);
        } else if (x >= 0 || window.xOf(event.end) >= 0) {
            chips.add(index, std::max(0.0, x)); // what began before stays readable at the edge
        }
    }
    std::vector<TimelineItem> items = chips.take();
    const std::vector<TimelineItem> more = marks.take();
    items.insert(items.end(), more.begin(), more.end());
    return items;
}

QString countText(int count)
{
    return count > 1 ? TimelineLayout::tr("×%1", "so many events").arg(QLocale().toString(count)) : QString();
}

QString chipText(const Timeline &timeline, int event)
{
    return cellLine(eventText(timeline, timeline.events[size_t(event)]).left(mostChipLetters));
}

} // namespace utkik
