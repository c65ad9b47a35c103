// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace utkik
{

/// What Rich Text Format shows, and where its links lead to: paragraphs and table rows as lines, cells parted by tabs.
/// Takes any bytes.
[[nodiscard]] QString textOfRtf(const QByteArray &bytes);

} // namespace utkik
