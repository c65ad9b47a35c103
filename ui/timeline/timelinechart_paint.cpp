// SPDX-License-Identifier: GPL-3.0-or-later
// How the timeline looks. What stands where is laid out in timelinechart.cpp.
#include "ui/timeline/timelinechart.h"

#include "models/item/durationtext.h"
#include "models/timeline/timeaxis.h"
#include "ui/theme/severitymarks.h"

#include <QPainter>

#include <algorithm>

namespace utkik
{

namespace
{

constexpr int tickDistance = 84; // pixels between labels: "07:12:36.4410873" and to spare is asked for below
constexpr int longTickDistance = 132;
constexpr int tickMark = 4;
constexpr int barHeight = 3;
constexpr double barOpacity = 0.55;
constexpr double spanOpacity = 0.5;
constexpr int corner = 4;

Mark markOf(const TimelineEvent &event)
{
    switch (event.kind) {
    case EventKind::AlertResolved:
        return Mark::Good;
    case EventKind::Commented:
        return Mark::Queued;
    case EventKind::IncidentCreated:
    case EventKind::IncidentUpdated:
        return Mark::Merged;
    default:
        break;
    }
    if (event.severity >= 0)
        return utkik::markOf(Severity(event.severity));
    return event.verdict >= 0 ? utkik::markOf(Verdict(event.verdict)) : Mark::Unknown;
}

} // namespace

void TimelineChart::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_theme.tokens().base);
    if (!m_timeline || !m_lanes->whole())
        return;
    layOutVisible();
    const QRect lanes(namesWidth(), headerHeight(), chartWidth(), viewport()->height() - headerHeight());
    const std::vector<double> lines = paintHeader(painter);
    painter.save();
    painter.setClipRect(lanes);
    paintFolds(painter);
    paintSpan(painter);
    paintGrid(painter, lines);
    const auto [first, last] = visibleLanes();
    for (int lane = first; lane < last; ++lane)
        paintLane(painter, lane);
    for (const PlacedItem &placed : m_items)
        paintItem(painter, placed);
    painter.restore();
    paintNames(painter);
    if (hasFocus()) {
        painter.setPen(m_theme.tokens().accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
    }
}

/// The stretches of `visible` between folds: in each, time runs evenly.
std::vector<TimeSpan> TimelineChart::evenSpans(const TimeSpan &visible) const
{
    std::vector<TimeSpan> spans;
    Timestamp from = visible.from;
    for (const TimeScale::Fold &fold : m_window.scale.folds()) {
        if (fold.span.to <= from)
            continue;
        if (fold.span.from > from)
            spans.push_back({from, std::min(fold.span.from, visible.to)});
        from = fold.span.to;
    }
    if (from < visible.to)
        spans.push_back({from, visible.to});
    return spans;
}

std::vector<double> TimelineChart::paintHeader(QPainter &painter) const
{
    const Tokens &tokens = m_theme.tokens();
    const QFont font = m_theme.smallFont();
    const QFontMetrics metrics(font);
    std::vector<double> lines;
    painter.save();
    painter.setFont(font);
    painter.setClipRect(namesWidth(), 0, chartWidth(), headerHeight());
    const bool isFine = m_window.ticksPerPixel * tickDistance < double(Timestamp::ticksPerSecond);
    const qint64 distance = qint64(m_window.ticksPerPixel * (isFine ? longTickDistance : tickDistance));
    const bool withDays = isWithinDay(distance);
    const int timeBase = headerHeight() - tickMark - spacing::inside;
    const TimeSpan visible = visibleSpan();
    double free = namesWidth();
    double dayFree = namesWidth();
    QString day;
    const auto label = [&](const AxisTick &tick) {
        const double x = namesWidth() + m_window.xOf(tick.at);
        const double half = metrics.horizontalAdvance(tick.label) / 2.0;
        if (x - half < free || x < namesWidth() || x > viewport()->width())
            return;
        lines.push_back(x);
        painter.setPen(tokens.muted);
        painter.drawText(QPointF(x - half, timeBase), tick.label);
        painter.setPen(tokens.line);
        painter.drawLine(QPointF(x, headerHeight() - tickMark), QPointF(x, headerHeight()));
        free = x + half + spacing::related;
        const QString nextDay = withDays ? dayText(tick.at, m_zone) : QString();
        if (nextDay != day && x - half >= dayFree) {
            painter.setPen(tokens.text);
            painter.drawText(QPointF(x - half, timeBase - metrics.height()), nextDay);
            dayFree = x - half + metrics.horizontalAdvance(nextDay) + spacing::groups;
            day = nextDay;
        }
    };
    for (const TimeSpan &span : evenSpans(visible)) {
        for (const AxisTick &tick : axisTicks(span, distance, m_zone))
            label(tick);
    }
    painter.restore();
    painter.setFont(font);
    painter.setPen(tokens.muted);
    painter.drawText(QPointF(spacing::page, timeBase), offsetLabel(m_zone, visible.from));
    painter.drawText(QPointF(spacing::page, timeBase - metrics.height()),
                     metrics.elidedText(m_zone.name(), Qt::ElideMiddle, namesWidth() - spacing::page));
    painter.setPen(tokens.line);
    painter.drawLine(0, headerHeight() - 1, viewport()->width(), headerHeight() - 1);
    return lines;
}

