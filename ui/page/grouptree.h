// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/grouptreemodel.h"
#include "ui/theme/theme.h"

#include <QTreeView>

namespace utkik
{

/// The rows of a table under what they have in common. Columns, their widths and the sorting are the table's.
class GroupTree final : public QTreeView
{
    Q_OBJECT
public:
    GroupTree(QAbstractItemModel *rows, int markColumn, int titleColumn, const Theme &theme, QWidget *parent = nullptr);

    void setKeys(const GroupTreeModel::Keys &keys);
    /// Chooses the first place of a row of the table; none if it is not valid.
    void setCurrentRow(const QModelIndex &row);
    [[nodiscard]] QModelIndex currentRow() const; ///< of the table; not valid in a group's own line
    [[nodiscard]] QModelIndex rowAt(const QModelIndex &index) const { return m_model->mapToSource(index); }

Q_SIGNALS:
    void currentRowChanged(const QModelIndex &row);

private:
    GroupTreeModel *m_model;
};

} // namespace utkik
