// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/related/relatedincidents.h"

#include "models/core/background.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace utkik
{

namespace
{

constexpr double badWeight = 2; // of what is malicious or suspicious, to anything else

std::size_t at(int place)
{
    return static_cast<std::size_t>(place);
}

/// The first trace with each key that both have. If one list is much shorter, its keys are looked up in the other.
std::vector<std::pair<int, int>> sharedOf(const Traces &ours, const Traces &theirs)
{
    std::vector<std::pair<int, int>> shared;
    const auto byKey = [](const Trace &trace, quint64 key) { return trace.key < key; };
    const Traces &few = ours.size() <= theirs.size() ? ours : theirs;
    const Traces &many = &few == &ours ? theirs : ours;
    constexpr std::size_t muchShorter = 16;
    const bool isMuchShorter = few.size() * muchShorter < many.size();
    auto other = many.begin();
    for (auto one = few.begin(); one != few.end(); ++one) {
        if (one != few.begin() && one->key == std::prev(one)->key)
            continue;
        if (isMuchShorter)
            other = std::lower_bound(other, many.end(), one->key, byKey);
        else
            while (other != many.end() && other->key < one->key)
                ++other;
        if (other == many.end())
            break;
        if (other->key != one->key)
            continue;
        const int a = static_cast<int>(one - few.begin());
        const int b = static_cast<int>(other - many.begin());
        shared.emplace_back(&few == &ours ? std::pair(a, b) : std::pair(b, a));
    }
    return shared;
}

} // namespace

RelatedIncidents::RelatedIncidents(const IncidentListModel &incidents, QObject *parent)
    : QObject(parent)
    , m_incidents(incidents)
{
    connect(&incidents, &IncidentListModel::lookupChanged, this, &RelatedIncidents::read);
    connect(&incidents, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        for (int row = first; row <= last; ++row)
            read(m_incidents.lookupAt(row).ref);
    });
    const auto dropGone = [this] {
        const IncidentRefs open = m_open.keys();
        for (const IncidentRef &ref : open) {
            if (m_incidents.rowOf(ref) < 0)
                remove(ref);
        }
    };
    connect(&incidents, &QAbstractItemModel::rowsRemoved, this, dropGone);
    connect(&incidents, &QAbstractItemModel::modelReset, this, [this, dropGone] {
        dropGone();
        readAll();
    });
    readAll();
}

RelatedIncidents::~RelatedIncidents() = default;

void RelatedIncidents::readAll()
{
    for (int row = 0; row < m_incidents.rowCount(); ++row)
        read(m_incidents.lookupAt(row).ref);
}

void RelatedIncidents::read(const IncidentRef &ref)
{
    const int row = m_incidents.rowOf(ref);
    const Incident incident = row < 0 ? Incident() : m_incidents.lookupAt(row).incident;
    const auto known = m_open.value(ref);
    if (incident.isNull() || (known && known->incident == incident))
        return;
    inBackground([incident] { return tracesOf(incident); }).then(this, [this, ref, incident](const Traces &traces) {
        const int now = m_incidents.rowOf(ref);
        if (now >= 0 && m_incidents.lookupAt(now).incident == incident) // else a newer answer came, or it is gone
            put(ref, {incident, traces, {}});
    });
}

void RelatedIncidents::put(const IncidentRef &ref, Open fresh)
{
    IncidentRefs touched = unlink(ref);
    for (auto other = m_open.cbegin(); other != m_open.cend(); ++other) {
        auto shared = sharedOf(fresh.traces, (*other)->traces);
        if (shared.empty())
            continue;
        auto reversed = shared;
        for (auto &[a, b] : reversed)
            std::swap(a, b);
        (*other)->overlaps.push_back({ref, std::move(reversed)});
        fresh.overlaps.push_back({other.key(), std::move(shared)});
        if (!touched.contains(other.key()))
            touched << other.key();
    }
    m_open.insert(ref, std::make_shared<Open>(std::move(fresh)));
    Q_EMIT relationsChanged(ref);
    for (const IncidentRef &other : std::as_const(touched))
        Q_EMIT relationsChanged(other);
}

