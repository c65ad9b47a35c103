// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/assets.h"
#include "models/item/evidence.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace utkik
{

/// What a node of the graph is; in the order in which kinds stand below each other.
enum class NodeKind : quint8 {
    Alert,
    Device,
    User,
    Mailbox,
    Application,
    Group,
    Resource,
    Process,
    File,
    Registry,
    Address,
    Url,
    Mail,
    Other,
};
inline constexpr int nodeKindCount = static_cast<int>(NodeKind::Other) + 1;

/// How bad a node is, by its alerts' severity, its risk or its verdict; in order.
enum class Badness : quint8 { None, Informational, Low, Medium, High };

struct GraphNode
{
    NodeKind kind = NodeKind::Other;
    RecordType type = RecordType::Entity; ///< of the record that tells most of it
    int record = -1; ///< its index among the incident's records of that type
    Badness badness = Badness::None;
    int severity = -1; ///< of alerts and assets: a Severity; −1: none
    int verdict = -1; ///< of evidence: a Verdict; −1: absent or a word we do not know
    int alertCount = 1; ///< in how many alerts it stands
    int lane = -1; ///< the asset, a node, with which it is drawn; −1: with several or none
    std::optional<Timestamp> first; ///< earliest activity of its alerts
};

/// Why two nodes are linked.
enum class Relation : quint8 {
    Names, ///< the alert names the thing
    SeenOn, ///< the thing was seen on the device
    RunBy, ///< the process was run by the user
    Started, ///< the first process started the second
    ImageOf, ///< the process was started from the file: they share a hash
    AddressedTo, ///< the message went to the mailbox or user
    SentFrom, ///< the message came from the address
    PointsTo, ///< the URL names the address
};

struct GraphEdge
{
    int from = 0; ///< index of a node
    int to = 0;
    Relation relation = Relation::Names;

    auto operator<=>(const GraphEdge &) const = default;
};

/// An incident's alerts, assets and evidence, each once, and what links them. Nodes stand in a fixed order: alerts as
/// in the answer, then assets and evidence as assetsOf() and evidenceOf() have them.
struct IncidentGraph
{
    Incident incident;
    std::vector<GraphNode> nodes;
    std::vector<GraphEdge> edges; ///< sorted; no two are equal
    std::vector<int> nodeOfAlert; ///< one for each of the incident's alerts; −1: none
    std::vector<int> nodeOfDevice;
    std::vector<int> nodeOfEntity;

    /// The node that shows a record; −1 if none does.
    [[nodiscard]] int nodeOf(const Record &record) const;
    /// What to select and inspect for a node.
    [[nodiscard]] Record recordOf(int node) const;
};

/// `assets` and `evidence` as assetsOf() and evidenceOf() made them of the same incident. The same incident gives the
/// same graph. Takes n log n time; safe on any thread.
[[nodiscard]] IncidentGraph incidentGraphOf(const Incident &incident, const Assets &assets,
                                            const EvidenceList &evidence);

/// Only the nodes that are kept, and the links between them. `keeps` is given each node and its record.
using KeepsNode = std::function<bool(const GraphNode &, const Record &)>;
[[nodiscard]] IncidentGraph narrowed(const IncidentGraph &graph, const KeepsNode &keeps);

[[nodiscard]] bool isAsset(NodeKind kind);

} // namespace utkik
