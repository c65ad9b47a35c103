// SPDX-License-Identifier: GPL-3.0-or-later
// What mouse, wheel and keys do to the timeline.
#include "ui/timeline/timelinechart.h"

#include "models/item/celltext.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace utkik
{

namespace
{

constexpr double keyZoom = 1.6; // of one key or two notches of a wheel
constexpr double wheelNotch = 120; // QWheelEvent's eighths of a degree
constexpr double wheelZoom = 1.25; // of one notch
constexpr double wheelPan = 60; // pixels of one notch
constexpr double pageShare = 0.8; // of the width, for Page Up and Down

} // namespace

void TimelineChart::resizeEvent(QResizeEvent *event)
{
    const int before = event->oldSize().width();
    if (m_fit == Fit::Free && before > 0)
        m_window.ticksPerPixel *= double(before) / std::max(1, event->size().width()); // about the same stays in view
    fit();
    adjustScrollBar();
    relay();
}

void TimelineChart::wheelEvent(QWheelEvent *event)
{
    const QPoint turn = event->angleDelta();
    const double x = event->position().x() - namesWidth();
    const bool isSideways = event->modifiers().testFlag(Qt::ShiftModifier) || std::abs(turn.x()) > std::abs(turn.y());
    if (x < 0)
        QAbstractScrollArea::wheelEvent(event);
    else if (isSideways)
        pan(-(turn.x() != 0 ? turn.x() : turn.y()) / wheelNotch * wheelPan);
    else
        zoom(std::pow(wheelZoom, turn.y() / wheelNotch), x);
    event->accept();
}

void TimelineChart::mousePressEvent(QMouseEvent *event)
{
    const bool isPan = event->button() == Qt::MiddleButton;
    if (!m_timeline || (event->button() != Qt::LeftButton && !isPan) || event->pos().x() < namesWidth())
        return;
    m_drag = Drag{event->pos(), m_window.left, isPan};
    if (isPan)
        viewport()->setCursor(Qt::ClosedHandCursor);
}

void TimelineChart::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_drag) {
        viewport()->setCursor(itemAt(event->pos()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
        return;
    }
    const int moved = event->pos().x() - m_drag->from.x();
    m_drag->hasMoved = m_drag->hasMoved || std::abs(moved) >= QApplication::startDragDistance();
    if (m_drag->isPan) {
        m_fit = Fit::Free;
        m_window.left = m_drag->left - qint64(moved * m_window.ticksPerPixel);
        bound();
        relay();
    } else if (m_drag->hasMoved) {
        const auto momentAt = [this](int x) {
            return m_window.momentAt(std::clamp(x - namesWidth(), 0, chartWidth()));
        };
        const Timestamp a = momentAt(m_drag->from.x());
        const Timestamp b = momentAt(event->pos().x());
        setSpan(TimeSpan{std::min(a, b), std::max(a, b)});
    }
}

void TimelineChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_drag)
        return;
    const Drag drag = *m_drag;
    m_drag.reset();
    viewport()->unsetCursor();
    if (drag.isPan)
        return;
    if (drag.hasMoved)
        Q_EMIT spanSelected(m_span);
    else if (const PlacedItem *const placed = itemAt(event->pos())) {
        m_currentLane = placed->lane;
        choose(placed->item.event);
    }
}

void TimelineChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    const PlacedItem *const placed = itemAt(event->pos());
    if (placed && placed->item.span.length() > 0)
        showSpan(placed->item.span);
    else if (m_timeline && event->pos().x() >= namesWidth())
        zoom(keyZoom * keyZoom, event->pos().x() - namesWidth());
}

void TimelineChart::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard) {
        Q_EMIT menuRequested(m_current, mapToGlobal(rect().center()));
        return;
    }
    const PlacedItem *const placed = itemAt(viewport()->mapFrom(this, event->pos()));
    if (placed) {
        m_currentLane = placed->lane;
        choose(placed->item.event);
    }
    Q_EMIT menuRequested(placed ? m_current : -1, event->globalPos());
}

