// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace utkik
{

/// The Rich Text Format that Outlook compresses in its own way ([MS-OXRTFCP]): at most `limit` bytes of it, as far as
/// they can be read. Takes any bytes.
[[nodiscard]] QByteArray uncompressedRtf(const QByteArray &bytes, qint64 limit);

} // namespace utkik
