// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/story/storyfacts.h"

#include "models/item/entitytext.h"
#include "models/item/fieldhash.h"
#include "models/process/processforest.h"

#include <QSet>

#include <algorithm>
#include <limits>
#include <tuple>

namespace utkik
{

namespace
{

constexpr qint64 never = std::numeric_limits<qint64>::max();
constexpr std::size_t longestChain = 5;
constexpr int badRank = 3; // verdictRank() from which on something is suspicious or worse

qint64 ticksOf(const std::optional<Timestamp> &moment)
{
    return moment ? moment->ticks : never;
}

bool isBad(const Evidence &piece)
{
    return piece.verdict == static_cast<int>(Verdict::Malicious)
        || piece.verdict == static_cast<int>(Verdict::Suspicious);
}

class Picker
{
public:
    Picker(const Incident &incident, const std::vector<AlertFacts> &alerts, const Assets &assets,
           const EvidenceList &evidence, const AlertFilter &counts)
        : m_incident(incident)
        , m_alerts(alerts)
        , m_assets(assets)
        , m_evidence(evidence)
        , m_counts(counts)
    {
    }

    StoryFacts picked()
    {
        pickAlerts();
        pickAssets();
        pickChain();
        pickEvidence();
        return std::move(m_facts);
    }

private:
    const AlertFacts &alert(int index) const { return m_alerts[static_cast<std::size_t>(index)]; }

    /// Of alerts at the same time the more severe one comes first, then whatever else tells them apart.
    bool isBefore(int a, int b, std::optional<Timestamp> AlertFacts::*first,
                  std::optional<Timestamp> AlertFacts::*then) const
    {
        const auto order = [&](int index) {
            return std::tuple(ticksOf(alert(index).*first), ticksOf(alert(index).*then), -alert(index).severity);
        };
        if (order(a) != order(b))
            return order(a) < order(b);
        const auto texts = [this](int index) {
            return std::pair(m_incident.alert(index).text(alertField("title")),
                             m_incident.alert(index).text(alertField("alertId")));
        };
        return texts(a) < texts(b);
    }

    void pickAlerts()
    {
        for (int i = 0; i < m_incident.alertCount(); ++i) {
            if (m_counts && !m_counts(i))
                continue;
            ++m_facts.alertCount;
            if (m_facts.firstAlert < 0 || isBefore(i, m_facts.firstAlert, &AlertFacts::first, &AlertFacts::created))
                m_facts.firstAlert = i;
            const auto &created = alert(i).created;
            if (!created)
                continue;
            if (m_facts.detection < 0 || isBefore(i, m_facts.detection, &AlertFacts::created, &AlertFacts::first))
                m_facts.detection = i;
            if (!m_facts.lastRaised || *created > *m_facts.lastRaised)
                m_facts.lastRaised = created;
        }
    }

    /// Any of these records, which ascend, stands within [first, end).
    static bool isAmong(const std::vector<int> &records, std::pair<int, int> range)
    {
        const auto found = std::lower_bound(records.begin(), records.end(), range.first);
        return found != records.end() && *found < range.second;
    }

    using Places = std::array<std::vector<int>, storyAssetKinds>;

    void pickAssets()
    {
        if (m_facts.firstAlert < 0)
            return;
        const auto devices = m_incident.devicesOfAlert(m_facts.firstAlert);
        const auto entities = m_incident.entitiesOfAlert(m_facts.firstAlert);
        Places first;
        Places later;
        for (int i = 0; i < static_cast<int>(m_assets.size()); ++i) {
            const Asset &asset = m_assets[static_cast<std::size_t>(i)];
            if (asset.isBuiltIn)
                continue;
            const bool isFirst = isAmong(asset.devices, devices) || isAmong(asset.entities, entities);
            (isFirst ? first : later)[static_cast<std::size_t>(asset.kind)].push_back(i);
        }
        nameOwnersOnce(first, later);
        const auto byWeight = [](const Asset &asset) { return std::tuple(-int(asset.risk), -asset.alertCount); };
        const auto byTime = [](const Asset &asset) { return ticksOf(asset.first); };
        for (std::size_t kind = 0; kind < storyAssetKinds; ++kind) {
            m_facts.firstAssets[kind] = firstFew(std::move(first[kind]), byWeight);
            m_facts.laterAssets[kind] = firstFew(std::move(later[kind]), byTime);
        }
    }

