// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/recordsortfiltermodel.h"

#include "models/item/roles.h"

#include <algorithm>
#include <cmath>

namespace utkik
{

namespace
{

/// Maps numbers to unsigned ones in the same order.
quint64 rankOf(qint64 number)
{
    return static_cast<quint64>(number) ^ (quint64(1) << 63);
}

/// The first four letters, so packed that numbers compare as the texts do.
quint64 rankOf(const QString &text)
{
    quint64 rank = 0;
    for (qsizetype i = 0; i < 4; ++i)
        rank = (rank << 16) | (i < text.size() ? text.at(i).unicode() : 0U);
    return rank;
}

} // namespace

void RecordSortFilterModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_column && order == m_order)
        return;
    const bool isSameColumn = column == m_column;
    m_column = column;
    m_order = order;
    if (!isSameColumn)
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

bool RecordSortFilterModel::comesBefore(int a, int b) const
{
    const Key *left = &m_keys[static_cast<std::size_t>(a)];
    const Key *right = &m_keys[static_cast<std::size_t>(b)];
    if (left->isAbsent || right->isAbsent)
        return !left->isAbsent && right->isAbsent;
    if (m_order == Qt::DescendingOrder)
        std::swap(left, right);
    return left->rank != right->rank ? left->rank < right->rank : left->text < right->text;
}

RecordSortFilterModel::Key RecordSortFilterModel::keyOf(int row) const
{
    const QVariant value = sourceModel()->index(row, m_column).data(SortRole);
    if (!value.isValid() || value.isNull())
        return {};
    if (value.userType() == QMetaType::QString) {
        const QString text = value.toString().toCaseFolded();
        return {false, rankOf(text), text};
    }
    return {false, rankOf(value.toLongLong()), {}};
}

void RecordSortFilterModel::resetKeys()
{
    m_keys.clear();
    if (m_column >= 0 && sourceModel() && sourceModel()->rowCount() > 0)
        insertKeys(0, sourceModel()->rowCount() - 1);
}

void RecordSortFilterModel::insertKeys(int first, int last)
{
    if (m_column < 0)
        return;
    m_keys.insert(m_keys.begin() + first, static_cast<std::size_t>(last - first + 1), Key());
    renewKeys(first, last);
}

void RecordSortFilterModel::removeKeys(int first, int last)
{
    if (m_column >= 0)
        m_keys.erase(m_keys.begin() + first, m_keys.begin() + last + 1);
}

void RecordSortFilterModel::renewKeys(int first, int last)
{
    for (int row = first; row <= last && m_column >= 0; ++row)
        m_keys[static_cast<std::size_t>(row)] = keyOf(row);
}

} // namespace utkik
