// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/process/processforest.h"

#include "models/item/fieldhash.h"

#include <QHash>

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

namespace utkik
{

namespace
{

using Kind = ProcessNode::Kind;

// The same start, told by two services that round differently. An ID is not used again so soon.
constexpr qint64 sameStart = Timestamp::ticksPerSecond / 100;
constexpr qint64 never = std::numeric_limits<qint64>::max();
constexpr int badRank = 3; // verdictRank() from which on something is suspicious or worse

/// Those that had one process ID on one device.
struct Holders
{
    std::vector<std::pair<qint64, int>> timed; ///< start and node, sorted
    int untimed = -1;

    /// The one that started then, or else the one whose start is not known.
    [[nodiscard]] int startedAt(qint64 start) const
    {
        const auto at = std::lower_bound(timed.begin(), timed.end(), std::pair(start - sameStart, -1));
        return at != timed.end() && at->first <= start + sameStart ? at->second : untimed;
    }
    /// The one that had the ID at that moment.
    [[nodiscard]] int holderAt(qint64 moment) const
    {
        const auto after =
            std::upper_bound(timed.begin(), timed.end(), std::pair(moment, std::numeric_limits<int>::max()));
        return after != timed.begin() ? std::prev(after)->second : untimed;
    }
    [[nodiscard]] int only() const
    {
        if (timed.empty())
            return untimed;
        return timed.size() == 1 && untimed < 0 ? timed.front().second : -1;
    }
};

class Planter
{
public:
    explicit Planter(const Incident &incident)
        : m_incident(incident)
    {
        m_forest.nodeOfEntity.assign(size_t(incident.entityCount()), -1);
        for (int i = 0; i < incident.deviceCount(); ++i) {
            const QString id = incident.device(i).text(deviceField("mdatpDeviceId")).toLower();
            if (!id.isEmpty() && !m_deviceRecords.contains(id))
                m_deviceRecords.insert(id, i);
        }
    }

    ProcessForest plant(const EvidenceList &evidence)
    {
        m_forest.entityLists.reserve(size_t(m_incident.entityCount())); // nodes tell of places in it
        for (const Evidence &piece : evidence) {
            if (piece.kind == int(EntityType::Process))
                addProcess(piece);
        }
        for (auto &[id, holders] : m_holders)
            std::sort(holders.timed.begin(), holders.timed.end());
        const int count = int(m_forest.nodes.size());
        for (int i = 0; i < count; ++i) {
            if (node(i).kind == Kind::Process)
                node(i).parent = parentOf(i);
        }
        breakCycles();
        hangUp();
        m_forest.nodes.shrink_to_fit();
        arrange();
        return std::move(m_forest);
    }

private:
    ProcessNode &node(int index) { return m_forest.nodes[size_t(index)]; }

    int addNode(Kind kind, int entity)
    {
        m_forest.nodes.emplace_back();
        m_forest.nodes.back().kind = kind;
        m_forest.nodes.back().entity = entity;
        m_deviceOf.push_back(-1);
        return int(m_forest.nodes.size()) - 1;
    }

    void addProcess(const Evidence &piece)
    {
        const Record record = m_incident.entity(piece.worst);
        const int device = deviceFor(record);
        const int index = addNode(Kind::Process, piece.worst);
        m_deviceOf.back() = device;
        ProcessNode &fresh = node(index);
        fresh.verdict = piece.verdict;
        fresh.rank = piece.rank;
        fresh.isUnresolved = piece.isUnresolved;
        fresh.alertCount = piece.alertCount;
        std::vector<int> &lists = m_forest.entityLists;
        fresh.entities = {lists.insert(lists.end(), piece.entities.begin(), piece.entities.end()),
                          piece.entities.size()};
        fresh.key = piece.key;
        fresh.processId = record.number(entityField("processId"));
        fresh.started = record.time(entityField("processCreationTime"));
        for (const int entity : piece.entities)
            m_forest.nodeOfEntity[size_t(entity)] = index;
        if (!fresh.processId)
            return;
        Holders &holders = m_holders[{device, *fresh.processId}];
        if (fresh.started)
            holders.timed.emplace_back(fresh.started->ticks, index);
        else if (holders.untimed < 0)
            holders.untimed = index;
    }