    /// A mailbox and the account that owns it bear one name: it is told once, where it first comes up, as the mailbox
    /// if both come up there.
    void nameOwnersOnce(Places &first, Places &later) const
    {
        QSet<QString> told;
        for (Places *const places : {&first, &later}) {
            for (const AssetKind kind : {AssetKind::Mailbox, AssetKind::User}) {
                std::vector<int> &ofKind = (*places)[static_cast<std::size_t>(kind)];
                QSet<QString> names;
                std::erase_if(ofKind, [&](int place) {
                    const QString name =
                        assetName(m_incident, m_assets[static_cast<std::size_t>(place)]).toCaseFolded();
                    names.insert(name);
                    return told.contains(name);
                });
                told.unite(names);
            }
        }
    }

    template <typename Weight>
    StoryNames firstFew(std::vector<int> places, Weight weight) const
    {
        const auto asset = [this](int place) -> const Asset & { return m_assets[static_cast<std::size_t>(place)]; };
        StoryNames names;
        names.count = static_cast<int>(places.size());
        const auto end = places.begin() + std::min(names.count, mostStoryNames + 1);
        std::partial_sort(places.begin(), end, places.end(), [&](int a, int b) {
            const auto left = weight(asset(a));
            const auto right = weight(asset(b));
            return left != right ? left < right : assetName(m_incident, asset(a)) < assetName(m_incident, asset(b));
        });
        names.shown.assign(places.begin(), end);
        return names;
    }

    EvidenceList processesToTell() const;
    void pickChain();
    void findOwner(int entity);
    int chainStart(const ProcessForest &forest) const;
    int nextOf(const ProcessForest &forest, int node, const std::vector<int> &weights) const;
    void pickEvidence();
    void collect(StoryEvidence kind, std::vector<int> places);

