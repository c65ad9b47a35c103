// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/incidentfiltermodel.h"

#include "models/item/incidentlistmodel.h"

#include <tuple>

namespace utkik
{

namespace
{

enum Need { Open, Failure, ToCome, MergedAway, Done };

Need needOf(const Lookup &lookup)
{
    if (lookup.state == LookupState::Failed)
        return Failure;
    if (lookup.incident.isNull())
        return ToCome;
    if (lookup.incident.mergedInto())
        return MergedAway;
    return lookup.incident.status().is(IncidentStatus::Resolved) ? Done : Open;
}

} // namespace

void IncidentFilterModel::setOrder(Order order)
{
    if (order == m_order)
        return;
    m_order = order;
    resort();
}

IncidentFilterModel::Key IncidentFilterModel::keyOf(int row) const
{
    const auto *const list = qobject_cast<const IncidentListModel *>(sourceModel());
    Q_ASSERT(list);
    const Lookup &lookup = list->lookupAt(row);
    Key key;
    key.need = needOf(lookup);
    if (lookup.incident.isNull())
        return key;
    const Severity severity = severityOf(lookup.incident.severity());
    key.severity = severity == Severity::Unknown ? 0 : static_cast<int>(severity);
    key.updated = lookup.incident.record().time(incidentField("lastUpdateTime")).value_or(Timestamp()).ticks;
    return key;
}

bool IncidentFilterModel::comesBefore(int a, int b) const
{
    const Key &left = m_keys[static_cast<std::size_t>(a)];
    const Key &right = m_keys[static_cast<std::size_t>(b)];
    switch (m_order) {
    case Order::Asked:
        return a < b;
    case Order::Severity:
        return left.severity > right.severity;
    case Order::Updated:
        return left.updated > right.updated;
    case Order::NeedsMeFirst:
        break;
    }
    return std::tuple(left.need, -left.severity, -left.updated)
        < std::tuple(right.need, -right.severity, -right.updated);
}

void IncidentFilterModel::resetKeys()
{
    m_keys.clear();
    if (sourceModel() && sourceModel()->rowCount() > 0)
        insertKeys(0, sourceModel()->rowCount() - 1);
}

void IncidentFilterModel::insertKeys(int first, int last)
{
    m_keys.insert(m_keys.begin() + first, static_cast<std::size_t>(last) - static_cast<std::size_t>(first) + 1, Key());
    renewKeys(first, last);
}

void IncidentFilterModel::removeKeys(int first, int last)
{
    m_keys.erase(m_keys.begin() + first, m_keys.begin() + last + 1);
}

void IncidentFilterModel::renewKeys(int first, int last)
{
    for (int row = first; row <= last; ++row)
        m_keys[static_cast<std::size_t>(row)] = keyOf(row);
}

} // namespace utkik
