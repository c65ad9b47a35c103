// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/record.h"
#include "models/query/filterquery.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace utkik
{

class FilterField;
class RecordSortFilterModel;
class TableModel;

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
    /// In average letters; 0: takes what is left. Columns beyond are hidden until somebody asks for them.
    void setColumnWidths(const QList<int> &widths);
    void focusFilter();
    [[nodiscard]] QTableView *table() const { return m_table; }
    /// Chooses the row that stands for a record, none if there is none or the filter hides it; false then.
    bool selectRecord(const Record &record);

Q_SIGNALS:
    void recordSelected(const utkik::Record &record, const QString &title);

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void retranslate();
    void showCount();
    void restyle();
    void showMenu(const QModelIndex &cell, const QPoint &place);
    void showColumnMenu(const QPoint &place);
    void addCondition(const FilterTerm &term);
    void copySelection() const;

    const Theme &m_theme;
    TableModel *m_model;
    int m_titleColumn;
    RecordSortFilterModel *m_proxy;
    FilterField *m_filter;
    QLabel *m_count;
    QLabel *m_empty;
    QTableView *m_table;
    QList<int> m_widths;
};

} // namespace utkik
