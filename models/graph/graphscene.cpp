// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/graph/graphscene.h"

#include "models/graph/graphtext.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <tuple>

namespace utkik
{

namespace
{

constexpr int mostColumns = 8;
constexpr int usualStack = 6; // nodes below each other before a second stack begins
constexpr Timestamp never{std::numeric_limits<qint64>::max()};

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

/// Which stretch of time a moment lies in, when the times are split at the longest silences between them.
class Stretches
{
public:
    explicit Stretches(std::vector<Timestamp> moments)
    {
        std::sort(moments.begin(), moments.end());
        moments.erase(std::unique(moments.begin(), moments.end()), moments.end());
        if (moments.empty())
            return;
        std::vector<std::size_t> splits; // indexes of moments before which a stretch begins
        for (std::size_t i = 1; i < moments.size(); ++i)
            splits.push_back(i);
        std::stable_sort(splits.begin(), splits.end(), [&](std::size_t a, std::size_t b) {
            return moments[a].ticks - moments[a - 1].ticks > moments[b].ticks - moments[b - 1].ticks;
        });
        splits.resize(std::min(splits.size(), static_cast<std::size_t>(mostColumns - 1)));
        splits.push_back(0);
        std::sort(splits.begin(), splits.end());
        for (const std::size_t split : splits)
            m_starts.push_back(moments[split]);
    }

    [[nodiscard]] int count() const { return static_cast<int>(m_starts.size()); }
    [[nodiscard]] Timestamp start(int stretch) const { return m_starts[at(stretch)]; }
    [[nodiscard]] int of(Timestamp moment) const
    {
        const auto behind = std::upper_bound(m_starts.begin(), m_starts.end(), moment);
        return std::max(0, static_cast<int>(behind - m_starts.begin()) - 1);
    }

private:
    std::vector<Timestamp> m_starts;
};

class SceneMaker
{
public:
    SceneMaker(const IncidentGraph &graph, const GraphFolding &folding, const GraphMetrics &metrics)
        : m_graph(graph)
        , m_folding(folding)
        , m_metrics(metrics)
    {
        m_scene.placeOf.assign(graph.nodes.size(), -1);
    }

    GraphScene make()
    {
        collect();
        chooseColumns();
        placeNodes();
        finishNodes();
        linkNodes();
        return std::move(m_scene);
    }

private:
    /// A node of the scene before it has a place.
    struct Draft
    {
        SceneNode node;
        std::optional<Timestamp> first;
        int laneOfFolding = 0;
        int column = 0;
    };

    void collect()
    {
        for (int lane = 0; lane < static_cast<int>(m_folding.lanes.size()); ++lane) {
            const GraphLane &one = m_folding.lanes[at(lane)];
            if (one.kind != GraphLane::Kind::Asset)
                continue;
            Draft draft = draftOf(one.node);
            draft.laneOfFolding = lane;
            draft.node.isHead = true;
            m_drafts.push_back(std::move(draft));
        }
        for (int index = 0; index < static_cast<int>(m_folding.groups.size()); ++index) {
            const GraphGroup &group = m_folding.groups[at(index)];
            for (int i = 0; i < group.shown; ++i)
                add(draftOf(group.members[at(i)]), index);
            if (group.hidden() > 0)
                add(draftOf(group), index);
        }
    }

    void add(Draft draft, int group)
    {
        draft.node.group = group;
        draft.laneOfFolding = m_folding.groups[at(group)].lane;
        m_drafts.push_back(std::move(draft));
    }

    [[nodiscard]] Draft draftOf(int node) const
    {
        const GraphNode &one = m_graph.nodes[at(node)];
        Draft draft;
        draft.node.node = node;
        draft.node.kind = one.kind;
        draft.node.badness = one.badness;
        draft.node.label = nodeLabel(m_graph, node);
        draft.first = one.first;
        return draft;
    }

    [[nodiscard]] Draft draftOf(const GraphGroup &group) const
    {
        Draft draft;
        draft.node.kind = group.kind;
        draft.node.folded = group.hidden();
        draft.node.label = countedKind(group.kind, group.hidden());
        if (group.shown > 0)
            draft.node.label.prepend(u'+');
        for (auto member = group.members.begin() + group.shown; member != group.members.end(); ++member) {
            const GraphNode &one = m_graph.nodes[at(*member)];
            draft.node.badness = std::max(draft.node.badness, one.badness);
            if (one.first && (!draft.first || *one.first < *draft.first))
                draft.first = one.first;
        }
        return draft;
    }

    void chooseColumns()
    {
        std::vector<Timestamp> moments;
        bool isAnyUntold = false;
        for (const Draft &draft : m_drafts) {
            if (draft.node.isHead)
                continue;
            if (draft.first)
                moments.push_back(*draft.first);
            else
                isAnyUntold = true;
        }
        const Stretches stretches(std::move(moments));
        for (int i = 0; i < stretches.count(); ++i)
            m_scene.columns.push_back({stretches.start(i), 0, 0});
        if (isAnyUntold)
            m_scene.columns.push_back({});
        for (Draft &draft : m_drafts)
            draft.column = draft.first ? stretches.of(*draft.first) : stretches.count();
    }

