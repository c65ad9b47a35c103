// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/attack/alertrows.h"

#include "models/item/roles.h"

#include <algorithm>

namespace utkik
{

void AlertRows::setAlerts(const QList<int> &alerts)
{
    m_isShown.clear();
    if (!alerts.isEmpty())
        m_isShown.resize(static_cast<std::size_t>(*std::max_element(alerts.begin(), alerts.end())) + 1);
    for (const int alert : alerts)
        m_isShown[static_cast<std::size_t>(alert)] = true;
    invalidateFilter();
}

bool AlertRows::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_isShown.empty())
        return false;
    const int alert = sourceModel()->index(row, 0, parent).data(RecordRole).toInt();
    return static_cast<std::size_t>(alert) < m_isShown.size() && m_isShown[static_cast<std::size_t>(alert)];
}

} // namespace utkik
