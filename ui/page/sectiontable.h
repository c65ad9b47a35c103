// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QTableView>

namespace utkik
{

/// A table within a page that scrolls as a whole: as high as its first rows, without scroll bars of its own.
class SectionTable final : public QTableView
{
    Q_OBJECT
public:
    SectionTable(QAbstractItemModel *model, const QList<int> &columns, const QList<int> &markColumns, int mostRows,
                 const Theme &theme, QWidget *parent = nullptr);

    /// In average letters; 0: takes what is left.
    void setColumnWidths(const QList<int> &widths);
    void setHeaderShown(bool shown);
    [[nodiscard]] int mostRows() const { return m_mostRows; }

Q_SIGNALS:
    void rowSelected(int row);

protected:
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    const Theme &m_theme;
    int m_mostRows;
    QList<int> m_columns;
    QList<int> m_widths;
};

} // namespace utkik
