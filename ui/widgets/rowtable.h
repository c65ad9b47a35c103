// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace utkik
{

/// Makes a table one of rows, as the views of an incident show records: whole rows are selected and light up, no grid,
/// no row numbers, smooth scrolling, and Tab goes on to what is next.
void showAsRows(QTableView &table);

} // namespace utkik
