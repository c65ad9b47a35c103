// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace utkik
{

/// The colours of one theme. Every text colour stands at 4.5 : 1 or better on both grounds, `window` and `base`, which
/// tests/ui/theme checks; `line` is for hairlines only.
struct Tokens
{
    QColor window;
    QColor base;
    QColor text;
    QColor muted;
    QColor line;
    QColor accent;
    QColor high;
    QColor medium;
    QColor low;
    QColor informational;
    QColor good;
    QColor selection; ///< ground of what is selected
    QColor hover; ///< ground of what the pointer is over
    bool dark = false;
};

[[nodiscard]] const Tokens &lightTokens();
[[nodiscard]] const Tokens &darkTokens();
[[nodiscard]] QPalette paletteOf(const Tokens &tokens);

/// What Fusion does not draw as we want it: fields, buttons, tabs, headers, docks.
[[nodiscard]] QString styleSheetOf(const Tokens &tokens, int rowHeight);

} // namespace utkik
