// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/query/filterquery.h"

#include <QModelIndex>
#include <QStringList>

#include <vector>

namespace utkik
{

class Searchable;
class TableModel;

/// The conditions that a cell fits: one for each of its values, by which rows with the same are shown or left out. None
/// where nothing in the row's search text says what the cell shows. `cell` is an index of the model itself.
[[nodiscard]] std::vector<FilterTerm> cellConditions(const TableModel &model, const QModelIndex &cell);

/// The same for one value of a field of the record that a row shows: of a tree or a matrix, whose cells are no cells of
/// the table. At most one condition.
[[nodiscard]] std::vector<FilterTerm> fieldConditions(const TableModel &model, int row, const QString &field,
                                                      const QString &value);

/// Names that mean a field in a filter of that model, in the program's language, to be offered while typing: what its
/// columns are called and the nicknames. Without spaces.
[[nodiscard]] QStringList filterNames(const TableModel &model);
[[nodiscard]] QStringList nicknamesKnownTo(const Searchable &fields);

} // namespace utkik
