// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graphcanvas.h"

#include "models/graph/graphtext.h"
#include "models/item/celltext.h"

#include <QAccessible>
#include <QAccessibleEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineF>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace utkik
{

namespace
{

constexpr double smallestZoom = 0.2;
constexpr double largestZoom = 4;
constexpr double smallestReadable = 0.85; // text below this is a strain
constexpr double zoomStep = 1.2; // of a key or a notch of the wheel
constexpr double notch = 120; // QWheelEvent: eighths of a degree
constexpr double grabDistance = 5; // pixels from an edge that still mean it
constexpr int margin = 24; // pixels kept around a node that is scrolled to

} // namespace

GraphCanvas::GraphCanvas(const Theme &theme, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_theme(theme)
    , m_look(lookOf(theme))
{
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    connect(&theme, &Theme::changed, this, &GraphCanvas::restyle);
    describe();
}

void GraphCanvas::setScene(std::shared_ptr<const IncidentGraph> graph, std::shared_ptr<const GraphScene> scene,
                           int chosen)
{
    m_graph = std::move(graph);
    m_scene = std::move(scene);
    m_look.hovered = -1;
    m_look.chosen = m_scene ? chosen : -1;
    showRange();
    if (m_look.chosen >= 0)
        reveal(m_look.chosen);
    describe();
    viewport()->update();
}

void GraphCanvas::setTimeZone(TimeZone zone)
{
    m_look.zone = zone;
    viewport()->update();
}

void GraphCanvas::setChosen(int node)
{
    if (node == m_look.chosen)
        return;
    m_look.chosen = m_scene ? node : -1;
    if (m_look.chosen >= 0)
        reveal(m_look.chosen);
    describe();
    viewport()->update();
}

void GraphCanvas::setZoom(double zoom)
{
    const QPointF centre = toScene(QPointF(viewport()->rect().center()));
    m_zoom = std::clamp(zoom, smallestZoom, largestZoom);
    showRange();
    horizontalScrollBar()->setValue(int(centre.x() * m_zoom - viewport()->width() / 2.0));
    verticalScrollBar()->setValue(int(centre.y() * m_zoom - viewport()->height() / 2.0));
    viewport()->update();
}

void GraphCanvas::zoomBy(double factor)
{
    setZoom(m_zoom * factor);
}

void GraphCanvas::fit()
{
    if (!m_scene || m_scene->width <= 0)
        return;
    const double whole = std::min(viewport()->width() / m_scene->width, viewport()->height() / m_scene->height);
    setZoom(std::clamp(whole, smallestReadable, 1.0));
    horizontalScrollBar()->setValue(0);
    verticalScrollBar()->setValue(0);
}

bool GraphCanvas::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *const help = static_cast<QHelpEvent *>(event);
        const QString tip = tipAt(help->pos());
        if (tip.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), toolTipText(tip), viewport());
        return true;
    }
    if (event->type() == QEvent::Leave && m_look.hovered >= 0) {
        m_look.hovered = -1;
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void GraphCanvas::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_look.tokens.base);
    if (!m_scene)
        return;
    const QPointF origin(horizontalScrollBar()->value(), verticalScrollBar()->value());
    m_look.pan = origin / m_zoom;
    m_look.hasFocus = hasFocus();
    painter.translate(-origin);
    painter.scale(m_zoom, m_zoom);
    const QRectF seen(m_look.pan, QSizeF(viewport()->size()) / m_zoom);
    paintGraph(painter, *m_scene, seen, m_look);
}

void GraphCanvas::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    m_look.pan = QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value()) / m_zoom;
    const QRectF before(m_look.pan, QSizeF(event->oldSize()) / m_zoom);
    const bool wasSeen =
        m_scene && m_look.chosen >= 0 && before.contains(seenRect(m_scene->nodes[size_t(m_look.chosen)], m_look));
    showRange();
    if (wasSeen)
        reveal(m_look.chosen);
}

void GraphCanvas::scrollContentsBy(int, int)
{
    viewport()->update(); // heads and times stay where they are
}

