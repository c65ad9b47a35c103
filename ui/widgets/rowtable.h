// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace utkik
{

/// A table of rows, as the views of an incident show records: whole rows are selected and light up, no grid, no row
/// numbers, smooth scrolling, and Tab goes on to what is next.
class RowTable final : public QTableView
{
    Q_OBJECT
public:
    explicit RowTable(QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;
};

} // namespace utkik
