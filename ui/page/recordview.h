// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/record.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTableView;

namespace utkik
{

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
    void setColumnWidths(const QList<int> &widths); ///< in average letters; 0: takes what is left
    void focusFilter();
    [[nodiscard]] QTableView *table() const { return m_table; }
    /// Chooses the row that stands for a record, none if there is none or the filter hides it; false then.
    bool selectRecord(const Record &record);

Q_SIGNALS:
    void recordSelected(const utkik::Record &record, const QString &title);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showCount();
    void restyle();
    void showMenu(const QPoint &position);
    void copySelection() const;

    const Theme &m_theme;
    TableModel *m_model;
    int m_titleColumn;
    RecordSortFilterModel *m_proxy;
    QLineEdit *m_filter;
    QLabel *m_count;
    QLabel *m_empty;
    QTableView *m_table;
    QList<int> m_widths;
};

} // namespace utkik
