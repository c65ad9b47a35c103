// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/graph/incidentgraph.h"

#include <optional>
#include <vector>

namespace utkik
{

/// The most that is drawn of an incident before somebody asks for more.
inline constexpr int mostNodesAtFirst = 60;
/// How many more members of a group are shown each time that somebody asks.
inline constexpr int groupPage = 30;

/// The nodes of one kind in one lane: the first `shown` of them are drawn for themselves, the others as one.
struct GraphGroup
{
    int lane = 0; ///< index into GraphFolding::lanes
    NodeKind kind = NodeKind::Other;
    std::vector<int> members; ///< nodes: the worst first, then the earliest
    int shown = 0;

    [[nodiscard]] int hidden() const { return static_cast<int>(members.size()) - shown; }
    [[nodiscard]] int drawn() const { return shown + (hidden() > 0 ? 1 : 0); }
};

/// A row of the picture.
struct GraphLane
{
    enum class Kind : quint8 {
        Asset, ///< what happened to one device, user …
        Shared, ///< what several of them, or none, have to do with
        Rest, ///< all assets without a lane of their own
    };
    Kind kind = Kind::Asset;
    int node = -1; ///< the asset
};

/// What of a graph is drawn, and what is folded into groups. A value: unfolding gives another one.
struct GraphFolding
{
    std::vector<GraphLane> lanes; ///< in the order of their first activity, then those shared and the rest
    std::vector<GraphGroup> groups; ///< by lane, then kind
    std::vector<int> groupOf; ///< of each node; −1: the node is a lane

    [[nodiscard]] int drawn() const; ///< how many nodes and groups the picture shows, lanes included
    /// Whether the node is drawn for itself.
    [[nodiscard]] bool isShown(const IncidentGraph &graph, int node) const;
    /// Shows up to groupPage more members of a group; or none, once all are shown.
    void unfold(int group);
    void fold(int group); ///< shows none, if there are several
    /// Shows a node for itself, and with it those of its group that are worse or as bad and earlier, if they are few.
    void reveal(int node);
};

/// What to draw at first: never more than mostNodesAtFirst. Alerts are shown before other things, what is bad before
/// what is not. The same graph gives the same folding.
[[nodiscard]] GraphFolding foldingOf(const IncidentGraph &graph);

} // namespace utkik