    [[nodiscard]] static auto orderOf(const Draft &draft)
    {
        return std::tuple(draft.laneOfFolding, !draft.node.isHead, draft.node.isHead ? 0 : draft.column,
                          draft.first.value_or(never), draft.node.kind, draft.node.node < 0, draft.node.node);
    }

    /// Each lane and column is a cell, its nodes stacked; a column is as wide as its widest cell, a lane as high as its
    /// highest.
    void placeNodes()
    {
        std::stable_sort(m_drafts.begin(), m_drafts.end(),
                         [](const Draft &a, const Draft &b) { return orderOf(a) < orderOf(b); });
        std::map<std::pair<int, int>, int> cells; // (lane, column) -> nodes
        std::vector<int> widest(m_scene.columns.size(), 1);
        std::map<int, int> highest; // lane -> nodes below each other
        for (const Draft &draft : m_drafts) {
            int &high = highest[draft.laneOfFolding];
            high = std::max(high, 1);
            if (!draft.node.isHead)
                ++cells[{draft.laneOfFolding, draft.column}];
        }
        for (const auto &[cell, count] : cells) {
            const int rows = rowsFor(count);
            highest[cell.first] = std::max(highest[cell.first], rows);
            widest[at(cell.second)] = std::max(widest[at(cell.second)], (count + rows - 1) / rows);
        }
        placeColumns(widest);
        placeLanes(highest);
        std::map<std::pair<int, int>, int> used;
        for (Draft &draft : m_drafts) {
            const int lane = m_laneOf[at(draft.laneOfFolding)];
            draft.node.lane = lane;
            const double top = m_scene.lanes[at(lane)].top + m_metrics.lanePadding;
            if (draft.node.isHead) {
                draft.node.rect = QRectF(m_metrics.lanePadding, top, m_metrics.nodeWidth, m_metrics.nodeHeight);
                continue;
            }
            const std::pair cell(draft.laneOfFolding, draft.column);
            const int rows = rowsFor(cells[cell]);
            const int place = used[cell]++;
            const int stack = place / rows;
            draft.node.rect =
                QRectF(m_scene.columns[at(draft.column)].left + stack * (m_metrics.nodeWidth + m_metrics.stackGap),
                       top + place % rows * (m_metrics.nodeHeight + m_metrics.rowGap), m_metrics.nodeWidth,
                       m_metrics.nodeHeight);
        }
    }

    /// Few nodes stand below each other; many make a block about twice as wide as high.
    [[nodiscard]] int rowsFor(int count) const
    {
        const double shape = (m_metrics.nodeWidth + m_metrics.stackGap) / (m_metrics.nodeHeight + m_metrics.rowGap);
        const int wide = static_cast<int>(std::ceil(std::sqrt(count * shape / 2))); // screens are wider than high
        return std::clamp(count, 1, std::max(usualStack, wide));
    }

    void placeColumns(const std::vector<int> &widest)
    {
        double left = m_metrics.laneHead + m_metrics.columnGap / 2;
        for (std::size_t i = 0; i < m_scene.columns.size(); ++i) {
            SceneColumn &column = m_scene.columns[i];
            column.left = left;
            column.width = widest[i] * (m_metrics.nodeWidth + m_metrics.stackGap) - m_metrics.stackGap;
            left += column.width + m_metrics.columnGap;
        }
        m_scene.width = left - m_metrics.columnGap / 2;
    }

    void placeLanes(const std::map<int, int> &highest)
    {
        m_laneOf.assign(m_folding.lanes.size(), -1);
        double top = m_metrics.axisHeight;
        for (const auto &[index, rows] : highest) {
            SceneLane lane;
            lane.lane = m_folding.lanes[at(index)];
            lane.label = laneLabel(m_graph, lane.lane);
            lane.top = top;
            lane.height =
                rows * (m_metrics.nodeHeight + m_metrics.rowGap) - m_metrics.rowGap + 2 * m_metrics.lanePadding;
            top += lane.height;
            m_laneOf[at(index)] = static_cast<int>(m_scene.lanes.size());
            m_scene.lanes.push_back(std::move(lane));
        }
        m_scene.height = top;
    }

    void finishNodes()
    {
        for (Draft &draft : m_drafts) {
            const int place = static_cast<int>(m_scene.nodes.size());
            if (draft.node.isHead)
                m_scene.lanes[at(draft.node.lane)].head = place;
            if (draft.node.node >= 0) {
                m_scene.placeOf[at(draft.node.node)] = place;
            } else {
                const GraphGroup &group = m_folding.groups[at(draft.node.group)];
                for (auto member = group.members.begin() + group.shown; member != group.members.end(); ++member)
                    m_scene.placeOf[at(*member)] = place;
            }
            m_scene.nodes.push_back(std::move(draft.node));
        }
    }

