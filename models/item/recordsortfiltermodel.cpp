// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/recordsortfiltermodel.h"

#include "models/core/background.h"
#include "models/item/roles.h"
#include "models/item/sortranks.h"
#include "models/item/tablemodel.h"

#include <algorithm>
#include <memory>

namespace utkik
{

namespace
{

constexpr int rankedAtOnce = 5000; // rows; up to so many are ranked within a frame, whatever stands in them
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

std::vector<int> ranksOf(int rows, const Searchable::SortSource &source)
{
    SortValues values;
    values.reserve(rows);
    for (int row = 0; row < rows; ++row)
        add(values, source(row));
    return values.ranks();
}

} // namespace

void RecordSortFilterModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_column && order == m_order && m_wantedColumn < 0)
        return;
    m_order = order;
    ++m_generation; // whatever is being ranked is not wanted any more
    m_wantedColumn = -1;
    if (column == m_column) {
        resort();
    } else if (column >= 0 && isLarge()) {
        rankLater(column);
    } else {
        m_column = column;
        resetKeys();
        resort();
    }
}

bool RecordSortFilterModel::isLarge() const
{
    return sourceModel() && sourceModel()->rowCount() > rankedAtOnce && dynamic_cast<const Searchable *>(sourceModel());
}

/// Many changes in a row, as of a refresh, are ranked once.
void RecordSortFilterModel::rankLater(int column)
{
    m_wantedColumn = column;
    const int generation = ++m_generation;
    const auto start = [this, generation] {
        if (generation == m_generation)
            rankInBackground();
    };
    QMetaObject::invokeMethod(this, start, Qt::QueuedConnection);
}

void RecordSortFilterModel::rankInBackground()
{
    const auto *const model = dynamic_cast<const Searchable *>(sourceModel());
    const Searchable::SortSource source = model->sortSource(m_wantedColumn);
    const int rows = sourceModel()->rowCount();
    if (!source) {
        takeRanks(ranksOf(rows, [this](int row) { return sourceModel()->index(row, m_wantedColumn).data(SortRole); }));
        return;
    }
    inBackground([source, rows] {
        return std::make_shared<std::vector<int>>(ranksOf(rows, source));
    }).then(this, [this, generation = m_generation](const std::shared_ptr<std::vector<int>> &ranks) {
        if (generation == m_generation)
            takeRanks(std::move(*ranks));
    });
}

void RecordSortFilterModel::takeRanks(std::vector<int> ranks)
{
    m_column = m_wantedColumn;
    m_wantedColumn = -1;
    m_ranks = std::move(ranks);
    m_staleCount = 0;
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

void RecordSortFilterModel::setRecordFilter(Accepts accepts)
{
    if (!accepts && !m_acceptsRecord)
        return;
    m_acceptsRecord = std::move(accepts);
    refilter();
}

bool RecordSortFilterModel::acceptsRow(int sourceRow) const
{
    if (m_acceptsRecord) {
        const auto *const table = qobject_cast<const TableModel *>(sourceModel());
        if (table && !m_acceptsRecord(table->recordAt(sourceRow)))
            return false;
    }
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
    const int column = m_wantedColumn >= 0 ? m_wantedColumn : m_column;
    if (column < 0 || !sourceModel())
        return;
    if (isLarge()) {
        // In the source's order until the ranks are there.
        m_ranks.assign(static_cast<std::size_t>(sourceModel()->rowCount()), SortValues::absent);
        rankLater(column);
        return;
    }
    m_column = column;
    m_wantedColumn = -1;
    ++m_generation;
    m_ranks = ranksOf(sourceModel()->rowCount(),
                      [this](int row) { return sourceModel()->index(row, m_column).data(SortRole); });
}

/// Rows have come, gone or changed. Small tables compare the few new values as they are; of large ones new rows stand
/// last, and changed ones where they stood, until all is ranked anew.
void RecordSortFilterModel::keysChanged()
{
    if (isLarge() || m_wantedColumn >= 0)
        rankLater(m_wantedColumn >= 0 ? m_wantedColumn : m_column);
    else if (m_staleCount > static_cast<int>(m_ranks.size()) / staleShare)
        resetKeys();
}

void RecordSortFilterModel::insertKeys(int first, int last)
{
    if (m_column < 0 && m_wantedColumn < 0)
        return;
    if (m_column >= 0) {
        const int rank = isLarge() ? SortValues::absent : staleRank;
        m_ranks.insert(m_ranks.begin() + first, static_cast<std::size_t>(last) - static_cast<std::size_t>(first) + 1,
                       rank);
        m_staleCount += rank == staleRank ? last - first + 1 : 0;
    }
    keysChanged();
}

void RecordSortFilterModel::removeKeys(int first, int last)
{
    if (m_column >= 0) {
        const auto begin = m_ranks.begin() + first;
        const auto end = m_ranks.begin() + last + 1;
        m_staleCount -= static_cast<int>(std::count(begin, end, staleRank));
        m_ranks.erase(begin, end);
    }
    if (m_wantedColumn >= 0)
        keysChanged();
}

void RecordSortFilterModel::renewKeys(int first, int last)
{
    if (m_column < 0 && m_wantedColumn < 0)
        return;
    for (int row = first; row <= last && m_column >= 0 && !isLarge(); ++row) {
        int &rank = m_ranks[static_cast<std::size_t>(row)];
        m_staleCount += rank == staleRank ? 0 : 1;
        rank = staleRank;
    }
    keysChanged();
}

} // namespace utkik
