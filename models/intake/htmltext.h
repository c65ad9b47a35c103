// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace utkik
{

/// The text of HTML as somebody would read it, for searching and not for show: blocks and table rows are lines, cells
/// are parted by tabs, scripts and styles are left out, and the target of a link stands in angle brackets after its
/// text. Takes any text, reads nothing from elsewhere; linear time.
[[nodiscard]] QString textOfHtml(QStringView html);

/// Whether a text that nobody named starts like HTML.
[[nodiscard]] bool looksLikeHtml(QStringView text);

} // namespace utkik
