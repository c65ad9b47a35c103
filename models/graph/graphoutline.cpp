// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/graph/graphoutline.h"

#include "models/graph/graphtext.h"
#include "models/item/celltext.h"
#include "models/item/roles.h"

namespace utkik
{

namespace
{

constexpr std::size_t mostLinks = 100; // below one thing; more than anybody listens to

Severity severityOf(Badness badness)
{
    switch (badness) {
    case Badness::High:
        return Severity::High;
    case Badness::Medium:
        return Severity::Medium;
    case Badness::Low:
        return Severity::Low;
    case Badness::Informational:
        return Severity::Informational;
    case Badness::None:
        break;
    }
    return Severity::Unspecified;
}

} // namespace

void GraphOutline::setScene(std::shared_ptr<const IncidentGraph> graph, std::shared_ptr<const GraphScene> scene)
{
    beginResetModel();
    m_graph = std::move(graph);
    m_scene = std::move(scene);
    m_rows.clear();
    m_lanes.clear();
    m_rowOfNode.clear();
    if (m_graph && m_scene) {
        m_rowOfNode.assign(m_scene->nodes.size(), -1);
        for (const SceneLane &lane : m_scene->lanes)
            m_lanes.push_back(
                add(-1, lane.head,
                    lane.head < 0 ? lane.label : nodeText(m_scene->nodes[static_cast<std::size_t>(lane.head)])));
        std::vector<std::vector<int>> edgesOf(m_scene->nodes.size());
        for (std::size_t i = 0; i < m_scene->edges.size(); ++i) {
            edgesOf[static_cast<std::size_t>(m_scene->edges[i].from)].push_back(static_cast<int>(i));
            edgesOf[static_cast<std::size_t>(m_scene->edges[i].to)].push_back(static_cast<int>(i));
        }
        for (std::size_t i = 0; i < m_scene->nodes.size(); ++i) {
            const SceneNode &node = m_scene->nodes[i];
            const int lane = m_lanes[static_cast<std::size_t>(node.lane)];
            m_rowOfNode[i] = node.isHead ? lane : add(lane, static_cast<int>(i), nodeText(node));
            if (!node.isHead) // what stands in a lane is linked with its head
                addLinks(m_rowOfNode[i], static_cast<int>(i), edgesOf[i]);
        }
    }
    endResetModel();
}

int GraphOutline::add(int parent, int node, const QString &text)
{
    const int index = static_cast<int>(m_rows.size());
    Row row;
    row.parent = parent;
    row.node = node;
    row.text = text;
    if (parent >= 0) {
        row.place = static_cast<int>(m_rows[static_cast<std::size_t>(parent)].children.size());
        m_rows[static_cast<std::size_t>(parent)].children.push_back(index);
    } else {
        row.place = static_cast<int>(m_lanes.size());
    }
    m_rows.push_back(std::move(row));
    return index;
}

void GraphOutline::addLinks(int row, int node, const std::vector<int> &edges)
{
    for (std::size_t i = 0; i < std::min(edges.size(), mostLinks); ++i) {
        const SceneEdge &edge = m_scene->edges[static_cast<std::size_t>(edges[i])];
        QStringList reasons;
        for (const GraphEdge &reason : edge.reasons)
            reasons << edgeReason(*m_graph, reason);
        if (edge.count > static_cast<int>(edge.reasons.size()))
            reasons << tr("And %n more link(s).", nullptr, edge.count - static_cast<int>(edge.reasons.size()));
        add(row, edge.from == node ? edge.to : edge.from, reasons.join(u' '));
    }
    if (edges.size() > mostLinks)
        add(row, node, tr("And %n more link(s).", nullptr, static_cast<int>(edges.size() - mostLinks)));
}

QString GraphOutline::nodeText(const SceneNode &node) const
{
    return node.node < 0 ? tr("%1, folded").arg(node.label)
                         : QStringLiteral("%1: %2").arg(nodeKindText(*m_graph, node.node), node.label);
}

int GraphOutline::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? row(index).node : -1;
}

QModelIndex GraphOutline::indexOfNode(int sceneNode) const
{
    if (sceneNode < 0 || static_cast<std::size_t>(sceneNode) >= m_rowOfNode.size())
        return {};
    const int found = m_rowOfNode[static_cast<std::size_t>(sceneNode)];
    return createIndex(m_rows[static_cast<std::size_t>(found)].place, 0, static_cast<quintptr>(found));
}

QString GraphOutline::reasonAt(const QModelIndex &index) const
{
    return index.isValid() && index.parent().parent().isValid() ? row(index).text : QString();
}

QModelIndex GraphOutline::index(int place, int column, const QModelIndex &parent) const
{
    const std::vector<int> &siblings = parent.isValid() ? row(parent).children : m_lanes;
    if (column != 0 || place < 0 || static_cast<std::size_t>(place) >= siblings.size())
        return {};
    return createIndex(place, 0, static_cast<quintptr>(siblings[static_cast<std::size_t>(place)]));
}

QModelIndex GraphOutline::parent(const QModelIndex &child) const
{
    if (!child.isValid() || row(child).parent < 0)
        return {};
    const int above = row(child).parent;
    return createIndex(m_rows[static_cast<std::size_t>(above)].place, 0, static_cast<quintptr>(above));
}

int GraphOutline::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    return static_cast<int>(parent.isValid() ? row(parent).children.size() : m_lanes.size());
}

int GraphOutline::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant GraphOutline::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &one = row(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case CopyRole:
        return one.text;
    case Qt::ToolTipRole:
        return toolTipText(one.text);
    case SeverityRole:
        if (one.node < 0)
            return {};
        return static_cast<int>(severityOf(m_scene->nodes[static_cast<std::size_t>(one.node)].badness));
    default:
        return {};
    }
}

} // namespace utkik
