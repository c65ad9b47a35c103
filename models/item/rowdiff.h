// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace utkik
{

struct RowRange
{
    int first = 0;
    int last = 0; ///< inclusive

    bool operator==(const RowRange &) const = default;
};

/// The ranges of neighbours in an ascending list of rows.
[[nodiscard]] std::vector<RowRange> rangesOf(const std::vector<int> &rows);

/// How one list of rows becomes another.
struct RowDiff
{
    std::vector<RowRange> removed; ///< old row numbers, ascending; take them out from the last to the first
    std::vector<int> kept; ///< the new row number of each row that stays, ascending
    std::vector<int> keptBefore; ///< its old row number, ascending
    std::vector<RowRange> inserted; ///< new row numbers, ascending; put them in from the first to the last
};

/// Rows are the same if their keys are; of equal keys the first goes with the first. As many rows stay as can without
/// changing their order. n log n.
[[nodiscard]] RowDiff diffRows(const std::vector<quint64> &before, const std::vector<quint64> &after);

} // namespace utkik
