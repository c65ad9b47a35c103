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

/// Puts the events of a run that would overlap into one item.
class Row
{
public:
    Row(const Timeline &timeline, const TimeWindow &window, double width, const LaneMetrics &metrics, bool isChip)
        : m_timeline(timeline)
        , m_window(window)
        , m_metrics(metrics)
        , m_isChip(isChip)
        , m_width(width)
        , m_margin(isChip ? 0 : metrics.markSize)
    {
    }

    void add(const EventRun &run, std::vector<TimelineItem> &items)
    {
        const Timestamp left = m_window.momentAt(-m_margin);
        const Timestamp right = m_window.momentAt(m_width + m_margin);
        int place = run.placeOf(m_timeline, left);
        if (m_isChip) { // what began before stays readable at the edge
            if (EventRun::Sum sum = run.lastingAt(m_timeline, place, left); sum.count > 0)
                place = group(run, place, 0, sum, items);
        }
        while (place < run.size()) {
            const Timestamp start = m_timeline.events[size_t(run.eventAt(place))].start;
            if (start > right)
                break;
            place = group(run, place, m_window.xOf(start), {}, items);
        }
    }

private:
    /// Adds one item at x, of `before` and of all from `first` on that have no room beside it. The place after them.
    int group(const EventRun &run, int first, double x, EventRun::Sum sum, std::vector<TimelineItem> &items) const
    {
        const int shown = sum.count > 0 ? sum.heaviest : run.eventAt(first);
        const double end = x + (m_isChip ? chipWidth(shown) : m_metrics.markSize) + gap;
        int next = after(run, first, end);
        int count = sum.count + next - first;
        for (double room = 0; count > 1 && countWidth(std::max(count, mostUsual)) > room;) {
            room = countWidth(std::max(count, mostUsual)); // what its number covers is counted too
            next = after(run, first, end + room);
            count = sum.count + next - first;
        }
        if (next == first && sum.count == 0)
            ++next; // always at least one
        if (next > first) {
            const EventRun::Sum more = run.sumOf(m_timeline, first, next);
            const bool isHeavier = sum.count == 0
                || weightOf(m_timeline.events[size_t(more.heaviest)])
                    > weightOf(m_timeline.events[size_t(sum.heaviest)]);
            sum.heaviest = isHeavier ? more.heaviest : sum.heaviest;
            sum.span = sum.count == 0 ? more.span : TimeSpan{sum.span.from, std::max(sum.span.to, more.span.to)};
            sum.count += more.count;
        }
        const double limit = next < run.size()
            ? std::min(m_width, m_window.xOf(m_timeline.events[size_t(run.eventAt(next))].start) - gap)
            : m_width;
        items.push_back(itemOf(sum, x, limit));
        return next;
    }

    [[nodiscard]] int after(const EventRun &run, int first, double x) const
    {
        return std::max(first, run.placeOf(m_timeline, m_window.momentAt(x)));
    }

    [[nodiscard]] TimelineItem itemOf(const EventRun::Sum &sum, double x, double limit) const
    {
        TimelineItem item;
        item.event = sum.heaviest;
        item.count = sum.count;
        item.span = sum.span;
        item.isChip = m_isChip;
        const double counted = sum.count > 1 ? countWidth(sum.count) : 0;
        if (m_isChip) {
            const double room = std::max<double>(3 * m_metrics.markSize, limit - x);
            item.area =
                QRectF(x, m_metrics.chipTop, std::min(room, chipWidth(sum.heaviest) + counted), m_metrics.chipHeight);
        } else {
            item.area = QRectF(x - m_metrics.markSize / 2.0, m_metrics.markTop, m_metrics.markSize + counted,
                               m_metrics.markSize);
        }
        return item;
    }

    [[nodiscard]] double chipWidth(int event) const
    {
        return std::min<double>(widestChip,
                                m_metrics.font.horizontalAdvance(chipText(m_timeline, event)) + 2 * chipPadding);
    }
    [[nodiscard]] double countWidth(int count) const
    {
        return m_metrics.font.horizontalAdvance(countText(count)) + gap;
    }

    static constexpr int mostUsual = 888; // the widest number that is usual

    const Timeline &m_timeline;
    const TimeWindow &m_window;
    const LaneMetrics &m_metrics;
    bool m_isChip;
    double m_width;
    double m_margin; ///< how far outside something still reaches in
};

} // namespace

std::vector<TimelineItem> layOut(const Timeline &timeline, const TimelineLane &lane, const TimeWindow &window,
                                 double width, const LaneMetrics &metrics)
{
    std::vector<TimelineItem> items;
    Row(timeline, window, width, metrics, true).add(lane.activities, items);
    Row(timeline, window, width, metrics, false).add(lane.moments, items);
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
