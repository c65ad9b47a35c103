// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export/indicators.h"
#include "models/incident/record.h"
#include "models/item/grouptreemodel.h"
#include "models/query/filterquery.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <memory>
#include <vector>

class QAbstractItemView;
class QAction;
class QComboBox;
class QLabel;
class QTableView;

namespace utkik
{

class CellDelegate;
class FilterField;
class GroupTree;
class RecordSortFilterModel;
class SpanStrip;
class TableModel;
class WaitNote;
struct SpanContents;

/// A table of records with a filter above it: alerts, assets, evidence. Sorting and filtering happen in a proxy; rows
/// have one height and columns are sized once, from the first rows.
class RecordView final : public QWidget
{
    Q_OBJECT
public:
    /// `markColumn` shows severity or verdict with its mark; −1: none does.
    /// `titleColumn` is what a row is called.
    RecordView(TableModel *model, int markColumn, int titleColumn, const Theme &theme, QWidget *parent = nullptr);

    void setName(const QString &name); ///< for screen readers
    /// Why there is no row: absent, none, or not fetched yet are different texts.
    void setEmptyText(const QString &text);
    /// Whether the rows are still being made: none are there, or those of an answer that is about to end, and choosing
    /// one is not told.
    void setWaiting(bool isWaiting);
    /// In average letters; 0: takes what is left. Columns beyond are hidden until somebody asks for them.
    void setColumnWidths(const QList<int> &widths);
    /// A column whose texts are shown whole, so that rows are as high as they need.
    void setReadColumn(int column);
    void focusFilter();
    void addCondition(const FilterTerm &term); ///< to those of the filter
    /// Which columns are shown, where and how wide, by what they are sorted and grouped.
    [[nodiscard]] QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout); ///< of another version: changes nothing
    /// A way to put rows under what they have in common; none but the flat table if there is no keys.
    struct Grouping
    {
        QString name;
        GroupTreeModel::Keys keys; ///< given rows of the view's own order
    };
    /// The first is the flat table. To be set again in another language.
    void setGroupings(const std::vector<Grouping> &groupings);
    /// What else the menu of a row offers.
    void setRowActions(const QList<QAction *> &actions) { m_rowActions = actions; }
    /// How a row's record is looked for among what is within a span of time; SpanContents::holds() if it is not set.
    using Holds = bool (SpanContents::*)(const Record &) const;
    void setHolds(Holds holds) { m_holds = holds; }
    /// Shows only records that are within a span of time; null: everything. A view that is not shown follows when it
    /// is, or when something is to be chosen in it.
    void setWithin(std::shared_ptr<const SpanContents> within);
    [[nodiscard]] SpanStrip *spanStrip() const { return m_strip; }
    [[nodiscard]] std::vector<Record> selectedRecords() const; ///< in the order shown
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] QAbstractItemView *view() const; ///< the table, or the tree of groups
    /// Chooses the row that stands for a record, none if there is none or the filter hides it; false then.
    bool selectRecord(const Record &record);
    /// The same, and takes the filter away if that is what hides it.
    bool revealRecord(const Record &record);

Q_SIGNALS:
    void recordSelected(const utkik::Record &record, const QString &title);
    /// The rows within another span are shown, or all again: never while the view is not seen.
    void narrowed();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void setUpTable();
    void layOut();
    void narrow();
    void showCount();
    void restyle();
    void sizeColumns();
    void showMenu(const QModelIndex &cell, const QPoint &place);
    void showColumnMenu(const QPoint &place);
    [[nodiscard]] bool isGrouped() const;
    void takeColumnsOver();
    void group(int grouping);
    void showRow(const QModelIndex &row);
    void fitReadColumn();
    void fitRowsLater();
    void fitRows();
    void copySelection() const;
    void copyIndicators(Fangs fangs) const;
    [[nodiscard]] QModelIndexList selectedRows() const;

    const Theme &m_theme;
    TableModel *m_model;
    int m_titleColumn;
    RecordSortFilterModel *m_proxy;
    FilterField *m_filter;
    QLabel *m_count;
    QLabel *m_empty;
    QString m_emptyText;
    SpanStrip *m_strip;
    WaitNote *m_wait;
    std::shared_ptr<const SpanContents> m_within;
    Holds m_holds;
    bool m_isWithinStale = false; ///< the rows shown are not yet those within
    QTableView *m_table;
    QComboBox *m_groupBy;
    CellDelegate *m_delegate;
    GroupTree *m_tree;
    int m_readColumn = -1;
    bool m_willFitRows = false;
    std::vector<Grouping> m_groupings;
    QList<int> m_widths;
    bool m_isLosingRows = false;
    QList<QAction *> m_rowActions;
};

} // namespace utkik
