// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/graph/incidentgraph.h"

#include "models/item/alertfacts.h"
#include "models/item/fieldhash.h"
#include "models/process/processforest.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace utkik
{

namespace
{

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

NodeKind kindOf(AssetKind kind)
{
    switch (kind) {
    case AssetKind::Device:
        return NodeKind::Device;
    case AssetKind::User:
        return NodeKind::User;
    case AssetKind::Mailbox:
        return NodeKind::Mailbox;
    case AssetKind::Application:
        return NodeKind::Application;
    case AssetKind::Group:
        return NodeKind::Group;
    case AssetKind::Resource:
        break;
    }
    return NodeKind::Resource;
}

NodeKind kindOf(const Evidence &evidence)
{
    switch (static_cast<EntityType>(evidence.kind)) {
    case EntityType::Process:
        return NodeKind::Process;
    case EntityType::File:
        return NodeKind::File;
    case EntityType::Registry:
        return NodeKind::Registry;
    case EntityType::Ip:
        return NodeKind::Address;
    case EntityType::Url:
        return NodeKind::Url;
    case EntityType::MailMessage:
    case EntityType::MailCluster:
        return NodeKind::Mail;
    default:
        return NodeKind::Other;
    }
}

/// The kinds of entity that are assets, not evidence.
bool isAsset(const Evidence &evidence)
{
    switch (static_cast<EntityType>(evidence.kind)) {
    case EntityType::User:
    case EntityType::Mailbox:
    case EntityType::CloudApplication:
    case EntityType::OAuthApplication:
    case EntityType::SecurityGroup:
    case EntityType::GenericResource:
        return true;
    default:
        return false;
    }
}

Badness badnessOf(int severity)
{
    switch (static_cast<Severity>(severity)) {
    case Severity::Informational:
        return Badness::Informational;
    case Severity::Low:
        return Badness::Low;
    case Severity::Medium:
        return Badness::Medium;
    case Severity::High:
        return Badness::High;
    default:
        return Badness::None;
    }
}

Badness badnessOfVerdict(int verdict)
{
    switch (static_cast<Verdict>(verdict)) {
    case Verdict::Malicious:
        return Badness::High;
    case Verdict::Suspicious:
        return Badness::Medium;
    default:
        return Badness::None;
    }
}

/// The host that a URL names, between its scheme and the path.
std::string_view hostOf(std::string_view url)
{
    const std::size_t scheme = url.find("://");
    if (scheme == std::string_view::npos)
        return {};
    url.remove_prefix(scheme + 3);
    url = url.substr(0, url.find_first_of("/?#"));
    if (const std::size_t user = url.rfind('@'); user != std::string_view::npos)
        url.remove_prefix(user + 1);
    if (url.starts_with('['))
        return url.substr(1, url.find(']') == std::string_view::npos ? 0 : url.find(']') - 1);
    return url.substr(0, url.find(':'));
}

class GraphMaker
{
public:
    GraphMaker(const Incident &incident, const Assets &assets, const EvidenceList &evidence)
        : m_incident(incident)
        , m_assets(assets)
        , m_evidence(evidence)
    {
        m_graph.incident = incident;
        m_graph.nodeOfDevice.assign(at(incident.deviceCount()), -1);
        m_graph.nodeOfEntity.assign(at(incident.entityCount()), -1);
        m_deviceOfEntity.assign(at(incident.entityCount()), -1);
        m_userOfEntity.assign(at(incident.entityCount()), -1);
        m_graph.nodes.reserve(at(incident.alertCount()) + assets.size() + evidence.size());
    }

    IncidentGraph make()
    {
        addAlerts();
        for (const Asset &asset : m_assets)
            addAsset(asset);
        chooseLanesOfAlerts();
        for (const Evidence &one : m_evidence) {
            if (!isAsset(one))
                addEvidence(one);
        }
        linkProcesses();
        linkByHash();
        std::sort(m_graph.edges.begin(), m_graph.edges.end());
        m_graph.edges.erase(std::unique(m_graph.edges.begin(), m_graph.edges.end()), m_graph.edges.end());
        m_graph.edges.shrink_to_fit();
        m_graph.nodes.shrink_to_fit();
        return std::move(m_graph);
    }

private:
    void link(int from, int to, Relation relation)
    {
        if (from >= 0 && to >= 0 && from != to)
            m_graph.edges.push_back({from, to, relation});
    }

    void addAlerts()
    {
        const std::vector<AlertFacts> facts = alertFactsOf(m_incident);
        for (int i = 0; i < m_incident.alertCount(); ++i) {
            GraphNode node;
            node.kind = NodeKind::Alert;
            node.type = RecordType::Alert;
            node.record = i;
            node.severity = facts[at(i)].severity;
            node.badness = badnessOf(node.severity);
            node.first = facts[at(i)].first ? facts[at(i)].first : facts[at(i)].created;
            m_graph.nodeOfAlert.push_back(i);
            m_graph.nodes.push_back(node);
        }
    }

    void addAsset(const Asset &asset)
    {
        const int index = static_cast<int>(m_graph.nodes.size());
        GraphNode node;
        node.kind = kindOf(asset.kind);
        node.type = asset.devices.empty() ? RecordType::Entity : RecordType::Device;
        node.record = asset.shown;
        node.severity = static_cast<int>(asset.risk);
        node.badness = badnessOf(node.severity);
        node.alertCount = asset.alertCount;
        node.lane = asset.isBuiltIn ? -1 : index;
        node.first = asset.first;
        m_graph.nodes.push_back(node);
        for (const int device : asset.devices)
            m_graph.nodeOfDevice[at(device)] = index;
        for (const int entity : asset.entities) {
            if (asset.kind == AssetKind::Device)
                m_deviceOfEntity[at(entity)] = index;
            else if (asset.kind == AssetKind::User)
                m_userOfEntity[at(entity)] = index;
            const bool isProcess =
                m_incident.entity(entity).wordCode(entityField("entityType")) == static_cast<int>(EntityType::Process);
            if (asset.kind != AssetKind::Device && !isProcess)
                m_graph.nodeOfEntity[at(entity)] = index;
        }
        for (const int alert : alertsOf(asset, m_incident))
            link(alert, index, Relation::Names);
    }

    /// An alert is drawn with the first device that it lists, else the first that its entities were seen on, else its
    /// first user, mailbox or application.
    void chooseLanesOfAlerts()
    {
        for (int i = 0; i < m_incident.alertCount(); ++i) {
            int lane = -1;
            const auto consider = [&](int node) {
                if (node < 0 || m_graph.nodes[at(node)].lane < 0)
                    return;
                if (lane < 0 || m_graph.nodes[at(node)].kind < m_graph.nodes[at(lane)].kind)
                    lane = node;
            };
            const auto [firstDevice, lastDevice] = m_incident.devicesOfAlert(i);
            for (int device = firstDevice; device < lastDevice; ++device)
                consider(m_graph.nodeOfDevice[at(device)]);
            const auto [firstEntity, lastEntity] = m_incident.entitiesOfAlert(i);
            for (int entity = firstEntity; entity < lastEntity; ++entity) {
                consider(m_deviceOfEntity[at(entity)]);
                consider(m_userOfEntity[at(entity)]);
                consider(m_graph.nodeOfEntity[at(entity)]);
            }
            m_graph.nodes[at(i)].lane = lane;
        }
    }

    void addEvidence(const Evidence &evidence)
    {
        const int index = static_cast<int>(m_graph.nodes.size());
        GraphNode node;
        node.kind = kindOf(evidence);
        node.record = evidence.worst;
        node.verdict = evidence.verdict;
        node.badness = badnessOfVerdict(evidence.verdict);
        node.alertCount = evidence.alertCount;
        bool isElsewhere = false;
        const auto stand = [&](int lane) {
            if (node.lane >= 0 && lane != node.lane)
                isElsewhere = true;
            node.lane = node.lane < 0 ? lane : node.lane;
        };
        for (const int entity : evidence.entities) {
            m_graph.nodeOfEntity[at(entity)] = index;
            const int alert = m_incident.alertOfEntity(entity);
            const int device = m_deviceOfEntity[at(entity)];
            if (device >= 0)
                stand(device);
            else if (alert >= 0 && m_graph.nodes[at(alert)].lane >= 0)
                stand(m_graph.nodes[at(alert)].lane);
            link(index, device, Relation::SeenOn);
            link(index, m_userOfEntity[at(entity)], Relation::RunBy);
            link(alert, index, Relation::Names);
            if (alert >= 0) {
                const auto &moment = m_graph.nodes[at(alert)].first;
                if (moment && (!node.first || *moment < *node.first))
                    node.first = moment;
            }
        }
        if (isElsewhere)
            node.lane = -1;
        m_graph.nodes.push_back(node);
    }

    void linkProcesses()
    {
        const ProcessForest forest = processForestOf(m_incident, m_evidence);
        for (const ProcessNode &process : forest.nodes) {
            if (process.kind != ProcessNode::Kind::Process || process.parent < 0 || process.entity < 0)
                continue;
            const ProcessNode &parent = forest.nodes[at(process.parent)];
            if (parent.kind == ProcessNode::Kind::Process && parent.entity >= 0)
                link(m_graph.nodeOfEntity[at(parent.entity)], m_graph.nodeOfEntity[at(process.entity)],
                     Relation::Started);
        }
    }

    /// Links things that name each other by a value: hashes, addresses, hosts.
    void linkByHash()
    {
        QHash<FieldHash, int> files;
        QHash<FieldHash, int> addresses;
        QHash<FieldHash, int> people;
        for (int i = 0; i < static_cast<int>(m_graph.nodes.size()); ++i) {
            const GraphNode &node = m_graph.nodes[at(i)];
            const Record record = m_graph.recordOf(i);
            if (node.kind == NodeKind::File)
                remember(files, firstFoldedHash(record, {entityField("sha256"), entityField("sha1")}), i);
            else if (node.kind == NodeKind::Address)
                remember(addresses, foldedHash(record, entityField("ipAddress")), i);
            else if (node.kind == NodeKind::Mailbox)
                remember(people, foldedHash(record, entityField("mailboxAddress")), i);
        }
        for (int i = 0; i < static_cast<int>(m_graph.nodes.size()); ++i) {
            if (m_graph.nodes[at(i)].kind == NodeKind::User)
                remember(people, foldedHash(m_graph.recordOf(i), entityField("userPrincipalName")), i);
        }
        for (int i = 0; i < static_cast<int>(m_graph.nodes.size()); ++i)
            linkByHash(i, files, addresses, people);
    }

    void linkByHash(int index, const QHash<FieldHash, int> &files, const QHash<FieldHash, int> &addresses,
                    const QHash<FieldHash, int> &people)
    {
        const Record record = m_graph.recordOf(index);
        switch (m_graph.nodes[at(index)].kind) {
        case NodeKind::Process:
            link(index, files.value(firstFoldedHash(record, {entityField("sha256"), entityField("sha1")}), -1),
                 Relation::ImageOf);
            break;
        case NodeKind::Mail:
            link(index, people.value(foldedHash(record, entityField("recipient")), -1), Relation::AddressedTo);
            link(index, addresses.value(foldedHash(record, entityField("senderIp")), -1), Relation::SentFrom);
            break;
        case NodeKind::Url:
            if (const std::string_view host = hostOf(record.bytes(entityField("url"))); !host.empty()) {
                const auto found =
                    m_addressOfText.constFind(QByteArray::fromRawData(host.data(), qsizetype(host.size())));
                if (found != m_addressOfText.cend())
                    link(index, *found, Relation::PointsTo);
            }
            break;
        default:
            break;
        }
    }

    void remember(QHash<FieldHash, int> &known, FieldHash hash, int node)
    {
        if (hash != 0 && !known.contains(hash))
            known.insert(hash, node);
        if (m_graph.nodes[at(node)].kind == NodeKind::Address)
            m_addressOfText.insert(m_graph.recordOf(node).text(entityField("ipAddress")).toUtf8(), node);
    }

    const Incident &m_incident;
    const Assets &m_assets;
    const EvidenceList &m_evidence;
    IncidentGraph m_graph;
    std::vector<int> m_deviceOfEntity; // on which it was seen
    std::vector<int> m_userOfEntity; // who it is, or by whom it was run
    QHash<QByteArray, int> m_addressOfText;
};

} // namespace

int IncidentGraph::nodeOf(const Record &record) const
{
    const auto index = static_cast<std::size_t>(record.index());
    if (!record.isValid() || record.index() < 0)
        return -1;
    switch (record.type()) {
    case RecordType::Alert:
        return index < nodeOfAlert.size() ? nodeOfAlert[index] : -1;
    case RecordType::Device:
        return index < nodeOfDevice.size() ? nodeOfDevice[index] : -1;
    case RecordType::Entity:
        return index < nodeOfEntity.size() ? nodeOfEntity[index] : -1;
    default:
        return -1;
    }
}

Record IncidentGraph::recordOf(int node) const
{
    const GraphNode &one = nodes[static_cast<std::size_t>(node)];
    return one.record < 0 ? Record() : incident.at(one.type, one.record);
}

IncidentGraph incidentGraphOf(const Incident &incident, const Assets &assets, const EvidenceList &evidence)
{
    return incident.isNull() ? IncidentGraph() : GraphMaker(incident, assets, evidence).make();
}

bool isAsset(NodeKind kind)
{
    return kind >= NodeKind::Device && kind <= NodeKind::Resource;
}

IncidentGraph narrowed(const IncidentGraph &graph, const KeepsNode &keeps)
{
    IncidentGraph kept;
    kept.incident = graph.incident;
    std::vector<int> placeOf(graph.nodes.size(), -1);
    for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
        if (!keeps(graph.nodes[i], graph.recordOf(static_cast<int>(i))))
            continue;
        placeOf[i] = static_cast<int>(kept.nodes.size());
        kept.nodes.push_back(graph.nodes[i]);
    }
    const auto placed = [&placeOf](int node) { return node < 0 ? -1 : placeOf[at(node)]; };
    for (GraphNode &node : kept.nodes)
        node.lane = placed(node.lane);
    for (const GraphEdge &edge : graph.edges) {
        if (placed(edge.from) >= 0 && placed(edge.to) >= 0)
            kept.edges.push_back({placed(edge.from), placed(edge.to), edge.relation}); // in the same order
    }
    const auto allPlaced = [&placed](const std::vector<int> &nodes) {
        std::vector<int> places(nodes.size());
        std::transform(nodes.begin(), nodes.end(), places.begin(), placed);
        return places;
    };
    kept.nodeOfAlert = allPlaced(graph.nodeOfAlert);
    kept.nodeOfDevice = allPlaced(graph.nodeOfDevice);
    kept.nodeOfEntity = allPlaced(graph.nodeOfEntity);
    return kept;
}

} // namespace utkik