    const Incident &m_incident;
    const std::vector<AlertFacts> &m_alerts;
    const Assets &m_assets;
    const EvidenceList &m_evidence;
    const AlertFilter &m_counts;
    StoryFacts m_facts;
};

/// How much hangs below each process: of what is bad, or if nothing is, of anything.
std::vector<int> weightsOf(const ProcessForest &forest, bool isAnyBad)
{
    std::vector<int> weights(forest.nodes.size(), 0);
    for (const ProcessNode &node : forest.nodes) {
        if (node.kind != ProcessNode::Kind::Process || (isAnyBad && node.rank < badRank))
            continue;
        int at = static_cast<int>(&node - forest.nodes.data());
        for (int level = 0; at >= 0 && level <= mostProcessLevels; ++level) {
            ++weights[static_cast<std::size_t>(at)];
            at = forest.nodes[static_cast<std::size_t>(at)].parent;
        }
    }
    return weights;
}

auto orderOf(const Incident &incident, const ProcessNode &node)
{
    return std::tuple(ticksOf(node.started), node.processId.value_or(never), entityValue(incident.entity(node.entity)));
}

/// The bad process that started first; if there is none, the first that started another, or any.
int Picker::chainStart(const ProcessForest &forest) const
{
    int best = -1;
    const auto weight = [](const ProcessNode &node) {
        return std::tuple(-std::min(node.rank, badRank), node.rank >= badRank || !node.children.empty() ? 0 : 1,
                          ticksOf(node.started));
    };
    for (int i = 0; i < static_cast<int>(forest.nodes.size()); ++i) {
        const ProcessNode &node = forest.nodes[static_cast<std::size_t>(i)];
        if (node.kind != ProcessNode::Kind::Process)
            continue;
        if (best < 0) {
            best = i;
            continue;
        }
        const ProcessNode &other = forest.nodes[static_cast<std::size_t>(best)];
        if (weight(node) < weight(other)
            || (weight(node) == weight(other) && orderOf(m_incident, node) < orderOf(m_incident, other)))
            best = i;
    }
    return best;
}

int Picker::nextOf(const ProcessForest &forest, int node, const std::vector<int> &weights) const
{
    int best = -1;
    for (const int child : forest.nodes[static_cast<std::size_t>(node)].children) {
        const int weight = weights[static_cast<std::size_t>(child)];
        const int most = best < 0 ? 0 : weights[static_cast<std::size_t>(best)];
        if (weight > most
            || (weight > 0 && weight == most
                && orderOf(m_incident, forest.nodes[static_cast<std::size_t>(child)])
                    < orderOf(m_incident, forest.nodes[static_cast<std::size_t>(best)])))
            best = child;
    }
    return best;
}

/// The processes of the device on which something bad ran first; all of them if nothing bad ran. A tree of all takes
/// longer than the rest of a large incident's story.
EvidenceList Picker::processesToTell() const
{
    const Evidence *first = nullptr;
    std::pair<qint64, qint64> start;
    for (const Evidence &piece : m_evidence) {
        if (piece.kind != static_cast<int>(EntityType::Process) || piece.rank < badRank)
            continue;
        const Record record = m_incident.entity(piece.worst);
        const std::pair moment(ticksOf(record.time(entityField("processCreationTime"))),
                               qint64(record.number(entityField("processId")).value_or(never)));
        const bool isFirst = !first || moment < start
            || (moment == start && entityValue(record) < entityValue(m_incident.entity(first->worst)));
        if (isFirst) {
            first = &piece;
            start = moment;
        }
    }
    EvidenceList processes;
    const FieldHash device = first ? foldedHash(m_incident.entity(first->worst), entityField("deviceId")) : 0;
    for (const Evidence &piece : m_evidence) {
        if (piece.kind != static_cast<int>(EntityType::Process))
            continue;
        const FieldHash on = device == 0 ? 0 : foldedHash(m_incident.entity(piece.worst), entityField("deviceId"));
        if (on == 0 || on == device)
            processes.push_back(piece);
    }
    return processes;
}

void Picker::pickChain()
{
    const ProcessForest forest = processForestOf(m_incident, processesToTell());
    const int start = chainStart(forest);
    if (start < 0)
        return;
    const auto node = [&forest](int index) -> const ProcessNode & {
        return forest.nodes[static_cast<std::size_t>(index)];
    };
    const std::vector<int> weights = weightsOf(forest, node(start).rank >= badRank);
    const auto add = [&](int index) {
        const StoryProcess process{node(index).entity, node(index).kind == ProcessNode::Kind::Missing};
        if (!processName(m_incident, process).isEmpty())
            m_facts.chain.push_back(process);
    };
    if (const int parent = node(start).parent; parent >= 0 && node(parent).kind != ProcessNode::Kind::Device)
        add(parent);
    int last = start;
    for (int at = start; at >= 0 && m_facts.chain.size() < longestChain; at = nextOf(forest, at, weights)) {
        add(at);
        last = at;
    }
    const int status = m_incident.entity(node(last).entity).wordCode(entityField("remediationStatus"));
    m_facts.isChainStopped = node(last).kind == ProcessNode::Kind::Process
        && (status == static_cast<int>(RemediationStatus::Blocked)
            || status == static_cast<int>(RemediationStatus::Prevented));
    findOwner(node(start).entity);
}

void Picker::findOwner(int entity)
{
    for (int i = 0; i < static_cast<int>(m_assets.size()); ++i) {
        const Asset &asset = m_assets[static_cast<std::size_t>(i)];
        if (asset.kind != AssetKind::User && asset.kind != AssetKind::Device)
            continue;
        if (std::binary_search(asset.entities.begin(), asset.entities.end(), entity))
            (asset.kind == AssetKind::User ? m_facts.chainUser : m_facts.chainDevice) = i;
    }
    // Where the process doesn't say where it ran, its alert does if it is about one device only.
    const auto devices = m_incident.devicesOfAlert(m_incident.alertOfEntity(entity));
    if (m_facts.chainDevice >= 0 || devices.second - devices.first != 1)
        return;
    for (int i = 0; i < static_cast<int>(m_assets.size()); ++i) {
        if (isAmong(m_assets[static_cast<std::size_t>(i)].devices, devices))
            m_facts.chainDevice = i;
    }
}

void Picker::pickEvidence()
{
    std::array<std::vector<int>, storyEvidenceKinds> bad;
    const auto weight = [](const Evidence &piece) {
        return std::tuple(!piece.isUnresolved, -piece.rank, -piece.alertCount);
    };
    for (int i = 0; i < static_cast<int>(m_evidence.size()); ++i) {
        const Evidence &piece = m_evidence[static_cast<std::size_t>(i)];
        m_facts.hasVerdicts |= piece.verdict > static_cast<int>(Verdict::Unknown);
        if (!isBad(piece))
            continue;
        ++m_facts.badCount;
        m_facts.openCount += piece.isUnresolved ? 1 : 0;
        if (m_facts.firstBad < 0 || weight(piece) < weight(m_evidence[static_cast<std::size_t>(m_facts.firstBad)]))
            m_facts.firstBad = i;
        switch (static_cast<EntityType>(piece.kind)) {
        case EntityType::File:
            bad[static_cast<std::size_t>(StoryEvidence::Files)].push_back(i);
            break;
        case EntityType::Ip:
        case EntityType::Url:
            bad[static_cast<std::size_t>(StoryEvidence::Addresses)].push_back(i);
            break;
        case EntityType::MailMessage:
            bad[static_cast<std::size_t>(StoryEvidence::Messages)].push_back(i);
            break;
        default:
            break;
        }
    }
    for (std::size_t kind = 0; kind < storyEvidenceKinds; ++kind)
        collect(static_cast<StoryEvidence>(kind), std::move(bad[kind]));
}

/// Names each name once: the same file of three builds, the same subject of fourteen messages.
void Picker::collect(StoryEvidence kind, std::vector<int> places)
{
    const auto piece = [this](int place) -> const Evidence & { return m_evidence[static_cast<std::size_t>(place)]; };
    const auto value = [&](int place) { return entityValue(m_incident.entity(piece(place).worst)); };
    const auto isWorse = [&](int a, int b) {
        const auto weight = [&](int place) { return std::tuple(-piece(place).rank, -piece(place).alertCount); };
        return weight(a) != weight(b) ? weight(a) < weight(b) : value(a) < value(b);
    };
    QHash<QString, int> best;
    for (const int place : places) {
        const auto [at, isNew] = [&] {
            const QString name = value(place).toCaseFolded();
            const auto known = best.find(name);
            return known == best.end() ? std::pair(best.insert(name, place), true) : std::pair(known, false);
        }();
        if (!isNew && isWorse(place, *at))
            *at = place;
    }
    places.assign(best.cbegin(), best.cend());
    StoryNames &names = m_facts.bad[static_cast<std::size_t>(kind)];
    names.count = static_cast<int>(places.size());
    const auto end = places.begin() + std::min(names.count, mostStoryNames + 1);
    std::partial_sort(places.begin(), end, places.end(), isWorse);
    names.shown.assign(places.begin(), end);
}

} // namespace

StoryFacts storyFactsOf(const Incident &incident, const std::vector<AlertFacts> &alerts, const Assets &assets,
                        const EvidenceList &evidence, const AlertFilter &counts)
{
    return incident.isNull() ? StoryFacts() : Picker(incident, alerts, assets, evidence, counts).picked();
}

QString processName(const Incident &incident, const StoryProcess &process)
{
    const Record entity = incident.entity(process.entity);
    if (process.isParentOnly)
        return entity.text(entityField("parentProcessFileName"));
    if (QString name = entity.text(entityField("fileName")); !name.isEmpty())
        return name;
    return entity.text(entityField("processId"));
}

} // namespace utkik
