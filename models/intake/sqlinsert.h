// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/tablescan.h"

namespace utkik
{

/// The incident IDs that a statement of SQL at `start` writes to a table: "INSERT INTO incidents (incident_id,
/// severity) VALUES (924565, 'High'), (924566, 'Low')". None if there is no such statement, or no such column.
[[nodiscard]] TableRows readInsert(QStringView text, qsizetype start);

} // namespace utkik
