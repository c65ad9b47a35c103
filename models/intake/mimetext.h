// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QMimeData;

namespace utkik
{

/// The text to search in what was dropped or pasted, from its forms: the HTML if there is one, since only that holds
/// the targets of links, else the plain text; and addresses that neither has.
[[nodiscard]] QString searchableText(const QString &html, const QString &text, const QStringList &urls);

/// The same of clipboard or drag data; local files are not looked at.
[[nodiscard]] QString searchableText(const QMimeData &data);

/// The paths of the local files in clipboard or drag data.
[[nodiscard]] QStringList localFilesIn(const QMimeData &data);

} // namespace utkik
