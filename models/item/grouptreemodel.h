// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QStringList>

#include <functional>
#include <vector>

namespace utkik
{

/// The rows of a flat model under what they have in common: a tree of two levels. A row can stand in several groups (an
/// alert on two devices). Groups stand in the order of their first rows, rows in that of the source. Any change of the
/// source's rows or order is a reset here.
class GroupTreeModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    /// The names of the groups that a row of the source belongs to; none: those without.
    using Keys = std::function<QStringList(const QModelIndex &row)>;

    explicit GroupTreeModel(QObject *parent = nullptr);

    /// `titleColumn` holds the group's name. Without keys there are no rows, and nothing is read.
    void setSource(QAbstractItemModel *source, int titleColumn);
    void setKeys(const Keys &keys);
    [[nodiscard]] bool isGrouped() const { return static_cast<bool>(m_keys); }

    /// Of a group: not valid.
    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &index) const;
    /// The first place of a row.
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &source) const;

    void sort(int column, Qt::SortOrder order) override;
    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Group
    {
        QString name; ///< safe to show; empty: of those without
        std::vector<int> rows; ///< of the source
        int severity = -1; ///< the worst
    };
    static constexpr quintptr groupId = 0; ///< internal ID of groups; of rows their group's number plus one

    void rebuild();
    [[nodiscard]] std::vector<Group> groupsOf() const;
    [[nodiscard]] QVariant groupData(const Group &group, int column, int role) const;
    void sourceChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles);

    QAbstractItemModel *m_source = nullptr;
    int m_titleColumn = 0;
    Keys m_keys;
    std::vector<Group> m_groups;
};

} // namespace utkik
