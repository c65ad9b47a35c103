// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/grouptreemodel.h"

#include "models/incident/vocabulary.h"
#include "models/item/roles.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

namespace utkik
{

GroupTreeModel::GroupTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void GroupTreeModel::setSource(QAbstractItemModel *source, int titleColumn)
{
    m_source = source;
    m_titleColumn = titleColumn;
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(source, signal, this, &GroupTreeModel::rebuild);
    connect(source, &QAbstractItemModel::modelReset, this, &GroupTreeModel::rebuild);
    connect(source, &QAbstractItemModel::layoutChanged, this, &GroupTreeModel::rebuild);
    connect(source, &QAbstractItemModel::dataChanged, this, &GroupTreeModel::sourceChanged);
    connect(source, &QAbstractItemModel::headerDataChanged, this, &QAbstractItemModel::headerDataChanged);
    rebuild();
}

void GroupTreeModel::setKeys(const Keys &keys)
{
    m_keys = keys;
    rebuild();
}

void GroupTreeModel::rebuild()
{
    if (!m_keys && m_groups.empty())
        return;
    beginResetModel();
    m_groups = groupsOf();
    endResetModel();
}

std::vector<GroupTreeModel::Group> GroupTreeModel::groupsOf() const
{
    std::vector<Group> groups;
    if (!m_keys || !m_source)
        return groups;
    QHash<QString, std::size_t> groupOf;
    for (int row = 0; row < m_source->rowCount(); ++row) {
        const QModelIndex index = m_source->index(row, m_titleColumn);
        QStringList names = m_keys(index);
        if (names.isEmpty())
            names << QString();
        for (const QString &name : std::as_const(names)) {
            const auto place = groupOf.constFind(name.toCaseFolded());
            const std::size_t group = place == groupOf.constEnd() ? groups.size() : *place;
            if (group == groups.size()) {
                groups.push_back({name, {}, -1});
                groupOf.insert(name.toCaseFolded(), group);
            }
            if (groups[group].rows.empty() || groups[group].rows.back() != row)
                groups[group].rows.push_back(row);
            groups[group].severity = std::max(groups[group].severity, index.data(SeverityRole).toInt());
        }
    }
    return groups;
}

void GroupTreeModel::sourceChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    if (roles.isEmpty()) // anything may be different, also what rows have in common
        return rebuild();
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        const auto &rows = m_groups[i].rows; // ascending
        const auto first = std::lower_bound(rows.begin(), rows.end(), topLeft.row());
        const auto end = std::upper_bound(first, rows.end(), bottomRight.row());
        if (first == end)
            continue;
        const QModelIndex group = index(static_cast<int>(i), 0);
        Q_EMIT dataChanged(index(static_cast<int>(first - rows.begin()), topLeft.column(), group),
                           index(static_cast<int>(end - rows.begin()) - 1, bottomRight.column(), group), roles);
    }
}

QModelIndex GroupTreeModel::mapToSource(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == groupId)
        return {};
    const Group &group = m_groups[index.internalId() - 1];
    return m_source->index(group.rows[static_cast<std::size_t>(index.row())], index.column());
}

QModelIndex GroupTreeModel::mapFromSource(const QModelIndex &source) const
{
    if (!source.isValid())
        return {};
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        const auto &rows = m_groups[i].rows;
        const auto place = std::lower_bound(rows.begin(), rows.end(), source.row());
        if (place != rows.end() && *place == source.row())
            return createIndex(static_cast<int>(place - rows.begin()), source.column(), i + 1);
    }
    return {};
}

void GroupTreeModel::sort(int column, Qt::SortOrder order)
{
    if (m_source)
        m_source->sort(column, order);
}

QModelIndex GroupTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : groupId);
}

QModelIndex GroupTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == groupId)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, groupId);
}

int GroupTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != groupId || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].rows.size());
}

int GroupTreeModel::columnCount(const QModelIndex &) const
{
    return m_source ? m_source->columnCount() : 0;
}

QVariant GroupTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == groupId)
        return groupData(m_groups[static_cast<std::size_t>(index.row())], index.column(), role);
    return mapToSource(index).data(role);
}

QVariant GroupTreeModel::groupData(const Group &group, int column, int role) const
{
    const QString name = group.name.isEmpty() ? tr("None") : group.name;
    const int count = static_cast<int>(group.rows.size());
    switch (role) {
    case Qt::DisplayRole:
        if (column == m_titleColumn)
            return tr("%1 (%2)").arg(name, QLocale().toString(count));
        return column == 0 && group.severity >= 0 ? wordName(Vocabulary::Severity, group.severity) : QString();
    case Qt::ToolTipRole:
        return name.toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return tr("%1, %n row(s)", nullptr, count).arg(name);
    case CopyRole:
        return name;
    case SeverityRole:
        return group.severity >= 0 ? QVariant(group.severity) : QVariant();
    case IsMutedRole:
        return group.name.isEmpty();
    default:
        return {};
    }
}

QVariant GroupTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_source ? m_source->headerData(section, orientation, role) : QVariant();
}

} // namespace utkik
