// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/showlist.h"

#include <algorithm>

namespace utkik
{

ShowList::ShowList(const QList<Mention> &mentions, const QString &tenant, bool follow)
    : m_tenant(tenant.toLower())
    , m_follow(follow)
{
    for (const Mention &mention : mentions) {
        const bool isSaved = !mention.saved.isNull();
        const IncidentRef ref = isSaved ? mention.find.ref : whole(mention.find.ref);
        if ((isSaved && ref.id == 0) || find(ref) == m_entries.end())
            m_entries.push_back({.ref = ref, .incident = mention.saved});
    }
}

IncidentRefs ShowList::pending() const
{
    IncidentRefs refs;
    for (const Entry &entry : m_entries) {
        if (!entry.isSettled())
            refs.append(entry.ref);
    }
    return refs;
}

bool ShowList::isSettled() const
{
    return std::all_of(m_entries.begin(), m_entries.end(), [](const Entry &entry) { return entry.isSettled(); });
}

IncidentRefs ShowList::receive(const IncidentRef &ref, const Incident &incident)
{
    const auto entry = find(whole(ref));
    if (entry == m_entries.end() || entry->isSettled())
        return {};
    entry->incident = incident;
    const std::optional<qint64> target = incident.mergedInto();
    if (!m_follow || !target || *target <= 0 || entry->merges >= longestMergeChain)
        return {};
    const IncidentRef next{entry->ref.tenant, *target};
    if (find(next) != m_entries.end())
        return {};
    const int merges = entry->merges + 1;
    m_entries.insert(entry + 1, {.ref = next, .merges = merges});
    return {next};
}

void ShowList::fail(const IncidentRef &ref, const Error &error)
{
    const auto entry = find(whole(ref));
    if (entry != m_entries.end() && !entry->isSettled())
        entry->error = error;
}

QList<Incident> ShowList::received() const
{
    QList<Incident> incidents;
    for (const Entry &entry : m_entries) {
        if (!entry.incident.isNull())
            incidents.append(entry.incident);
    }
    return incidents;
}

bool ShowList::isLoop(const Entry &entry) const
{
    IncidentRef at = entry.ref;
    for (size_t step = 0; step < m_entries.size(); ++step) {
        const auto current = find(at);
        const auto target = current == m_entries.end() ? std::nullopt
            : current->incident.isNull()               ? std::nullopt
                                                       : current->incident.mergedInto();
        if (!target)
            return false;
        at.id = *target;
        if (at == entry.ref)
            return true;
    }
    return false;
}

IncidentRef ShowList::whole(const IncidentRef &ref) const
{
    return {ref.tenant.isEmpty() ? m_tenant : ref.tenant, ref.id};
}

std::vector<ShowList::Entry>::iterator ShowList::find(const IncidentRef &ref)
{
    return std::find_if(m_entries.begin(), m_entries.end(), [&ref](const Entry &entry) { return entry.ref == ref; });
}

std::vector<ShowList::Entry>::const_iterator ShowList::find(const IncidentRef &ref) const
{
    return std::find_if(m_entries.begin(), m_entries.end(), [&ref](const Entry &entry) { return entry.ref == ref; });
}

} // namespace utkik