    /// The device on which it ran; where the entity does not say, the alert's, if it has only one.
    int deviceFor(const Record &record)
    {
        QString id = record.text(entityField("deviceId")).toLower();
        int listed = m_deviceRecords.value(id, -1);
        if (id.isEmpty()) {
            const auto [first, last] = m_incident.devicesOfAlert(record.alertIndex());
            if (last - first == 1) {
                id = m_incident.device(first).text(deviceField("mdatpDeviceId")).toLower();
                listed = first;
            }
        }
        auto known = m_devices.find(id);
        if (known == m_devices.end()) {
            known = m_devices.insert(id, addNode(Kind::Device, record.index()));
            ProcessNode &device = node(*known);
            device.device = listed;
            device.key = quint64(qHash(id, size_t(1)));
            m_forest.devices.push_back(*known);
        }
        return *known;
    }

    int parentOf(int child)
    {
        // Not every alert tells as much of the process: the first that tells its parent counts.
        const ProcessNode &process = node(child);
        for (const int entity : process.entities) {
            const Record record = m_incident.entity(entity);
            const auto id = record.number(entityField("parentProcessId"));
            const QString name = record.text(entityField("parentProcessFileName"));
            if (!id && name.isEmpty())
                continue;
            const auto start = record.time(entityField("parentProcessCreationTime"));
            const int parent = id ? knownParent(child, *id, start) : -1;
            if (parent == child)
                return -1;
            return parent >= 0 ? parent : missingParent(child, record, id, start, name);
        }
        return -1;
    }

    int knownParent(int child, qint64 id, std::optional<Timestamp> start)
    {
        const auto holders = m_holders.find({m_deviceOf[size_t(child)], id});
        if (holders == m_holders.end())
            return -1;
        const auto &childStart = node(child).started;
        return start     ? holders->second.startedAt(start->ticks)
            : childStart ? holders->second.holderAt(childStart->ticks)
                         : holders->second.only();
    }

    int missingParent(int child, const Record &record, std::optional<qint64> id, std::optional<Timestamp> start,
                      const QString &name)
    {
        const int device = m_deviceOf[size_t(child)];
        const std::tuple key(device, id.value_or(-1), start ? start->ticks : never, start ? QString() : name.toLower());
        const auto known = m_missing.find(key);
        if (known != m_missing.end())
            return known->second;
        const int index = addNode(Kind::Missing, record.index());
        m_deviceOf.back() = device;
        ProcessNode &missing = node(index);
        missing.processId = id;
        missing.started = start;
        missing.key =
            node(device).key ^ quint64(qHashMulti(size_t(2), id.value_or(-1), start ? start->ticks : never, name));
        m_missing.emplace(key, index);
        return index;
    }

    /// An answer may say that two processes started one another: one of the links of each ring is left out.
    void breakCycles()
    {
        enum : char { Unseen, OnTheWay, Done };
        std::vector<char> state(m_forest.nodes.size(), Unseen);
        std::vector<int> way;
        for (int start = 0; start < int(m_forest.nodes.size()); ++start) {
            int at = start;
            while (at >= 0 && state[size_t(at)] == Unseen) {
                state[size_t(at)] = OnTheWay;
                way.push_back(at);
                at = node(at).parent;
            }
            if (at >= 0 && state[size_t(at)] == OnTheWay)
                node(way.back()).parent = -1;
            for (const int seen : way)
                state[size_t(seen)] = Done;
            way.clear();
        }
    }

