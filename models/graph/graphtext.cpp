// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/graph/graphtext.h"

#include "models/item/celltext.h"
#include "models/item/entitytext.h"

#include <QCoreApplication>

namespace utkik
{

namespace
{

struct GraphText
{
    Q_DECLARE_TR_FUNCTIONS(GraphText)
};

QString processLabel(const Record &process)
{
    const QString name = process.text(entityField("fileName"));
    const QString id = process.text(entityField("processId"));
    if (name.isEmpty())
        return entityValue(process);
    return id.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, id);
}

QString wholeLabel(const IncidentGraph &graph, int node)
{
    const GraphNode &one = graph.nodes[static_cast<std::size_t>(node)];
    const Record record = graph.recordOf(node);
    switch (one.kind) {
    case NodeKind::Alert:
        return record.text(alertField("title"));
    case NodeKind::Device:
        return one.type == RecordType::Device ? deviceName(record) : record.text(entityField("deviceId"));
    case NodeKind::User:
        return userName(record);
    case NodeKind::Process:
        return processLabel(record);
    default:
        return entityValue(record);
    }
}

} // namespace

QString nodeLabel(const IncidentGraph &graph, int node)
{
    const QString label = cellLine(wholeLabel(graph, node));
    return label.isEmpty() ? GraphText::tr("without a name") : label;
}

QString nodeKindText(const IncidentGraph &graph, int node)
{
    const GraphNode &one = graph.nodes[static_cast<std::size_t>(node)];
    QString kind;
    if (one.kind == NodeKind::Alert)
        kind = GraphText::tr("Alert");
    else if (one.kind == NodeKind::Device)
        kind = GraphText::tr("Device");
    else if (one.kind == NodeKind::User)
        kind = GraphText::tr("User");
    else
        kind = cellLine(graph.recordOf(node).word(entityField("entityType")).name());
    QString mark;
    if (one.severity > static_cast<int>(Severity::Unspecified) && one.severity < static_cast<int>(Severity::Unknown))
        mark = wordName(Vocabulary::Severity, one.severity);
    else if (one.verdict > static_cast<int>(Verdict::Unknown))
        mark = wordName(Vocabulary::Verdict, one.verdict);
    return mark.isEmpty() ? kind : QStringLiteral("%1, %2").arg(kind, mark);
}

QString countedKind(NodeKind kind, int count)
{
    switch (kind) {
    case NodeKind::Alert:
        return GraphText::tr("%n alert(s)", nullptr, count);
    case NodeKind::Device:
        return GraphText::tr("%n device(s)", nullptr, count);
    case NodeKind::User:
        return GraphText::tr("%n user(s)", nullptr, count);
    case NodeKind::Mailbox:
        return GraphText::tr("%n mailbox(es)", nullptr, count);
    case NodeKind::Application:
        return GraphText::tr("%n application(s)", nullptr, count);
    case NodeKind::Group:
        return GraphText::tr("%n group(s)", nullptr, count);
    case NodeKind::Resource:
        return GraphText::tr("%n resource(s)", nullptr, count);
    case NodeKind::Process:
        return GraphText::tr("%n process(es)", nullptr, count);
    case NodeKind::File:
        return GraphText::tr("%n file(s)", nullptr, count);
    case NodeKind::Registry:
        return GraphText::tr("%n registry value(s)", nullptr, count);
    case NodeKind::Address:
        return GraphText::tr("%n address(es)", nullptr, count);
    case NodeKind::Url:
        return GraphText::tr("%n URL(s)", nullptr, count);
    case NodeKind::Mail:
        return GraphText::tr("%n message(s)", nullptr, count);
    case NodeKind::Other:
        break;
    }
    return GraphText::tr("%n other thing(s)", nullptr, count);
}

QString laneLabel(const IncidentGraph &graph, const GraphLane &lane)
{
    switch (lane.kind) {
    case GraphLane::Kind::Asset:
        return nodeLabel(graph, lane.node);
    case GraphLane::Kind::Shared:
        return GraphText::tr("Shared, or on none");
    case GraphLane::Kind::Rest:
        break;
    }
    return GraphText::tr("Everyone else");
}

QString edgeReason(const IncidentGraph &graph, const GraphEdge &edge)
{
    const QString from = nodeLabel(graph, edge.from);
    const QString to = nodeLabel(graph, edge.to);
    switch (edge.relation) {
    case Relation::Names:
        return GraphText::tr("The alert “%1” names %2.").arg(from, to);
    case Relation::SeenOn:
        return GraphText::tr("%1 was seen on %2.").arg(from, to);
    case Relation::RunBy:
        return GraphText::tr("%1 was run by %2.").arg(from, to);
    case Relation::Started:
        return GraphText::tr("%1 started %2.").arg(from, to);
    case Relation::ImageOf:
        return GraphText::tr("%1 was started from the file %2: they share a hash.").arg(from, to);
    case Relation::AddressedTo:
        return GraphText::tr("The message “%1” is addressed to %2.").arg(from, to);
    case Relation::SentFrom:
        return GraphText::tr("The message “%1” was sent from %2.").arg(from, to);
    case Relation::PointsTo:
        break;
    }
    return GraphText::tr("%1 points to %2.").arg(from, to);
}

} // namespace utkik
