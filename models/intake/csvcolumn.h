// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/findincidents.h"

#include <optional>

namespace utkik
{

/// The incident IDs of a table as the portal exports it: the column under "Incident Id" and nothing else. Nothing if
/// the text is no such table.
[[nodiscard]] std::optional<QList<Find>> findInCsv(QStringView text);

} // namespace utkik
