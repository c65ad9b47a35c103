// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace utkik
{

/// Incident text is written by attackers: makes control, zero-width, line-separator and bidi-override characters
/// visible as "\u202E"-style escapes. Keeps line feeds and tabs if `keepLineBreaks`, else shows them as ⏎ and ⇥.
[[nodiscard]] QString visibleText(const QString &text, bool keepLineBreaks = false);

} // namespace utkik