void RelatedIncidents::remove(const IncidentRef &ref)
{
    const IncidentRefs touched = unlink(ref);
    for (const IncidentRef &other : touched)
        Q_EMIT relationsChanged(other);
}

/// Takes an incident out; gives those that had something in common with it.
IncidentRefs RelatedIncidents::unlink(const IncidentRef &ref)
{
    IncidentRefs touched;
    const auto gone = m_open.take(ref);
    if (!gone)
        return touched;
    for (const Overlap &overlap : gone->overlaps) {
        touched << overlap.other;
        std::erase_if(m_open.value(overlap.other)->overlaps, [&ref](const Overlap &one) { return one.other == ref; });
    }
    return touched;
}

std::vector<SimilarIncident> RelatedIncidents::similarTo(const IncidentRef &ref) const
{
    std::vector<SimilarIncident> list;
    const auto open = m_open.value(ref);
    if (!open)
        return list;
    QHash<int, int> others; // trace -> how many other incidents have it
    for (const Overlap &overlap : open->overlaps) {
        for (const auto &[ours, theirs] : overlap.shared)
            ++others[ours];
    }
    for (const Overlap &overlap : open->overlaps) {
        const auto other = m_open.value(overlap.other);
        SimilarIncident similar{overlap.other, {}, 0};
        std::map<int, double> weightOf; // thing -> what it weighs
        for (const auto &[ours, theirs] : overlap.shared) {
            const Trace &trace = open->traces[at(ours)];
            const bool isBad = trace.isBad || other->traces[at(theirs)].isBad;
            const double weight = (isBad ? badWeight : 1) / others.value(ours);
            const auto [thing, isNew] = weightOf.emplace(trace.thing, weight);
            thing->second = std::max(thing->second, weight);
            similar.counts[static_cast<std::size_t>(trace.why)] += isNew ? 1 : 0;
        }
        for (const auto &[thing, weight] : weightOf)
            similar.weight += weight;
        list.push_back(similar);
    }
    std::sort(list.begin(), list.end(), [](const SimilarIncident &a, const SimilarIncident &b) {
        return a.weight != b.weight ? a.weight > b.weight : a.ref.id < b.ref.id;
    });
    return list;
}

std::vector<SeenElsewhere> RelatedIncidents::seenElsewhere(const IncidentRef &ref, const Record &record) const
{
    std::vector<SeenElsewhere> places;
    const auto open = m_open.value(ref);
    if (!open || open->overlaps.empty())
        return places;
    const Traces marks = tracesOf(record);
    for (const Overlap &overlap : open->overlaps) {
        const auto other = m_open.value(overlap.other);
        for (const Trace &mark : marks) {
            const auto found = std::lower_bound(other->traces.begin(), other->traces.end(), mark.key,
                                                [](const Trace &trace, quint64 key) { return trace.key < key; });
            if (found == other->traces.end() || found->key != mark.key)
                continue;
            places.push_back(
                {overlap.other, mark.why, other->incident, other->incident.at(found->type(), found->record)});
            break;
        }
    }
    std::sort(places.begin(), places.end(), [this](const SeenElsewhere &a, const SeenElsewhere &b) {
        return m_incidents.rowOf(a.ref) < m_incidents.rowOf(b.ref);
    });
    return places;
}

std::vector<std::pair<Record, IncidentRef>> RelatedIncidents::recordsElsewhere(const IncidentRef &ref) const
{
    std::vector<std::pair<Record, IncidentRef>> records;
    const auto open = m_open.value(ref);
    if (!open)
        return records;
    for (const Overlap &overlap : open->overlaps) {
        for (const auto &[ours, theirs] : overlap.shared) {
            const quint64 key = open->traces[at(ours)].key;
            for (std::size_t i = at(ours); i < open->traces.size() && open->traces[i].key == key; ++i)
                records.emplace_back(open->incident.at(open->traces[i].type(), open->traces[i].record), overlap.other);
        }
    }
    return records;
}

} // namespace utkik
