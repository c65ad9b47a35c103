// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace utkik
{

/// With an apostrophe before it if a spreadsheet would take it for a formula.
[[nodiscard]] QString guardedCell(const QString &text);

/// One cell as RFC 4180 has it, in UTF-8, between quotes where it needs them. Guards nothing.
[[nodiscard]] QByteArray csvCell(const QString &text);

} // namespace utkik
