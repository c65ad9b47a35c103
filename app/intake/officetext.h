// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace utkik
{

// Parts of .xlsx and .docx files (ECMA-376), as text to be searched. They take any bytes and read what is well formed.

/// xl/sharedStrings.xml: the texts that cells refer to by their number.
[[nodiscard]] QStringList sharedStrings(const QByteArray &bytes);
/// A worksheet: rows as lines, cells parted by tabs and in their columns.
[[nodiscard]] QString sheetText(const QByteArray &bytes, const QStringList &shared);
/// word/document.xml and its like: paragraphs and table rows as lines, cells parted by tabs.
[[nodiscard]] QString documentText(const QByteArray &bytes);
/// A .rels file: where links lead to, one a line.
[[nodiscard]] QString linkTargets(const QByteArray &bytes);

} // namespace utkik
