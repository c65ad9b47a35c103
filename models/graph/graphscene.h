// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/graph/graphfolding.h"

#include <QPointF>
#include <QRectF>
#include <QString>

#include <vector>

namespace utkik
{

/// Sizes of the picture's parts, in its own units (pixels at zoom 1).
struct GraphMetrics
{
    double nodeWidth = 180;
    double nodeHeight = 28;
    double rowGap = 8; ///< between nodes below each other
    double stackGap = 12; ///< between stacks of one column
    double columnGap = 48; ///< room for edges to bend
    double lanePadding = 12;
    double laneHead = 204; ///< width of what stands before the lanes
    double axisHeight = 28; ///< of the line of times above them

    bool operator==(const GraphMetrics &) const = default;
};

/// A node, or what is folded of a group, where it is drawn.
struct SceneNode
{
    int node = -1; ///< of the graph; −1: a group
    int group = -1; ///< that it belongs to; −1: it heads a lane
    int folded = 0; ///< how many members a group stands for
    NodeKind kind = NodeKind::Other;
    Badness badness = Badness::None; ///< of groups the worst folded in it
    int lane = 0; ///< index into GraphScene::lanes
    bool isHead = false; ///< heads its lane
    QRectF rect;
    QString label; ///< safe to show
};

struct SceneEdge
{
    int from = 0; ///< index into GraphScene::nodes
    int to = 0;
    bool isImplied = false; ///< with the head of a lane; drawn only when one of the two is chosen
    int count = 0; ///< edges of the graph that it stands for
    std::vector<GraphEdge> reasons; ///< the first few of them
};

struct SceneLane
{
    GraphLane lane;
    int head = -1; ///< index into GraphScene::nodes
    QString label; ///< safe to show
    double top = 0;
    double height = 0;
};

/// A stretch of time; the longest silences lie between them.
struct SceneColumn
{
    std::optional<Timestamp> from; ///< the first thing in it; nothing where no time is told
    double left = 0;
    double width = 0;
};

/// The picture: lanes by asset, columns by time. A value that screen, image, SVG and outline are made from.
struct GraphScene
{
    std::vector<SceneNode> nodes; ///< by lane: its head, then by column, from the top
    std::vector<SceneEdge> edges; ///< sorted by their ends
    std::vector<SceneLane> lanes; ///< only those that hold something
    std::vector<SceneColumn> columns;
    std::vector<int> placeOf; ///< of each node of the graph: what shows it, or the group that it is folded in
    double width = 0;
    double height = 0;

    /// Indexes into `edges` of those at a node.
    [[nodiscard]] std::vector<int> edgesAt(int node) const;
};

/// A reason for an edge beyond these is only counted.
inline constexpr int mostReasons = 4;

/// Lays out what a folding shows. The same graph, folding, metrics and language give the same scene. Linear in the
/// graph, n log n in what is shown; safe on any thread.
[[nodiscard]] GraphScene graphSceneOf(const IncidentGraph &graph, const GraphFolding &folding,
                                      const GraphMetrics &metrics);

/// The node nearest to another in a direction: for arrow keys. `direction` is one of (±1, 0) and (0, ±1). The same node
/// if there is none.
[[nodiscard]] int neighbourOf(const GraphScene &scene, int node, QPointF direction);

/// From where to where an edge is drawn, with the control points of its curve.
struct EdgeCurve
{
    QPointF start;
    QPointF startControl;
    QPointF endControl;
    QPointF end;

    /// Holds the curve; it never leaves the hull of its four points.
    [[nodiscard]] QRectF bounds() const;
    [[nodiscard]] QPointF pointAt(double t) const; ///< t from 0 to 1
};
[[nodiscard]] EdgeCurve curveBetween(const QRectF &from, const QRectF &to);
[[nodiscard]] EdgeCurve curveOf(const GraphScene &scene, const SceneEdge &edge);

} // namespace utkik