void TimelineChart::keyPressEvent(QKeyEvent *event)
{
    if (!m_timeline || !m_lanes->whole()) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    const double middle = m_current >= 0
        ? std::clamp(m_window.xOf(m_timeline->events[size_t(m_current)].start), 0.0, double(chartWidth()))
        : chartWidth() / 2.0;
    const bool isExtending = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(keyZoom, middle);
    case Qt::Key_Minus:
        return zoom(1 / keyZoom, middle);
    case Qt::Key_0:
        return m_fit == Fit::All ? showAttack() : showAll();
    case Qt::Key_Right:
        return isExtending ? extendSpan(1) : step(1);
    case Qt::Key_Left:
        return isExtending ? extendSpan(-1) : step(-1);
    case Qt::Key_Down:
        return stepLane(1);
    case Qt::Key_Up:
        return stepLane(-1);
    case Qt::Key_Home:
        m_currentLane = -1;
        m_current = -1;
        return step(1);
    case Qt::Key_PageDown:
        return pan(pageShare * chartWidth());
    case Qt::Key_PageUp:
        return pan(-pageShare * chartWidth());
    case Qt::Key_Escape:
        if (m_span) {
            setSpan({});
            Q_EMIT spanSelected({});
            return;
        }
        break;
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

/// To the next event of the lane; at first to the lane's first, or to the first of all.
void TimelineChart::step(int direction)
{
    if (m_lanes->empty())
        return;
    if (m_currentLane < 0)
        m_currentLane = 0;
    const std::vector<int> events = eventsOf((*m_lanes)[size_t(m_currentLane)]);
    const auto at = std::lower_bound(events.begin(), events.end(), m_current);
    if (m_current < 0 || at == events.end())
        return choose(events.front());
    const auto place = at - events.begin() + (*at == m_current || direction < 0 ? direction : 0);
    if (place >= 0 && place < std::ptrdiff_t(events.size()))
        choose(events[size_t(place)]);
}

/// To the next event, and chooses the span from where that began to there.
void TimelineChart::extendSpan(int direction)
{
    if (m_current < 0)
        return step(direction);
    const int anchor = m_anchor < 0 ? m_current : m_anchor;
    step(direction);
    m_anchor = anchor;
    const TimelineEvent &from = m_timeline->events[size_t(anchor)];
    const TimelineEvent &to = m_timeline->events[size_t(m_current)];
    setSpan(TimeSpan{std::min(from.start, to.start), std::max(from.end, to.end)});
    Q_EMIT spanSelected(m_span);
}

/// To the event of the lane above or below that is nearest in time.
void TimelineChart::stepLane(int direction)
{
    const int lane = m_currentLane + direction;
    if (m_currentLane < 0 || m_current < 0)
        return step(1);
    if (lane < 0 || lane >= int(m_lanes->size()))
        return;
    const std::vector<int> events = eventsOf((*m_lanes)[size_t(lane)]);
    const qint64 now = m_timeline->events[size_t(m_current)].start.ticks;
    const auto distance = [&](int event) { return std::abs(m_timeline->events[size_t(event)].start.ticks - now); };
    auto at = std::lower_bound(events.begin(), events.end(), m_current);
    if (at == events.end() || (at != events.begin() && distance(*std::prev(at)) < distance(*at)))
        --at;
    m_currentLane = lane;
    choose(*at);
    viewport()->update(); // the same event may stand in both
}

bool TimelineChart::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *const help = static_cast<QHelpEvent *>(event);
        const PlacedItem *const placed = itemAt(help->pos());
        const QString text = placed ? toolTipOf(placed->item) : nameToolTipAt(help->pos());
        if (!text.isEmpty())
            QToolTip::showText(help->globalPos(), text, viewport());
        else
            QToolTip::hideText();
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

/// The whole name of the lane there, which can be cut off; empty where no name stands.
QString TimelineChart::nameToolTipAt(const QPoint &position) const
{
    if (position.x() >= namesWidth() || position.y() < headerHeight())
        return {};
    const auto lane = size_t((position.y() - headerHeight() + verticalScrollBar()->value()) / laneHeight());
    return lane < m_lanes->size() ? toolTipText(laneName(*m_timeline, (*m_lanes)[lane])) : QString();
}

void TimelineChart::scrollContentsBy(int, int)
{
    relay();
}

} // namespace utkik
