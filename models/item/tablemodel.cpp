// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/tablemodel.h"

#include "models/export/outgoing.h"
#include "models/item/celltext.h"
#include "models/item/roles.h"
#include "models/item/rowdiff.h"

#include <QMimeData>
#include <QSet>

#include <algorithm>
#include <numeric>

namespace utkik
{

namespace
{

constexpr qsizetype maxKeptRows = 4096; // of texts; many times what a screen shows

} // namespace

TableModel::TableModel(std::vector<Column> columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
{
}

void TableModel::setTimeZone(TimeZone zone)
{
    if (zone == m_zone)
        return;
    m_zone = zone;
    m_lines.clear();
    announceAll({Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, CopyRole, WholeTextRole});
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void TableModel::retranslate()
{
    m_lines.clear();
    announceAll();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void TableModel::announceAll(const QList<int> &roles)
{
    if (!m_items.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), roles);
}

void TableModel::retell(int first, int last)
{
    m_lines.clear();
    if (!m_items.empty())
        Q_EMIT dataChanged(index(0, first), index(rowCount() - 1, last));
}

void TableModel::load(const std::function<void()> &swap)
{
    beginResetModel();
    swap();
    m_lines.clear();
    m_items.resize(static_cast<std::size_t>(itemCount()));
    std::iota(m_items.begin(), m_items.end(), 0);
    endResetModel();
}

void TableModel::refresh(const std::vector<quint64> &before, const std::vector<quint64> &after,
                         const std::function<bool(int, int)> &isChanged, const std::function<void()> &swap)
{
    const RowDiff diff = diffRows(before, after);
    std::vector<int> changed;
    for (std::size_t i = 0; i < diff.kept.size(); ++i) {
        if (isChanged(diff.keptBefore[i], diff.kept[i]))
            changed.push_back(diff.kept[i]);
    }
    for (auto range = diff.removed.rbegin(); range != diff.removed.rend(); ++range) {
        beginRemoveRows({}, range->first, range->last);
        m_items.erase(m_items.begin() + range->first, m_items.begin() + range->last + 1);
        m_lines.clear();
        endRemoveRows();
    }
    swap();
    m_items = diff.kept;
    m_lines.clear();
    for (const RowRange &range : diff.inserted) {
        beginInsertRows({}, range.first, range.last);
        const std::size_t count = static_cast<std::size_t>(range.last) - static_cast<std::size_t>(range.first) + 1;
        const auto place = m_items.insert(m_items.begin() + range.first, count, range.first);
        std::iota(place, place + static_cast<std::ptrdiff_t>(count), range.first);
        m_lines.clear();
        endInsertRows();
    }
    for (const RowRange &range : rangesOf(changed))
        Q_EMIT dataChanged(index(range.first, 0), index(range.last, columnCount() - 1));
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

Qt::ItemFlags TableModel::flags(const QModelIndex &index) const
{
    return QAbstractTableModel::flags(index) | (index.isValid() ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QStringList TableModel::mimeTypes() const
{
    return recordsToDrag({}, {})->formats();
}

QMimeData *TableModel::mimeData(const QModelIndexList &cells) const
{
    QList<int> rows; // in the order that the view has them in
    QList<int> columns;
    QSet<int> seen;
    for (const QModelIndex &cell : cells) {
        if (!seen.contains(cell.row())) {
            seen.insert(cell.row());
            rows << cell.row();
        }
        if (!columns.contains(cell.column()))
            columns << cell.column();
    }
    std::sort(columns.begin(), columns.end());
    QStringList titles;
    for (const int column : std::as_const(columns))
        titles << title(column);
    std::vector<OutgoingRow> outgoing;
    for (const int row : std::as_const(rows)) {
        OutgoingRow one{.json = recordAt(row).rawJson()};
        for (const int column : std::as_const(columns)) {
            one.shown << line(row, column);
            one.whole << copyText(itemOf(row), column);
        }
        outgoing.push_back(std::move(one));
    }
    return recordsToDrag(titles, outgoing).release();
}

QString TableModel::copyText(int item, int column) const
{
    return text(item, column);
}

QString TableModel::line(int row, int column) const
{
    auto kept = m_lines.find(row);
    if (kept == m_lines.end()) {
        if (m_lines.size() >= maxKeptRows)
            m_lines.clear();
        kept = m_lines.insert(row, QStringList(columnCount()));
    }
    QString &line = (*kept)[column];
    if (line.isNull())
        line = cellLine(text(itemOf(row), column));
    if (line.isNull())
        line = QLatin1String("");
    return line;
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int item = itemOf(index.row());
    const int column = index.column();
    const FieldKind kind = this->column(column).kind;
    switch (role) {
    case Qt::DisplayRole:
        return line(index.row(), column);
    case Qt::ToolTipRole:
        return toolTipText(text(item, column));
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(title(column), line(index.row(), column));
    case Qt::TextAlignmentRole:
        return kind == FieldKind::Number ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
    case WholeTextRole:
        return wholeText(text(item, column));
    case CopyRole:
        return copyText(item, column);
    case FieldKindRole:
        return static_cast<int>(kind);
    case FieldKeyRole:
        return this->column(column).key;
    case IsIdentifierRole:
        return kind == FieldKind::Identifier;
    default:
        return fact(item, column, role);
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return title(section);
    case Qt::TextAlignmentRole: // as its cells
        return column(section).kind == FieldKind::Number ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
    case FieldKeyRole:
        return column(section).key;
    case FieldKindRole:
        return static_cast<int>(column(section).kind);
    default:
        return {};
    }
}

} // namespace utkik
