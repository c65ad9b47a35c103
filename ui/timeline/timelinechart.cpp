// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinechart.h"

#include "models/item/celltext.h"
#include "models/item/durationtext.h"
#include "models/timeline/timelinemodel.h"

#include <QAccessible>
#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace utkik
{

namespace
{

constexpr int markSize = 11;
constexpr int chipPaddingAbove = 2;
constexpr qint64 leastShown = 10 * Timestamp::ticksPerSecond; // at first
constexpr int narrowestNames = 112;
constexpr int widestNames = 320;
constexpr int namesShare = 5; // one of so many parts of the width
constexpr double edgeShare = 0.04; // left free on each side of what is shown whole
constexpr double nearest = 0.02; // ticks per pixel: 100 ns are then 50 pixels apart
constexpr double widest = 4e15; // ticks per pixel: a century in eight pixels
constexpr int foldShare = 30; // a folded span takes one of so many parts of what is left

} // namespace

TimelineChart::TimelineChart(const Theme &theme, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_theme(theme)
    , m_lanes(std::make_shared<const TimelineLanes>())
{
    setFocusPolicy(Qt::StrongFocus);
    setLayoutDirection(Qt::LeftToRight); // time runs so in every language
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent); // nothing behind needs to be painted first
    connect(&theme, &Theme::changed, this, &TimelineChart::relay);
}

void TimelineChart::setTimeline(std::shared_ptr<const Timeline> timeline, std::shared_ptr<const TimelineLanes> lanes,
                                bool keepWindow)
{
    const int current = keepWindow && timeline == m_timeline ? m_current : -1;
    m_timeline = std::move(timeline);
    m_lanes = lanes ? std::move(lanes) : std::make_shared<const TimelineLanes>();
    m_anchor = -1;
    m_current = current;
    m_currentLane = laneOf(current);
    if (!keepWindow) {
        m_window = {};
        m_fit = Fit::Attack;
        verticalScrollBar()->setValue(0);
    }
    fit();
    adjustScrollBar();
    relay();
}

void TimelineChart::setFolds(const std::vector<TimeSpan> &gaps)
{
    const TimeSpan visible = visibleSpan();
    qint64 busy = m_lanes->whole() ? m_lanes->whole()->length() : 0;
    for (const TimeSpan &gap : gaps)
        busy -= gap.length();
    m_window.scale = TimeScale(gaps, busy / foldShare);
    if (m_fit == Fit::Free)
        moveTo(visible);
    fit();
}

void TimelineChart::setTimeZone(TimeZone zone)
{
    m_zone = zone;
    relay();
}

void TimelineChart::setCurrentEvent(int event)
{
    if (event == m_current)
        return;
    m_anchor = -1;
    m_current = event;
    m_currentLane = laneOf(event);
    if (event >= 0)
        reveal(event);
    relay();
}

void TimelineChart::setSpan(const std::optional<TimeSpan> &span)
{
    m_span = span;
    viewport()->update();
}

void TimelineChart::showAll()
{
    m_fit = Fit::All;
    fit();
}

void TimelineChart::showAttack()
{
    m_fit = Fit::Attack;
    fit();
}

void TimelineChart::showSpan(const TimeSpan &span)
{
    m_fit = Fit::Free;
    moveTo(span);
}

void TimelineChart::fit()
{
    if (m_fit == Fit::Free)
        return;
    const auto span = m_fit == Fit::Attack && m_lanes->attack() ? m_lanes->attack() : m_lanes->whole();
    if (!span)
        return;
    const qint64 margin = std::max<qint64>(0, leastShown - span->length()) / 2; // of a single moment not its 100 ns
    moveTo({{span->from.ticks - margin}, {span->to.ticks + margin}});
}

void TimelineChart::moveTo(const TimeSpan &span)
{
    const qint64 from = m_window.scale.placeOf(span.from);
    const double length = std::max<double>(1, double(m_window.scale.placeOf(span.to) - from));
    const double share = 1 - 2 * edgeShare;
    m_window.ticksPerPixel = std::clamp(length / share / std::max(1, chartWidth()), nearest, widest);
    m_window.left = from - qint64((chartWidth() * m_window.ticksPerPixel - length) / 2);
    relay();
}

void TimelineChart::zoom(double factor, double x)
{
    m_fit = Fit::Free;
    const double before = m_window.ticksPerPixel;
    m_window.ticksPerPixel = std::clamp(before / factor, nearest, widest);
    m_window.left += qint64(x * (before - m_window.ticksPerPixel));
    bound();
    relay();
}

void TimelineChart::pan(double pixels)
{
    m_fit = Fit::Free;
    m_window.left += qint64(pixels * m_window.ticksPerPixel);
    bound();
    relay();
}

/// Something of what happened stays in view, and nobody gets lost in empty millennia.
void TimelineChart::bound()
{
    if (!m_lanes->whole())
        return;
    const qint64 first = m_window.scale.placeOf(m_lanes->whole()->from);
    const qint64 last = m_window.scale.placeOf(m_lanes->whole()->to);
    const double pixels = chartWidth();
    const double fullest = std::max(1.0, double(last - first)) * 4 / std::max(1.0, pixels); // a quarter of the width
    if (m_window.ticksPerPixel > std::max(fullest, nearest)) {
        m_window.ticksPerPixel = std::max(fullest, nearest);
        m_window.left = first - qint64((pixels * m_window.ticksPerPixel - double(last - first)) / 2);
    }
    const qint64 half = qint64(pixels * m_window.ticksPerPixel / 2);
    m_window.left = std::clamp(m_window.left, first - half, last - half);
}

TimeSpan TimelineChart::visibleSpan() const
{
    return {m_window.momentAt(0), m_window.momentAt(chartWidth())};
}

QSize TimelineChart::sizeHint() const
{
    constexpr int lanes = 7;
    return {chartWidth(), headerHeight() + lanes * laneHeight()};
}

QSize TimelineChart::minimumSizeHint() const
{
    constexpr int lanes = 3;
    return {QAbstractScrollArea::minimumSizeHint().width(), headerHeight() + lanes * laneHeight()};
}

LaneMetrics TimelineChart::laneMetrics() const
{
    const QFontMetrics metrics(m_theme.smallFont());
    const int chipHeight = metrics.height() + 2 * chipPaddingAbove;
    return {metrics, spacing::inside, chipHeight, 2 * spacing::inside + chipHeight + 3, markSize};
}

int TimelineChart::laneHeight() const
{
    const LaneMetrics metrics = laneMetrics();
    return metrics.markTop + metrics.markSize + spacing::inside + 2;
}

int TimelineChart::headerHeight() const
{
    return 2 * QFontMetrics(m_theme.smallFont()).height() + 3 * spacing::inside;
}

int TimelineChart::namesWidth() const
{
    return std::clamp(viewport()->width() / namesShare, narrowestNames, widestNames);
}

int TimelineChart::chartWidth() const
{
    return std::max(1, viewport()->width() - namesWidth());
}

int TimelineChart::laneTop(int lane) const
{
    return headerHeight() + lane * laneHeight() - verticalScrollBar()->value();
}

/// [first, end)
std::pair<int, int> TimelineChart::visibleLanes() const
{
    const int count = int(m_lanes->size());
    const int scrolled = verticalScrollBar()->value();
    const int height = viewport()->height() - headerHeight();
    return {std::min(count, scrolled / laneHeight()), std::min(count, (scrolled + height) / laneHeight() + 1)};
}

const TimelineChart::PlacedItem *TimelineChart::itemAt(const QPoint &position) const
{
    constexpr double reach = 3; // pixels around a mark that count as it
    if (position.x() < namesWidth() || position.y() < headerHeight())
        return nullptr;
    for (const PlacedItem &placed : m_items) {
        const QRectF area = placed.item.area.translated(namesWidth(), laneTop(placed.lane));
        if (area.adjusted(-reach, -reach, reach, reach).contains(position))
            return &placed;
    }
    return nullptr;
}

void TimelineChart::relay()
{
    m_isLaidOut = false;
    viewport()->update();
}

void TimelineChart::layOutVisible()
{
    if (m_isLaidOut)
        return;
    m_isLaidOut = true;
    m_items.clear();
    const LaneMetrics metrics = laneMetrics();
    const auto [first, last] = visibleLanes();
    for (int lane = first; lane < last; ++lane) {
        for (const TimelineItem &item : layOut(*m_timeline, (*m_lanes)[size_t(lane)], m_window, chartWidth(), metrics))
            m_items.push_back({lane, item});
    }
}

void TimelineChart::adjustScrollBar()
{
    const int height = std::max(1, viewport()->height() - headerHeight());
    const int all = int(m_lanes->size()) * laneHeight();
    verticalScrollBar()->setPageStep(height);
    verticalScrollBar()->setSingleStep(laneHeight() / 2);
    verticalScrollBar()->setRange(0, std::max(0, all - height));
}

int TimelineChart::laneOf(int event) const
{
    if (event < 0)
        return -1;
    const auto holds = [event](const TimelineLane &lane) { return lane.holds(event); };
    if (m_currentLane >= 0 && m_currentLane < int(m_lanes->size()) && holds((*m_lanes)[size_t(m_currentLane)]))
        return m_currentLane;
    const auto lane = std::find_if(m_lanes->begin(), m_lanes->end(), holds);
    return lane == m_lanes->end() ? -1 : int(lane - m_lanes->begin());
}

void TimelineChart::choose(int event)
{
    if (event < 0)
        return;
    const bool isOther = event != m_current;
    m_anchor = -1;
    m_current = event;
    m_currentLane = laneOf(event);
    reveal(event);
    relay();
    speak();
    if (isOther)
        Q_EMIT eventSelected(event);
}

void TimelineChart::reveal(int event)
{
    const double x = m_window.xOf(m_timeline->events[size_t(event)].start);
    if (x < 0 || x > chartWidth() - markSize) {
        m_fit = Fit::Free;
        const qint64 place = m_window.scale.placeOf(m_timeline->events[size_t(event)].start);
        m_window.left = place - qint64(chartWidth() / 2.0 * m_window.ticksPerPixel);
    }
    if (m_currentLane < 0)
        return;
    const int top = m_currentLane * laneHeight();
    QScrollBar *const bar = verticalScrollBar();
    bar->setValue(std::clamp(bar->value(), top + laneHeight() - bar->pageStep(), top));
}

/// What is chosen, for those who cannot see it.
void TimelineChart::speak()
{
    const TimelineEvent &event = m_timeline->events[size_t(m_current)];
    const QString lane = m_currentLane < 0 ? QString() : laneName(*m_timeline, (*m_lanes)[size_t(m_currentLane)]);
    setAccessibleDescription(
        tr("%1, %2, %3")
            .arg(formatTime(event.start, m_zone, TimePrecision::Full), lane, chipText(*m_timeline, m_current)));
    QAccessibleEvent change(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&change);
}

QString TimelineChart::toolTipOf(const TimelineItem &item) const
{
    const TimelineEvent &event = m_timeline->events[size_t(item.event)];
    const QString zone = zoneLabel(m_zone, event.start);
    QString time = formatTime(item.span.from, m_zone, TimePrecision::Full);
    if (item.span.length() > 0)
        time = tr("%1 – %2 (%3)")
                   .arg(time, formatTime(item.span.to, m_zone, TimePrecision::Full), durationText(item.span.length()));
    QStringList lines{tr("%1 %2", "time and its zone").arg(time, zone), eventText(*m_timeline, event)};
    if (item.count > 1)
        lines << tr("and %n more event(s) here", nullptr, item.count - 1);
    return toolTipText(lines.join(u'\n'));
}

void TimelineChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        adjustScrollBar();
        relay();
        updateGeometry();
    }
    QAbstractScrollArea::changeEvent(event);
}

} // namespace utkik