void TimelineChart::paintGrid(QPainter &painter, const std::vector<double> &lines) const
{
    QColor colour = m_theme.tokens().line;
    colour.setAlphaF(0.5F);
    painter.setPen(colour);
    for (const double x : lines)
        painter.drawLine(QPointF(x, headerHeight()), QPointF(x, viewport()->height()));
}

void TimelineChart::paintFolds(QPainter &painter) const
{
    const Tokens &tokens = m_theme.tokens();
    painter.setFont(m_theme.smallFont());
    for (const TimeScale::Fold &fold : m_window.scale.folds()) {
        const double left = namesWidth() + m_window.xOf(fold.span.from);
        const double width = double(m_window.scale.foldedLength()) / m_window.ticksPerPixel;
        const QRectF area(left, headerHeight(), width, viewport()->height() - headerHeight());
        if (area.right() < namesWidth() || area.left() > viewport()->width())
            continue;
        painter.fillRect(area, tokens.hover);
        painter.fillRect(area, QBrush(tokens.line, Qt::BDiagPattern));
        const QString text = durationText(fold.span.length());
        const QFontMetrics metrics(painter.font());
        if (metrics.horizontalAdvance(text) + spacing::related > width)
            continue;
        const QRectF place(area.left(), area.top() + spacing::inside, width, metrics.height());
        painter.fillRect(QRectF(place.center().x() - metrics.horizontalAdvance(text) / 2.0 - 2, place.top(),
                                metrics.horizontalAdvance(text) + 4, place.height()),
                         tokens.base);
        painter.setPen(tokens.muted);
        painter.drawText(place, Qt::AlignCenter, text);
    }
}

void TimelineChart::paintSpan(QPainter &painter) const
{
    if (!m_span)
        return;
    const Tokens &tokens = m_theme.tokens();
    const double left = std::clamp(m_window.xOf(m_span->from), -2.0, chartWidth() + 2.0);
    const double right = std::clamp(m_window.xOf(m_span->to), left + 1, chartWidth() + 3.0);
    const QRectF area(namesWidth() + left, headerHeight(), right - left, viewport()->height() - headerHeight());
    QColor ground = tokens.selection;
    ground.setAlphaF(float(tokens.dark ? 1 : 2 * spanOpacity));
    painter.fillRect(area, ground);
    painter.setPen(tokens.accent);
    painter.drawLine(area.topLeft(), area.bottomLeft());
    painter.drawLine(area.topRight(), area.bottomRight());
    const QString length = durationText(m_span->length());
    const QFontMetrics metrics(m_theme.smallFont());
    if (m_span->length() == 0 || metrics.horizontalAdvance(length) + spacing::related > area.width())
        return;
    painter.setFont(m_theme.smallFont());
    painter.drawText(area.adjusted(0, 0, 0, -spacing::inside), int(Qt::AlignBottom | Qt::AlignHCenter), length);
}

void TimelineChart::paintLane(QPainter &painter, int lane) const
{
    const LaneMetrics metrics = laneMetrics();
    const Tokens &tokens = m_theme.tokens();
    const int top = laneTop(lane);
    painter.setPen(tokens.line);
    painter.drawLine(0, top + laneHeight() - 1, viewport()->width(), top + laneHeight() - 1);
    // How long the activities really lasted.
    painter.save();
    painter.setOpacity(barOpacity);
    for (const PlacedItem &placed : m_items) {
        if (placed.lane != lane || !placed.item.isChip)
            continue;
        const double left = std::clamp(m_window.xOf(placed.item.span.from), 0.0, double(chartWidth()));
        const double right = std::clamp(m_window.xOf(placed.item.span.to), left + 1, chartWidth() + 1.0);
        const Mark mark = markOf(m_timeline->events[size_t(placed.item.event)]);
        painter.fillRect(
            QRectF(namesWidth() + left, top + metrics.chipTop + metrics.chipHeight, right - left, barHeight),
            colourOf(mark, tokens));
    }
    painter.restore();
}

