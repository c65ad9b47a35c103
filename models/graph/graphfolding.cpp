// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/graph/graphfolding.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <tuple>

namespace utkik
{

namespace
{

constexpr int mostLanes = 12; // assets: more do not fit on a screen beside each other
constexpr Timestamp never{std::numeric_limits<qint64>::max()};

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

/// The assets that deserve a lane, the most deserving first.
std::vector<int> candidates(const IncidentGraph &graph)
{
    std::vector<int> content(graph.nodes.size(), 0);
    std::vector<int> found;
    for (int i = 0; i < static_cast<int>(graph.nodes.size()); ++i) {
        const GraphNode &node = graph.nodes[at(i)];
        if (isAsset(node.kind) && node.lane == i)
            found.push_back(i);
        else if (node.lane >= 0)
            ++content[at(node.lane)];
    }
    const auto weight = [&](int node) {
        const GraphNode &one = graph.nodes[at(node)];
        return std::tuple(content[at(node)] > 0, one.badness, one.alertCount, content[at(node)]);
    };
    std::stable_sort(found.begin(), found.end(), [&](int a, int b) { return weight(a) > weight(b); });
    return found;
}

class Folder
{
public:
    explicit Folder(const IncidentGraph &graph)
        : m_graph(graph)
        , m_candidates(candidates(graph))
    {
    }

    GraphFolding fold()
    {
        for (int count = std::min(mostLanes, static_cast<int>(m_candidates.size()));; --count) {
            GraphFolding folding = withLanes(count);
            if (folding.drawn() > mostNodesAtFirst && count > 0)
                continue; // too many kinds in too many lanes
            sortMembers(folding);
            spend(folding);
            return folding;
        }
    }

private:
    [[nodiscard]] GraphFolding withLanes(int count) const
    {
        GraphFolding folding;
        std::vector<int> chosen(m_candidates.begin(), m_candidates.begin() + count);
        std::sort(chosen.begin(), chosen.end(), [this](int a, int b) {
            return std::tuple(m_graph.nodes[at(a)].first.value_or(never), a)
                < std::tuple(m_graph.nodes[at(b)].first.value_or(never), b);
        });
        for (const int node : chosen)
            folding.lanes.push_back({GraphLane::Kind::Asset, node});
        folding.lanes.push_back({GraphLane::Kind::Shared, -1});
        folding.lanes.push_back({GraphLane::Kind::Rest, -1});
        group(folding);
        return folding;
    }

    void group(GraphFolding &folding) const
    {
        const int shared = static_cast<int>(folding.lanes.size()) - 2;
        const int rest = shared + 1;
        std::vector<int> laneOf(m_graph.nodes.size(), rest);
        for (int lane = 0; lane < shared; ++lane)
            laneOf[at(folding.lanes[at(lane)].node)] = lane;
        std::vector<GraphGroup> groups(folding.lanes.size() * nodeKindCount);
        folding.groupOf.assign(m_graph.nodes.size(), -1);
        for (int i = 0; i < static_cast<int>(m_graph.nodes.size()); ++i) {
            const GraphNode &node = m_graph.nodes[at(i)];
            const bool ownsLane = node.lane == i && laneOf[at(i)] != rest;
            if (ownsLane)
                continue;
            const int lane = isAsset(node.kind) ? rest : node.lane < 0 ? shared : laneOf[at(node.lane)];
            const int place = lane * nodeKindCount + static_cast<int>(node.kind);
            groups[at(place)].lane = lane;
            groups[at(place)].kind = node.kind;
            groups[at(place)].members.push_back(i);
            folding.groupOf[at(i)] = place;
        }
        std::vector<int> newPlace(groups.size(), -1);
        for (std::size_t i = 0; i < groups.size(); ++i) {
            if (groups[i].members.empty())
                continue;
            newPlace[i] = static_cast<int>(folding.groups.size());
            folding.groups.push_back(std::move(groups[i]));
        }
        for (int &place : folding.groupOf)
            place = place < 0 ? -1 : newPlace[at(place)];
    }

    void sortMembers(GraphFolding &folding) const
    {
        for (GraphGroup &group : folding.groups) {
            std::stable_sort(group.members.begin(), group.members.end(), [this](int a, int b) {
                const GraphNode &left = m_graph.nodes[at(a)];
                const GraphNode &right = m_graph.nodes[at(b)];
                return std::tuple(right.badness, left.first.value_or(never))
                    < std::tuple(left.badness, right.first.value_or(never));
            });
        }
    }

    [[nodiscard]] Badness worstOf(const GraphGroup &group) const
    {
        return m_graph.nodes[at(group.members.front())].badness;
    }

    /// Unfolds whole groups while there is room, then the bad members of others.
    void spend(GraphFolding &folding) const
    {
        int room = mostNodesAtFirst - folding.drawn();
        std::vector<int> order(folding.groups.size());
        std::iota(order.begin(), order.end(), 0);
        const auto rank = [&](int index) {
            const GraphGroup &group = folding.groups[at(index)];
            return std::tuple(group.kind != NodeKind::Alert, -static_cast<int>(worstOf(group)), group.members.size());
        };
        std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return rank(a) < rank(b); });
        for (const int index : order) {
            GraphGroup &group = folding.groups[at(index)];
            const int cost = static_cast<int>(group.members.size()) - 1; // the group itself goes
            if (cost <= room) {
                group.shown = static_cast<int>(group.members.size());
                room -= cost;
            }
        }
        for (const int index : order) {
            GraphGroup &group = folding.groups[at(index)];
            while (room > 0 && group.hidden() > 2
                   && m_graph.nodes[at(group.members[at(group.shown)])].badness == Badness::High) {
                ++group.shown;
                --room;
            }
        }
    }

    const IncidentGraph &m_graph;
    std::vector<int> m_candidates;
};

} // namespace

int GraphFolding::drawn() const
{
    const auto assets = std::count_if(lanes.begin(), lanes.end(),
                                      [](const GraphLane &lane) { return lane.kind == GraphLane::Kind::Asset; });
    return std::accumulate(groups.begin(), groups.end(), static_cast<int>(assets),
                           [](int sum, const GraphGroup &group) { return sum + group.drawn(); });
}

bool GraphFolding::isShown(const IncidentGraph &graph, int node) const
{
    if (node < 0 || node >= static_cast<int>(graph.nodes.size()))
        return false;
    const int place = groupOf[at(node)];
    if (place < 0)
        return true;
    const GraphGroup &group = groups[at(place)];
    const auto end = group.members.begin() + group.shown;
    return std::find(group.members.begin(), end, node) != end;
}

void GraphFolding::unfold(int group)
{
    GraphGroup &one = groups[at(group)];
    one.shown += std::min(one.hidden(), groupPage);
    if (one.hidden() == 1)
        ++one.shown; // a group of one is that one
}

void GraphFolding::fold(int group)
{
    GraphGroup &one = groups[at(group)];
    one.shown = one.members.size() == 1 ? 1 : 0;
}

void GraphFolding::reveal(int node)
{
    const int place = groupOf[at(node)];
    if (place < 0)
        return;
    GraphGroup &group = groups[at(place)];
    const auto found = std::find(group.members.begin() + group.shown, group.members.end(), node);
    if (found == group.members.end())
        return;
    std::rotate(group.members.begin() + group.shown, found, found + 1); // in front of those that stay folded
    ++group.shown;
    if (group.hidden() == 1)
        ++group.shown;
}

GraphFolding foldingOf(const IncidentGraph &graph)
{
    return Folder(graph).fold();
}

} // namespace utkik
