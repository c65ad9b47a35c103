// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/numbercontext.h"

namespace utkik
{

/// What a word for incidents, at `index` before a number, makes of that, from the words around it: a label, Sentinel's,
/// a ticket's, a count.
[[nodiscard]] Anchor anchorOfLabel(const ScanLine &line, int index);

/// The first word from `from` to before `to` that names incidents, or -1.
[[nodiscard]] int labelIn(const ScanLine &line, int from, int to);

} // namespace utkik
