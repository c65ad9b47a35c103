// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/grouptree.h"

#include "ui/page/celldelegate.h"

#include <QHeaderView>

namespace utkik
{

namespace
{

constexpr int fewRows = 400; // all groups are open at first

} // namespace

GroupTree::GroupTree(QAbstractItemModel *rows, int markColumn, int titleColumn, const Theme &theme, QWidget *parent)
    : QTreeView(parent)
    , m_model(new GroupTreeModel(this))
{
    m_model->setSource(rows, titleColumn);
    setModel(m_model);
    setItemDelegate(new CellDelegate(theme, {markColumn}, this));
    setUniformRowHeights(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header()->setHighlightSections(false);
    header()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (const QModelIndex row = m_model->mapToSource(current); row.isValid())
            Q_EMIT currentRowChanged(row);
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this, rows] {
        if (rows->rowCount() <= fewRows)
            expandAll();
    });
}

void GroupTree::setKeys(const GroupTreeModel::Keys &keys)
{
    m_model->setKeys(keys);
}

void GroupTree::setCurrentRow(const QModelIndex &row)
{
    const QModelIndex index = m_model->mapFromSource(row);
    if (!index.isValid())
        return selectionModel()->clear();
    expand(index.parent());
    setCurrentIndex(index);
    scrollTo(index);
}

QModelIndex GroupTree::currentRow() const
{
    return m_model->mapToSource(currentIndex());
}

} // namespace utkik
