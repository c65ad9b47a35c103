// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/flatproxymodel.h"

#include "models/item/roles.h"

#include <algorithm>
#include <numeric>

namespace utkik
{

namespace
{

/// Scattered rows are announced or taken out singly up to this many ranges; beyond it views are quicker with one
/// signal.
constexpr std::size_t maxSingleRanges = 32;

std::size_t at(int row)
{
    return static_cast<std::size_t>(row);
}

int sizeOf(const std::vector<int> &rows)
{
    return static_cast<int>(rows.size());
}

bool touchesOrder(const QList<int> &roles)
{
    return roles.isEmpty() || roles.contains(SortRole);
}

bool touchesText(const QList<int> &roles)
{
    return roles.isEmpty() || roles.contains(Qt::DisplayRole);
}

} // namespace

FlatProxyModel::FlatProxyModel(QObject *parent)
    : QAbstractProxyModel(parent)
    , m_matches(this)
{
    connect(&m_matches, &RowMatches::changed, this, &FlatProxyModel::refilter);
    connect(&m_matches, &RowMatches::pendingChanged, this, &FlatProxyModel::filteringChanged);
}

void FlatProxyModel::setSourceModel(QAbstractItemModel *source)
{
    beginResetModel();
    if (sourceModel())
        disconnect(sourceModel(), nullptr, this, nullptr);
    QAbstractProxyModel::setSourceModel(source);
    if (source)
        connectSource();
    rebuild();
    endResetModel();
}

void FlatProxyModel::connectSource()
{
    using Source = QAbstractItemModel;
    connect(sourceModel(), &Source::modelAboutToBeReset, this, [this] { beginResetModel(); });
    const auto finishReset = [this] {
        rebuild();
        endResetModel();
    };
    connect(sourceModel(), &Source::modelReset, this, finishReset);
    connect(sourceModel(), &Source::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { sourceInserted(first, last); });
    connect(sourceModel(), &Source::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { sourceAboutToRemove(first, last); });
    connect(sourceModel(), &Source::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { sourceRemoved(first, last); });
    connect(sourceModel(), &Source::dataChanged, this, &FlatProxyModel::sourceChanged);
    connect(sourceModel(), &Source::headerDataChanged, this, &FlatProxyModel::headerDataChanged);
}

void FlatProxyModel::rebuild()
{
    const int rows = sourceModel() ? sourceModel()->rowCount() : 0;
    m_toSource.clear();
    m_fromSource.assign(at(rows), -1);
    resetKeys();
    m_matches.setModel(dynamic_cast<const Searchable *>(sourceModel()), rows);
    for (int row = 0; row < rows; ++row) {
        if (accepts(row))
            m_toSource.push_back(row);
    }
    m_toSource = shownSorted();
    renumber();
}

bool FlatProxyModel::acceptsRow(int) const
{
    return true;
}

bool FlatProxyModel::accepts(int sourceRow) const
{
    return m_matches.holds(sourceRow) && acceptsRow(sourceRow);
}

bool FlatProxyModel::stands(int a, int b) const
{
    if (keepsSourceOrder())
        return a < b;
    if (comesBefore(a, b))
        return true;
    return !comesBefore(b, a) && a < b;
}

void FlatProxyModel::sortRows(std::vector<int> &rows)
{
    std::stable_sort(rows.begin(), rows.end(), [this](int a, int b) { return comesBefore(a, b); });
}

std::vector<int> FlatProxyModel::shownSorted()
{
    std::vector<int> rows;
    rows.reserve(m_toSource.size());
    std::vector<char> isShown(m_fromSource.size(), 0);
    for (const int row : m_toSource)
        isShown[at(row)] = 1;
    for (int row = 0; row < sizeOf(m_fromSource); ++row) {
        if (isShown[at(row)])
            rows.push_back(row);
    }
    if (!keepsSourceOrder())
        sortRows(rows);
    return rows;
}

void FlatProxyModel::resort()
{
    reorder(shownSorted());
}

void FlatProxyModel::refilter()
{
    std::vector<char> accepted(m_fromSource.size());
    for (int row = 0; row < sizeOf(m_fromSource); ++row)
        accepted[at(row)] = accepts(row);
    show(accepted, 0);
}

void FlatProxyModel::show(const std::vector<char> &accepted, int first)
{
    std::vector<char> goes(m_toSource.size(), 0);
    std::vector<int> comes;
    bool anyGoes = false;
    for (std::size_t i = 0; i < accepted.size(); ++i) {
        const int shownAt = m_fromSource[at(first) + i];
        if (shownAt >= 0 && !accepted[i]) {
            goes[at(shownAt)] = 1;
            anyGoes = true;
        } else if (shownAt < 0 && accepted[i]) {
            comes.push_back(first + static_cast<int>(i));
        }
    }
    if (anyGoes)
        removeRowsWhere(goes);
    if (!comes.empty())
        insertSourceRows(std::move(comes));
}

void FlatProxyModel::reorder(std::vector<int> toSource)
{
    if (toSource == m_toSource)
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> sourceRows;
    sourceRows.reserve(at(static_cast<int>(before.size())));
    for (const QModelIndex &index : before)
        sourceRows.push_back(m_toSource[at(index.row())]);
    m_toSource = std::move(toSource);
    renumber();
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        after << createIndex(m_fromSource[at(sourceRows[static_cast<std::size_t>(i)])], before.at(i).column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void FlatProxyModel::removeRowsWhere(const std::vector<char> &goes)
{
    std::vector<RowRange> ranges;
    for (int row = 0; row < sizeOf(m_toSource) && ranges.size() <= maxSingleRanges; ++row) {
        if (goes[at(row)] && row > 0 && goes[at(row - 1)])
            ranges.back().last = row;
        else if (goes[at(row)])
            ranges.push_back({row, row});
    }
    if (ranges.size() > maxSingleRanges)
        ranges = {moveToEnd(goes)};
    for (auto range = ranges.rbegin(); range != ranges.rend(); ++range) {
        beginRemoveRows({}, range->first, range->last);
        for (int row = range->first; row <= range->last; ++row)
            m_fromSource[at(m_toSource[at(row)])] = -1;
        m_toSource.erase(m_toSource.begin() + range->first, m_toSource.begin() + range->last + 1);
        renumber(range->first);
        endRemoveRows();
    }
}

RowRange FlatProxyModel::moveToEnd(const std::vector<char> &which)
{
    const auto moved = std::count(which.begin(), which.end(), 1);
    std::vector<int> order(m_toSource.size());
    auto stays = order.begin();
    auto goes = order.end() - moved;
    const auto first = static_cast<int>(goes - order.begin());
    for (std::size_t row = 0; row < which.size(); ++row)
        *(which[row] ? goes : stays)++ = m_toSource[row];
    reorder(std::move(order));
    return {first, sizeOf(m_toSource) - 1};
}

void FlatProxyModel::insertSourceRows(std::vector<int> rows)
{
    if (!keepsSourceOrder())
        sortRows(rows);
    const auto placeOf = [this](int row) {
        return std::lower_bound(m_toSource.begin(), m_toSource.end(), row,
                                [this](int a, int b) { return stands(a, b); });
    };
    const auto place = placeOf(rows.front());
    const bool fitsTogether = place == placeOf(rows.back());
    const int first = static_cast<int>((fitsTogether ? place : m_toSource.end()) - m_toSource.begin());
    beginInsertRows({}, first, first + sizeOf(rows) - 1);
    m_toSource.insert(m_toSource.begin() + first, rows.begin(), rows.end());
    renumber(first);
    endInsertRows();
    if (!fitsTogether)
        resort();
}

void FlatProxyModel::renumber(int first)
{
    for (int row = first; row < sizeOf(m_toSource); ++row)
        m_fromSource[at(m_toSource[at(row)])] = row;
}

void FlatProxyModel::sourceInserted(int first, int last)
{
    const int count = last - first + 1;
    for (int &row : m_toSource) {
        if (row >= first)
            row += count;
    }
    m_fromSource.insert(m_fromSource.begin() + first, at(count), -1);
    insertKeys(first, last);
    m_matches.rowsInserted(first, last);
    std::vector<char> accepted;
    for (int row = first; row <= last; ++row)
        accepted.push_back(accepts(row));
    show(accepted, first);
}

void FlatProxyModel::sourceAboutToRemove(int first, int last)
{
    show(std::vector<char>(at(last - first + 1), 0), first);
}

void FlatProxyModel::sourceRemoved(int first, int last)
{
    const int count = last - first + 1;
    for (int &row : m_toSource) {
        if (row > last)
            row -= count;
    }
    m_fromSource.erase(m_fromSource.begin() + first, m_fromSource.begin() + last + 1);
    removeKeys(first, last);
    m_matches.rowsRemoved(first, last);
}

void FlatProxyModel::sourceChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    if (!topLeft.isValid())
        return;
    const int first = topLeft.row();
    const int last = bottomRight.row();
    if (touchesOrder(roles))
        renewKeys(first, last);
    if (touchesText(roles))
        m_matches.rowsChanged(first, last);
    std::vector<char> accepted;
    for (int row = first; row <= last; ++row)
        accepted.push_back(accepts(row));
    show(accepted, first);
    if (touchesOrder(roles)
        && !std::is_sorted(m_toSource.begin(), m_toSource.end(), [this](int a, int b) { return stands(a, b); }))
        resort();
    announce(first, last, topLeft.column(), bottomRight.column(), roles);
}

void FlatProxyModel::announce(int first, int last, int firstColumn, int lastColumn, const QList<int> &roles)
{
    std::vector<int> rows;
    for (int row = first; row <= last; ++row) {
        if (m_fromSource[at(row)] >= 0)
            rows.push_back(m_fromSource[at(row)]);
    }
    std::sort(rows.begin(), rows.end());
    std::vector<RowRange> ranges = rangesOf(rows);
    if (ranges.size() > maxSingleRanges)
        ranges = {{ranges.front().first, ranges.back().last}};
    for (const RowRange &range : ranges)
        Q_EMIT dataChanged(index(range.first, firstColumn), index(range.last, lastColumn), roles);
}

QModelIndex FlatProxyModel::mapToSource(const QModelIndex &index) const
{
    if (!index.isValid() || !sourceModel() || index.row() >= sizeOf(m_toSource))
        return {};
    return sourceModel()->index(m_toSource[at(index.row())], index.column());
}

QModelIndex FlatProxyModel::mapFromSource(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= sizeOf(m_fromSource) || m_fromSource[at(index.row())] < 0)
        return {};
    return createIndex(m_fromSource[at(index.row())], index.column());
}

QModelIndex FlatProxyModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex FlatProxyModel::parent(const QModelIndex &) const
{
    return {};
}

int FlatProxyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : sizeOf(m_toSource);
}

int FlatProxyModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !sourceModel() ? 0 : sourceModel()->columnCount();
}

bool FlatProxyModel::hasChildren(const QModelIndex &parent) const
{
    return !parent.isValid() && rowCount() > 0 && columnCount() > 0;
}

QVariant FlatProxyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!sourceModel() || (orientation == Qt::Vertical && section >= rowCount()))
        return {};
    return sourceModel()->headerData(orientation == Qt::Vertical ? m_toSource[at(section)] : section, orientation,
                                     role);
}

} // namespace utkik
