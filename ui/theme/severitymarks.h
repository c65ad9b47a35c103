// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/vocabulary.h"
#include "models/lookup/lookup.h"
#include "ui/theme/marks.h"

namespace utkik
{

[[nodiscard]] Mark markOf(Severity severity);
[[nodiscard]] Mark markOf(Verdict verdict);

/// A row's own mark while it has no incident; what it shows otherwise is the severity's.
[[nodiscard]] Mark markOf(LookupState state);

} // namespace utkik
