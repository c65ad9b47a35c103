// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace utkik
{

/// What a command line hides in base64, in the order in which it stands there; what that hides in turn follows it. The
/// arguments of PowerShell's -EncodedCommand (any shortening of it, cmd's carets left out) and of FromBase64String,
/// read as UTF-16LE or UTF-8. Nothing is ever run. As it came: not safe to show, see visibleText(). Safe on any thread.
[[nodiscard]] QStringList decodedCommands(const QString &commandLine);

/// Of a command line only so many characters are searched: many times what Windows allows.
inline constexpr qsizetype mostSearchedCharacters = 1 << 18;

} // namespace utkik
