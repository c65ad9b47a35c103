// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace utkik
{

/// One line, safe to show, cut where no column is wide enough to show more.
[[nodiscard]] QString cellLine(const QString &text);

/// Safe to show, with its line breaks.
[[nodiscard]] QString wholeText(const QString &text);

/// For Qt's tool tips, which take whatever looks like HTML for HTML: always rich text with everything escaped.
[[nodiscard]] QString toolTipText(const QString &text);

} // namespace utkik