void GraphCanvas::keyPressEvent(QKeyEvent *event)
{
    if (!m_scene || m_scene->nodes.empty()) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    const int from = std::max(0, m_look.chosen);
    const auto go = [&](QPointF direction) { choose(m_look.chosen < 0 ? 0 : neighbourOf(*m_scene, from, direction)); };
    switch (event->key()) {
    case Qt::Key_Left:
        return go({-1, 0});
    case Qt::Key_Right:
        return go({1, 0});
    case Qt::Key_Up:
        return go({0, -1});
    case Qt::Key_Down:
        return go({0, 1});
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(int(m_scene->nodes.size()) - 1);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(zoomStep);
    case Qt::Key_Minus:
        return zoomBy(1 / zoomStep);
    case Qt::Key_0:
        return fit();
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_look.chosen >= 0 && m_scene->nodes[size_t(from)].node < 0)
            Q_EMIT unfoldRequested(from);
        return;
    case Qt::Key_Backspace:
        if (m_look.chosen >= 0 && !m_scene->nodes[size_t(from)].isHead)
            Q_EMIT foldRequested(from);
        return;
    default:
        break;
    }
    if (event->matches(QKeySequence::Copy) && m_look.chosen >= 0)
        Q_EMIT copyRequested(m_look.chosen);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void GraphCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton)
        return;
    const int node = nodeAt(event->position());
    if (node >= 0 && event->button() == Qt::LeftButton) {
        choose(node);
        return;
    }
    m_isDragging = true;
    m_dragFrom = event->position();
    m_dragScroll = {horizontalScrollBar()->value(), verticalScrollBar()->value()};
    viewport()->setCursor(Qt::ClosedHandCursor);
}

void GraphCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (m_isDragging) {
        const QPointF moved = event->position() - m_dragFrom;
        horizontalScrollBar()->setValue(m_dragScroll.x() - int(moved.x()));
        verticalScrollBar()->setValue(m_dragScroll.y() - int(moved.y()));
        return;
    }
    const int node = nodeAt(event->position());
    if (node != m_look.hovered) {
        m_look.hovered = node;
        viewport()->update();
    }
}

void GraphCanvas::mouseReleaseEvent(QMouseEvent *)
{
    m_isDragging = false;
    viewport()->unsetCursor();
}

void GraphCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int node = nodeAt(event->position());
    if (node >= 0 && m_scene->nodes[size_t(node)].node < 0)
        Q_EMIT unfoldRequested(node);
}

void GraphCanvas::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    const QPointF at = toScene(event->position());
    m_zoom = std::clamp(m_zoom * std::pow(zoomStep, event->angleDelta().y() / notch), smallestZoom, largestZoom);
    showRange();
    horizontalScrollBar()->setValue(int(at.x() * m_zoom - event->position().x()));
    verticalScrollBar()->setValue(int(at.y() * m_zoom - event->position().y()));
    viewport()->update();
    event->accept();
}

void GraphCanvas::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const int node = isByKey ? m_look.chosen : nodeAt(event->pos());
    if (node < 0)
        return;
    choose(node);
    const SceneNode &shown = m_scene->nodes[size_t(node)];
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (shown.node < 0)
        menu->addAction(tr("Unfold"), this, [this, node] { Q_EMIT unfoldRequested(node); });
    else
        menu->addAction(tr("Copy"), this, [this, node] { Q_EMIT copyRequested(node); });
    if (shown.group >= 0)
        menu->addAction(tr("Fold all of this kind"), this, [this, node] { Q_EMIT foldRequested(node); });
    if (shown.node >= 0)
        menu->addActions(m_nodeActions);
    menu->popup(event->globalPos());
}

void GraphCanvas::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void GraphCanvas::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void GraphCanvas::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    QAbstractScrollArea::changeEvent(event);
}

void GraphCanvas::restyle()
{
    GraphLook look = lookOf(m_theme);
    look.zone = m_look.zone;
    look.chosen = m_look.chosen;
    m_look = look;
    viewport()->update();
}

void GraphCanvas::showRange()
{
    const QSizeF size = m_scene ? QSizeF(m_scene->width, m_scene->height) * m_zoom : QSizeF();
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, int(std::ceil(size.width())) - viewport()->width()));
    horizontalScrollBar()->setSingleStep(margin);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, int(std::ceil(size.height())) - viewport()->height()));
    verticalScrollBar()->setSingleStep(margin);
}

void GraphCanvas::choose(int node)
{
    if (node == m_look.chosen)
        return;
    setChosen(node);
    Q_EMIT nodeChosen(node);
}