    void linkNodes()
    {
        // A table for each node that is shown: there are few, but hundreds of thousands of edges in the graph.
        const std::size_t count = m_scene.nodes.size();
        constexpr std::size_t mostForTable = 2000;
        std::vector<int> table(count <= mostForTable ? count * count : 0, -1);
        std::map<std::pair<int, int>, int> sparse;
        for (const GraphEdge &edge : m_graph.edges) {
            const int from = m_scene.placeOf[at(edge.from)];
            const int to = m_scene.placeOf[at(edge.to)];
            if (from < 0 || to < 0 || from == to)
                continue;
            int *known = nullptr;
            if (table.empty())
                known = &sparse.try_emplace({from, to}, -1).first->second;
            else
                known = &table[at(from) * count + at(to)];
            if (*known < 0) {
                *known = static_cast<int>(m_scene.edges.size());
                m_scene.edges.push_back({from, to, isImplied(from, to), 0, {}});
            }
            SceneEdge &shown = m_scene.edges[at(*known)];
            if (++shown.count <= mostReasons)
                shown.reasons.push_back(edge);
        }
        std::sort(m_scene.edges.begin(), m_scene.edges.end(), [](const SceneEdge &a, const SceneEdge &b) {
            return std::pair(a.from, a.to) < std::pair(b.from, b.to);
        });
    }

    /// Nearly everything in a lane, and much elsewhere, is linked with its head: drawn, that hides all the rest.
    [[nodiscard]] bool isImplied(int from, int to) const
    {
        return m_scene.nodes[at(from)].isHead || m_scene.nodes[at(to)].isHead;
    }

    const IncidentGraph &m_graph;
    const GraphFolding &m_folding;
    const GraphMetrics &m_metrics;
    GraphScene m_scene;
    std::vector<Draft> m_drafts;
    std::vector<int> m_laneOf; // lane of the folding -> lane of the scene
};

} // namespace

std::vector<int> GraphScene::edgesAt(int node) const
{
    std::vector<int> found;
    for (int i = 0; i < static_cast<int>(edges.size()); ++i) {
        if (edges[at(i)].from == node || edges[at(i)].to == node)
            found.push_back(i);
    }
    return found;
}

GraphScene graphSceneOf(const IncidentGraph &graph, const GraphFolding &folding, const GraphMetrics &metrics)
{
    return SceneMaker(graph, folding, metrics).make();
}

int neighbourOf(const GraphScene &scene, int node, QPointF direction)
{
    constexpr double sideways = 3; // how much worse a step aside is than one ahead
    const QPointF from = scene.nodes[at(node)].rect.center();
    int best = node;
    double bestDistance = std::numeric_limits<double>::max();
    for (int i = 0; i < static_cast<int>(scene.nodes.size()); ++i) {
        const QPointF step = scene.nodes[at(i)].rect.center() - from;
        const double ahead = QPointF::dotProduct(step, direction);
        const double aside = std::abs(step.x() * direction.y()) + std::abs(step.y() * direction.x());
        if (ahead <= 0)
            continue;
        const double distance = ahead + sideways * aside;
        if (distance < bestDistance) {
            best = i;
            bestDistance = distance;
        }
    }
    return best;
}

QRectF EdgeCurve::bounds() const
{
    const auto [left, right] = std::minmax({start.x(), startControl.x(), endControl.x(), end.x()});
    const auto [top, bottom] = std::minmax({start.y(), startControl.y(), endControl.y(), end.y()});
    return {left, top, right - left, bottom - top};
}

QPointF EdgeCurve::pointAt(double t) const
{
    const double u = 1 - t;
    return start * (u * u * u) + startControl * (3 * u * u * t) + endControl * (3 * u * t * t) + end * (t * t * t);
}

EdgeCurve curveOf(const GraphScene &scene, const SceneEdge &edge)
{
    return curveBetween(scene.nodes[at(edge.from)].rect, scene.nodes[at(edge.to)].rect);
}

EdgeCurve curveBetween(const QRectF &from, const QRectF &to)
{
    constexpr double shortestBend = 20;
    const bool isBehind = to.left() >= from.right();
    const bool isBefore = to.right() <= from.left();
    if (!isBehind && !isBefore) { // in one column: round the left side
        const QPointF start(from.left(), from.center().y());
        const QPointF end(to.left(), to.center().y());
        const double bend = std::min(shortestBend, 8 + std::abs(end.y() - start.y()) / 16);
        return {start, start - QPointF(bend, 0), end - QPointF(bend, 0), end};
    }
    const QPointF start(isBehind ? from.right() : from.left(), from.center().y());
    const QPointF end(isBehind ? to.left() : to.right(), to.center().y());
    const double bend = std::max(shortestBend, std::abs(end.x() - start.x()) / 2) * (isBehind ? 1 : -1);
    return {start, start + QPointF(bend, 0), end - QPointF(bend, 0), end};
}

} // namespace utkik
