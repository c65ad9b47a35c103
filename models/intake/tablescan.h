// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/linejudge.h"

#include <QList>
#include <QStringView>

#include <optional>

namespace utkik
{

/// What parts the cells of a table: a unit, or two and more blanks (0).
struct TableShape
{
    char16_t delimiter = 0;
    int column = 0; ///< the one with the IDs
    int columns = 0;
    bool isSentinel = false; ///< the IDs are Microsoft Sentinel's numbers
};

/// Whether `heading` and the row that `below` starts with share a delimiter, as in all tables that tableHeadedBy()
/// finds and readTable() reads something of. Sentences seldom do.
[[nodiscard]] bool mayHeadTable(QStringView heading, QStringView below);

/// Whether `heading` heads a table with a column of incident IDs: CSV with any delimiter, cells of a spreadsheet, a
/// table of Markdown or one lined up with blanks, in our six languages. `isOfIncidents`: what stands above names them,
/// so that a column called just "ID" is theirs.
[[nodiscard]] std::optional<TableShape> tableHeadedBy(QStringView heading, bool isOfIncidents);

struct TableCell
{
    qsizetype position = 0; ///< in the text searched
    qsizetype length = 0;
};

/// The cells with the IDs, row by row.
struct TableRows
{
    QList<TableCell> ids;
    qsizetype end = 0; ///< where the table ends
    qsizetype readUpTo = 0; ///< how far the text was read to know that
};

/// Reads rows of the shape from `start` until one does not fit. Line breaks within quotes belong to a cell.
[[nodiscard]] TableRows readTable(QStringView text, qsizetype start, const TableShape &shape);

} // namespace utkik