    /// What has no parent hangs below its device, what is too deep below the last level that is allowed.
    void hangUp()
    {
        std::vector<int> level(m_forest.nodes.size(), -1);
        std::vector<int> way;
        for (int start = 0; start < int(m_forest.nodes.size()); ++start) {
            for (int at = start; at >= 0 && level[size_t(at)] < 0; at = node(at).parent) {
                if (node(at).kind == Kind::Device) {
                    level[size_t(at)] = 0;
                    break;
                }
                if (node(at).parent < 0)
                    node(at).parent = m_deviceOf[size_t(at)];
                way.push_back(at);
            }
            for (; !way.empty(); way.pop_back()) {
                ProcessNode &hung = node(way.back());
                if (level[size_t(hung.parent)] >= mostProcessLevels)
                    hung.parent = node(hung.parent).parent;
                level[size_t(way.back())] = level[size_t(hung.parent)] + 1;
            }
        }
    }

    void arrange()
    {
        listChildren();
        for (int i = 0; i < int(m_forest.nodes.size()); ++i) {
            if (node(i).kind == Kind::Device)
                continue;
            ProcessNode &device = node(m_deviceOf[size_t(i)]);
            device.rank = std::max(device.rank, node(i).rank);
            device.processCount += node(i).kind == Kind::Process ? 1 : 0;
            if (const int on = m_deviceOf[size_t(i)]; node(i).rank >= badRank)
                m_firstBad.insert(on, std::min(m_firstBad.value(on, never), startOf(i)));
        }
        std::vector<qint64> order(m_forest.nodes.size(), never); // of a missing one as its first child's
        for (int i = 0; i < int(m_forest.nodes.size()); ++i) {
            qint64 &place = order[size_t(i)] = startOf(i);
            if (node(i).kind == Kind::Missing && !node(i).started) {
                for (const int child : node(i).children)
                    place = std::min(place, startOf(child));
            }
        }
        const auto byStart = [&](int a, int b) {
            return std::tuple(order[size_t(a)], node(a).processId.value_or(0), a)
                < std::tuple(order[size_t(b)], node(b).processId.value_or(0), b);
        };
        for (const ProcessNode &parent : m_forest.nodes) {
            const auto first = m_forest.childLists.begin() + (parent.children.data() - m_forest.childLists.data());
            std::sort(first, first + std::ssize(parent.children), byStart);
            number(parent.children);
        }
        std::sort(m_forest.devices.begin(), m_forest.devices.end(), [this](int a, int b) {
            return std::pair(m_firstBad.value(a, never), a) < std::pair(m_firstBad.value(b, never), b);
        });
        number(m_forest.devices);
    }

    void listChildren()
    {
        std::vector<size_t> counts(m_forest.nodes.size(), 0);
        for (const ProcessNode &child : m_forest.nodes) {
            if (child.parent >= 0)
                ++counts[size_t(child.parent)];
        }
        m_forest.childLists.resize(m_forest.nodes.size() - m_forest.devices.size());
        int *free = m_forest.childLists.data();
        std::vector<int *> next;
        for (size_t i = 0; i < counts.size(); ++i) {
            m_forest.nodes[i].children = {free, counts[i]};
            next.push_back(free);
            free += counts[i];
        }
        for (int i = 0; i < int(m_forest.nodes.size()); ++i) {
            if (node(i).parent >= 0)
                *next[size_t(node(i).parent)]++ = i;
        }
    }

    void number(std::span<const int> siblings)
    {
        for (int row = 0; row < int(siblings.size()); ++row)
            node(siblings[size_t(row)]).row = row;
    }
    qint64 startOf(int index) { return node(index).started ? node(index).started->ticks : never; }

    Incident m_incident;
    ProcessForest m_forest;
    std::vector<int> m_deviceOf; // node -> node of its device
    QHash<QString, int> m_deviceRecords; // Defender's ID -> record
    QHash<QString, int> m_devices; // Defender's ID -> node
    std::map<std::pair<int, qint64>, Holders> m_holders; // device and process ID
    std::map<std::tuple<int, qint64, qint64, QString>, int> m_missing;
    QHash<int, qint64> m_firstBad; // node of a device -> start
};

} // namespace

ProcessForest processForestOf(const Incident &incident, const EvidenceList &evidence)
{
    return Planter(incident).plant(evidence);
}

} // namespace utkik