void GraphCanvas::reveal(int node)
{
    const SceneNode &shown = m_scene->nodes[size_t(node)];
    const QRectF rect(shown.rect.topLeft() * m_zoom, shown.rect.size() * m_zoom);
    const int axis = m_scene->lanes.empty() ? 0 : int(m_scene->lanes.front().top * m_zoom);
    const auto scroll = [](QScrollBar *bar, double from, double to, int before, int page) {
        if (from - margin - before < bar->value())
            bar->setValue(int(from) - margin - before);
        else if (to + margin > bar->value() + page)
            bar->setValue(int(to) + margin - page);
    };
    scroll(verticalScrollBar(), rect.top(), rect.bottom(), axis, viewport()->height());
    if (!shown.isHead)
        scroll(horizontalScrollBar(), rect.left(), rect.right(), int(graphMetricsFor(m_theme).laneHead * m_zoom),
               viewport()->width());
}

void GraphCanvas::describe()
{
    setAccessibleName(tr("Graph"));
    QString chosen;
    if (m_graph && m_scene && m_look.chosen >= 0) {
        const SceneNode &node = m_scene->nodes[size_t(m_look.chosen)];
        chosen = node.node < 0 ? node.label : nodeKindText(*m_graph, node.node) + QLatin1String(": ") + node.label;
        chosen = tr("%1. %n link(s).", nullptr, int(m_scene->edgesAt(m_look.chosen).size())).arg(chosen);
    }
    setAccessibleDescription(chosen);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

QPointF GraphCanvas::toScene(QPointF position) const
{
    return (position + QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value())) / m_zoom;
}

int GraphCanvas::nodeAt(QPointF position) const
{
    if (!m_scene)
        return -1;
    GraphLook look;
    look.pan = toScene({});
    const QPointF at = toScene(position);
    int found = -1;
    for (int i = 0; i < int(m_scene->nodes.size()); ++i) {
        const SceneNode &node = m_scene->nodes[size_t(i)];
        if (seenRect(node, look).contains(at) && (found < 0 || node.isHead)) // heads cover what is scrolled below them
            found = i;
    }
    return found;
}

const SceneEdge *GraphCanvas::edgeAt(QPointF position) const
{
    if (!m_scene)
        return nullptr;
    constexpr int samples = 24;
    GraphLook look = m_look;
    look.pan = toScene({});
    const QPointF at = toScene(position);
    const double reach = grabDistance / m_zoom;
    for (const SceneEdge &edge : m_scene->edges) {
        if (!isDrawn(edge, look))
            continue;
        const EdgeCurve curve = curveBetween(seenRect(m_scene->nodes[size_t(edge.from)], look),
                                             seenRect(m_scene->nodes[size_t(edge.to)], look));
        if (!curve.bounds().adjusted(-reach, -reach, reach, reach).contains(at))
            continue;
        QPointF before = curve.start;
        for (int i = 1; i <= samples; ++i) {
            const QPointF next = curve.pointAt(i / double(samples));
            const QLineF piece(before, next);
            const QLineF normal = piece.normalVector().unitVector();
            const QPointF step = at - before;
            const double length = piece.length();
            const double along = length > 0 ? QPointF::dotProduct(step, next - before) / length : 0;
            const double aside = std::abs(QPointF::dotProduct(step, QPointF(normal.dx(), normal.dy())));
            if (along >= -reach && along <= length + reach && aside <= reach)
                return &edge;
            before = next;
        }
    }
    return nullptr;
}

QString GraphCanvas::tipAt(QPointF position) const
{
    if (!m_graph || !m_scene)
        return {};
    if (const int node = nodeAt(position); node >= 0) {
        const SceneNode &shown = m_scene->nodes[size_t(node)];
        if (shown.node < 0)
            return tr("%1. Double-click or Enter shows them.").arg(shown.label);
        const GraphNode &one = m_graph->nodes[size_t(shown.node)];
        return QStringLiteral("%1\n%2\n%3")
            .arg(shown.label, nodeKindText(*m_graph, shown.node), tr("In %n alert(s)", nullptr, one.alertCount));
    }
    const SceneEdge *const edge = edgeAt(position);
    if (!edge)
        return {};
    QStringList reasons;
    for (const GraphEdge &reason : edge->reasons)
        reasons << edgeReason(*m_graph, reason);
    if (const int more = edge->count - int(edge->reasons.size()); more > 0)
        reasons << tr("And %n more link(s).", nullptr, more);
    return reasons.join(u'\n');
}

} // namespace utkik
