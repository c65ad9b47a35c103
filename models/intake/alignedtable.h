// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/tablescan.h"

namespace utkik
{

/// Reads a table as shells and database clients print it, whose columns the underline tells:
///
///     Id     Severity Status
///     --     -------- ------
///     924565 high     active
///
/// `heading` is its first line, and the text goes on at `underline`. None if it is no such table, or has no column of
/// incident IDs; `isOfIncidents` as in tableHeadedBy().
[[nodiscard]] TableRows readAlignedTable(QStringView text, QStringView heading, qsizetype underline,
                                         bool isOfIncidents);

} // namespace utkik
