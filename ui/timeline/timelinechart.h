// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"
#include "ui/timeline/timelinelayout.h"
#include "ui/widgets/shapedtexts.h"

#include <QAbstractScrollArea>

#include <memory>
#include <optional>

namespace utkik
{

/// The events of an incident in lanes along a time axis that zooms from years to 100 ns. Paints only what is visible;
/// what stands too close is one mark with its number. Wheel: zoom; with Shift: move; over the names: scroll. Keys: the
/// arrows go from event to event, + − 0 zoom, Page Up and Down move. Dragging chooses a span, and so do the arrows with
/// Shift; Esc gives it up.
class TimelineChart final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit TimelineChart(const Theme &theme, QWidget *parent = nullptr);

    /// Null: nothing to show. `keepWindow`: the same events in other lanes.
    void setTimeline(std::shared_ptr<const Timeline> timeline, std::shared_ptr<const TimelineLanes> lanes,
                     bool keepWindow);
    /// Folds these spans away; none: the axis is even.
    void setFolds(const std::vector<TimeSpan> &gaps);
    void setTimeZone(TimeZone zone);
    [[nodiscard]] const std::shared_ptr<const TimelineLanes> &lanes() const { return m_lanes; } ///< never null

    /// Emits nothing; −1: none.
    void setCurrentEvent(int event);
    [[nodiscard]] int currentEvent() const { return m_current; }
    void setSpan(const std::optional<TimeSpan> &span); ///< emits nothing
    [[nodiscard]] const std::optional<TimeSpan> &span() const { return m_span; }

    void showAll();
    /// All but what lies far before and after alerts and evidence that is bad: a server's start years ago.
    void showAttack();
    void showSpan(const TimeSpan &span); ///< zooms so that it fills the width but for a margin
    void zoom(double factor, double x); ///< more than 1: nearer; what is at x stays there
    [[nodiscard]] TimeSpan visibleSpan() const;
    [[nodiscard]] const TimeWindow &window() const { return m_window; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override; ///< of some lanes, whatever the font

Q_SIGNALS:
    void eventSelected(int event);
    void spanSelected(const std::optional<utkik::TimeSpan> &span);
    void menuRequested(int event, const QPoint &globalPosition); ///< −1: not at an event

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;

private:
    struct PlacedItem
    {
        int lane;
        TimelineItem item;
    };
    /// What the window keeps to when its width changes.
    enum class Fit { Attack, All, Free };
    struct Drag
    {
        QPoint from;
        qint64 left;
        bool isPan;
        bool hasMoved = false;
    };

    [[nodiscard]] LaneMetrics laneMetrics() const;
    [[nodiscard]] int laneHeight() const;
    [[nodiscard]] int headerHeight() const;
    [[nodiscard]] int namesWidth() const;
    [[nodiscard]] int chartWidth() const;
    [[nodiscard]] int laneTop(int lane) const;
    [[nodiscard]] std::pair<int, int> visibleLanes() const;
    [[nodiscard]] const PlacedItem *itemAt(const QPoint &position) const;

    void relay(); ///< what is visible has changed
    void layOutVisible();
    void adjustScrollBar();
    void pan(double pixels);
    void bound();
    void fit();
    void moveTo(const TimeSpan &span);
    void choose(int event);
    void reveal(int event);
    void step(int direction);
    void stepLane(int direction);
    void extendSpan(int direction);
    [[nodiscard]] int laneOf(int event) const;
    void speak();
    [[nodiscard]] QString nameToolTipAt(const QPoint &position) const;
    [[nodiscard]] QString toolTipOf(const TimelineItem &item) const;

    void paintGrid(QPainter &painter, const std::vector<double> &lines) const;
    [[nodiscard]] std::vector<TimeSpan> evenSpans(const TimeSpan &visible) const;
    [[nodiscard]] std::vector<double> paintHeader(QPainter &painter) const;
    void paintFolds(QPainter &painter) const;
    void paintSpan(QPainter &painter) const;
    void paintLane(QPainter &painter, int lane) const;
    void paintItem(QPainter &painter, const PlacedItem &placed) const;
    void paintNames(QPainter &painter) const;

    const Theme &m_theme;
    std::shared_ptr<const Timeline> m_timeline;
    std::shared_ptr<const TimelineLanes> m_lanes; ///< never null
    TimeWindow m_window;
    Fit m_fit = Fit::Attack;
    TimeZone m_zone = TimeZone::Local;
    int m_current = -1;
    int m_currentLane = -1;
    std::optional<TimeSpan> m_span;
    int m_anchor = -1; ///< the event from which keys extend the span; −1: none
    std::optional<Drag> m_drag;
    bool m_isLaidOut = false;
    std::vector<PlacedItem> m_items; ///< of the visible lanes
    mutable ShapedTexts m_texts; ///< of the chips; painting is const
};

} // namespace utkik