void TimelineChart::paintItem(QPainter &painter, const PlacedItem &placed) const
{
    const Tokens &tokens = m_theme.tokens();
    const TimelineItem &item = placed.item;
    const QRectF area = item.area.translated(namesWidth(), laneTop(placed.lane));
    const Mark mark = markOf(m_timeline->events[size_t(item.event)]);
    const bool isCurrent = item.event == m_current
        || (item.count > 1 && m_current >= 0 && placed.lane == m_currentLane
            && item.span.overlaps(m_timeline->events[size_t(m_current)].start,
                                  m_timeline->events[size_t(m_current)].start)
            && item.isChip == (m_timeline->events[size_t(m_current)].kind == EventKind::Activity));
    painter.setFont(m_theme.smallFont());
    const QFontMetrics metrics(painter.font());
    if (!item.isChip) {
        const double size = laneMetrics().markSize;
        if (isCurrent) {
            painter.setPen(QPen(tokens.accent, 1.5));
            painter.setBrush(tokens.selection);
            painter.drawRoundedRect(area.adjusted(-3, -2.5, 3, 2.5), corner, corner);
        }
        drawMark(painter, QRectF(area.left(), area.top(), size, size), mark, tokens);
        if (item.count > 1) {
            painter.setPen(tokens.muted);
            painter.drawText(area.adjusted(size + spacing::inside, -3, 2, 3), Qt::AlignVCenter | Qt::AlignLeft,
                             countText(item.count));
        }
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isCurrent ? tokens.accent : colourOf(mark, tokens), isCurrent ? 1.5 : 1));
    painter.setBrush(isCurrent ? tokens.selection : tokens.base);
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    painter.setRenderHint(QPainter::Antialiasing, false);
    QRectF inside = area.adjusted(chipPadding, 0, -chipPadding, 0);
    if (item.count > 1) {
        const QString count = countText(item.count);
        painter.setPen(tokens.muted);
        painter.drawText(inside, Qt::AlignVCenter | Qt::AlignRight, count);
        inside.setRight(inside.right() - metrics.horizontalAdvance(count) - spacing::inside);
    }
    painter.setPen(colourOf(mark, tokens));
    m_texts.draw(painter, inside.toRect(), Qt::AlignLeft, chipText(*m_timeline, item.event), m_theme.smallFont(),
                 Qt::ElideRight);
}

void TimelineChart::paintNames(QPainter &painter) const
{
    const Tokens &tokens = m_theme.tokens();
    painter.save();
    painter.setClipRect(0, headerHeight(), namesWidth(), viewport()->height() - headerHeight());
    const QFontMetrics metrics(font());
    const QFontMetrics small(m_theme.smallFont());
    const auto [first, last] = visibleLanes();
    for (int lane = first; lane < last; ++lane) {
        const QString name = laneName(*m_timeline, (*m_lanes)[size_t(lane)]);
        const QString kind = laneKind(*m_timeline, (*m_lanes)[size_t(lane)]);
        const int width = namesWidth() - spacing::page - spacing::related;
        painter.setFont(font());
        painter.setPen(lane == m_currentLane ? tokens.accent : tokens.text);
        // "Microsoft Defender for …": what tells names apart often stands at their end.
        const QRect whole(spacing::page, laneTop(lane), width, laneHeight() - 1);
        const QRect wrapped = metrics.boundingRect(whole, Qt::AlignVCenter | Qt::TextWordWrap, name);
        const bool isWrapped = kind.isEmpty() && wrapped.width() <= width && wrapped.height() < whole.height()
            && wrapped.height() > metrics.height();
        const int height = metrics.height() + (kind.isEmpty() ? 0 : small.height());
        QRect area(spacing::page, laneTop(lane) + (laneHeight() - height) / 2, width, metrics.height());
        if (isWrapped)
            painter.drawText(whole, int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextWordWrap, name);
        else
            painter.drawText(area, int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine,
                             metrics.elidedText(name, Qt::ElideRight, area.width()));
        if (!kind.isEmpty()) {
            area.translate(0, metrics.height());
            painter.setFont(m_theme.smallFont());
            painter.setPen(tokens.muted);
            painter.drawText(area, int(Qt::AlignTop | Qt::AlignLeft) | Qt::TextSingleLine, kind);
        }
        painter.setPen(tokens.line);
        painter.drawLine(0, laneTop(lane) + laneHeight() - 1, namesWidth(), laneTop(lane) + laneHeight() - 1);
    }
    painter.restore();
}

} // namespace utkik
