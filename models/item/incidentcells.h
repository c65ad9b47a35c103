// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lookup/lookup.h"

#include <QVariant>

namespace utkik
{

// What stands in the columns of the incident list, IncidentColumns; all but state and ID is empty until there is an
// answer.

/// What filters call the column: the key of its field.
[[nodiscard]] QString incidentColumnKey(int column);
[[nodiscard]] QString incidentColumnLabel(int column);

/// One line, safe to show.
[[nodiscard]] QString incidentCell(const Lookup &lookup, int column, TimeZone zone);
/// As it goes to the clipboard: whole, and times with their offset.
[[nodiscard]] QString incidentCellToCopy(const Lookup &lookup, int column, TimeZone zone);
/// As the API spelled it.
[[nodiscard]] QString incidentCellOriginal(const Lookup &lookup, int column);
/// By which the list is sorted.
[[nodiscard]] QVariant incidentSortValue(const Lookup &lookup, int column);

} // namespace utkik
