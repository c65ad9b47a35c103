// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/findincidents.h"

#include <optional>

namespace utkik
{

/// Whether the first thing in `text` opens an object or array.
[[nodiscard]] bool looksLikeJson(QStringView text);

/// The incidents that JSON is about: one, an array, a `value` list, one a line, in the API's form or in Graph's, alerts
/// with the ID of theirs. Cut off or damaged JSON is read as far as it goes. Nothing if no incident is in it.
[[nodiscard]] std::optional<QList<Find>> findInJson(QStringView text);

} // namespace utkik
