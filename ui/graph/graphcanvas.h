// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/graphpainter.h"
#include "ui/theme/theme.h"

#include <QAbstractScrollArea>

#include <memory>

namespace utkik
{

/// The picture, to look at and walk through: the wheel scrolls (with Ctrl it zooms), dragging moves, arrows go from
/// node to node, plus and minus zoom, Enter unfolds a group. Paints only what is seen.
class GraphCanvas final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit GraphCanvas(const Theme &theme, QWidget *parent = nullptr);

    /// Null: nothing. `chosen` is an index into the scene's nodes; −1: none.
    void setScene(std::shared_ptr<const IncidentGraph> graph, std::shared_ptr<const GraphScene> scene, int chosen);
    void setTimeZone(TimeZone zone);
    /// Shows a node as chosen, without saying so.
    void setChosen(int node);
    [[nodiscard]] int chosen() const { return m_look.chosen; }
    [[nodiscard]] double zoom() const { return m_zoom; }
    void setZoom(double zoom);
    void zoomBy(double factor);
    /// What else the menu of a thing offers.
    void setNodeActions(const QList<QAction *> &actions) { m_nodeActions = actions; }
    void fit(); ///< all of it, unless that makes it too small to read

Q_SIGNALS:
    void nodeChosen(int node);
    void unfoldRequested(int node); ///< a group
    void foldRequested(int node); ///< the group that a node is in
    void copyRequested(int node);

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void restyle();
    void showRange();
    void choose(int node);
    void reveal(int node);
    void describe();
    [[nodiscard]] QPointF toScene(QPointF position) const;
    [[nodiscard]] int nodeAt(QPointF position) const; ///< position in the viewport; −1: none
    [[nodiscard]] const SceneEdge *edgeAt(QPointF position) const;
    [[nodiscard]] QString tipAt(QPointF position) const;

    const Theme &m_theme;
    std::shared_ptr<const IncidentGraph> m_graph;
    std::shared_ptr<const GraphScene> m_scene;
    GraphLook m_look;
    QList<QAction *> m_nodeActions;
    double m_zoom = 1;
    QPointF m_dragFrom; ///< in the viewport
    QPoint m_dragScroll;
    bool m_isDragging = false;
};

} // namespace utkik
