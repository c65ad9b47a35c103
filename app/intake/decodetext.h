// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace utkik
{

/// Text of a file that does not say how it is encoded: UTF-8, UTF-16 with a byte order mark or with every other byte
/// nought, else Windows-1252.
[[nodiscard]] QString decodeText(const QByteArray &bytes);

} // namespace utkik
