// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMimeData;

namespace utkik
{

// How password stores mark what they put on the clipboard, so that histories and watchers leave it alone: KeePassXC's
// ways on Linux, Windows and macOS.
void markSecret(QMimeData &data);
[[nodiscard]] bool isMarkedSecret(const QMimeData &data);

} // namespace utkik
