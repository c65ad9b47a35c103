// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/recordsortfiltermodel.h"

#include "models/item/roles.h"
#include "models/item/sortranks.h"

#include <algorithm>

namespace utkik
{

namespace
{

constexpr int staleRank = -1; // the row is new or has changed: its value is compared as it is
constexpr int staleShare = 16; // of the rows; with more of them stale it is quicker to rank all anew

void add(SortValues &values, const QVariant &value)
{
    if (!value.isValid() || value.isNull())
        values.addAbsent();
    else if (value.userType() == QMetaType::QString)
        values.addText(value.toString());
    else
        values.addNumber(value.toLongLong());
}

} // namespace

void RecordSortFilterModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_column && order == m_order)
        return;
    const bool isOtherColumn = column != m_column;
    m_column = column;
    m_order = order;
    if (isOtherColumn)
        resetKeys();
    resort();
}

void RecordSortFilterModel::setAlerts(QList<int> alerts)
{
    std::sort(alerts.begin(), alerts.end());
    if (alerts == m_alerts)
        return;
    m_alerts = std::move(alerts);
    refilter();
}

bool RecordSortFilterModel::acceptsRow(int sourceRow) const
{
    if (m_alerts.isEmpty())
        return true;
    const auto alerts = sourceModel()->index(sourceRow, 0).data(AlertsRole).value<QList<int>>();
    return std::any_of(alerts.begin(), alerts.end(),
                       [this](int alert) { return std::binary_search(m_alerts.begin(), m_alerts.end(), alert); });
}

bool RecordSortFilterModel::areInOrder(int leftRank, int rightRank) const
{
    if (leftRank == SortValues::absent || rightRank == SortValues::absent)
        return leftRank != SortValues::absent && rightRank == SortValues::absent;
    return m_order == Qt::AscendingOrder ? leftRank < rightRank : leftRank > rightRank;
}

bool RecordSortFilterModel::comesBefore(int a, int b) const
{
    const int left = m_ranks[static_cast<std::size_t>(a)];
    const int right = m_ranks[static_cast<std::size_t>(b)];
    return left == staleRank || right == staleRank ? compareAnew(a, b) : areInOrder(left, right);
}

bool RecordSortFilterModel::compareAnew(int a, int b) const
{
    SortValues values;
    add(values, sourceModel()->index(a, m_column).data(SortRole));
    add(values, sourceModel()->index(b, m_column).data(SortRole));
    const std::vector<int> ranks = values.ranks();
    return areInOrder(ranks[0], ranks[1]);
}

void RecordSortFilterModel::sortRows(std::vector<int> &rows)
{
    if (m_staleCount > 0 && m_staleCount > static_cast<int>(m_ranks.size()) / staleShare)
        resetKeys();
    if (m_staleCount > 0) {
        FlatProxyModel::sortRows(rows);
        return;
    }
    std::stable_sort(rows.begin(), rows.end(), [this](int a, int b) {
        return areInOrder(m_ranks[static_cast<std::size_t>(a)], m_ranks[static_cast<std::size_t>(b)]);
    });
}

void RecordSortFilterModel::resetKeys()
{
    m_staleCount = 0;
    m_ranks.clear();
    if (m_column < 0 || !sourceModel())
        return;
    SortValues values;
    const int rows = sourceModel()->rowCount();
    values.reserve(rows);
    for (int row = 0; row < rows; ++row)
        add(values, sourceModel()->index(row, m_column).data(SortRole));
    m_ranks = values.ranks();
}

void RecordSortFilterModel::insertKeys(int first, int last)
{
    if (m_column < 0)
        return;
    m_ranks.insert(m_ranks.begin() + first, static_cast<std::size_t>(last - first + 1), staleRank);
    m_staleCount += last - first + 1;
    if (m_staleCount > static_cast<int>(m_ranks.size()) / staleShare)
        resetKeys();
}

void RecordSortFilterModel::removeKeys(int first, int last)
{
    if (m_column < 0)
        return;
    const auto begin = m_ranks.begin() + first;
    const auto end = m_ranks.begin() + last + 1;
    m_staleCount -= static_cast<int>(std::count(begin, end, staleRank));
    m_ranks.erase(begin, end);
}

void RecordSortFilterModel::renewKeys(int first, int last)
{
    if (m_column < 0)
        return;
    for (int row = first; row <= last; ++row) {
        int &rank = m_ranks[static_cast<std::size_t>(row)];
        m_staleCount += rank == staleRank ? 0 : 1;
        rank = staleRank;
    }
    if (m_staleCount > static_cast<int>(m_ranks.size()) / staleShare)
        resetKeys();
}

} // namespace utkik
