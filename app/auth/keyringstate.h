// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>

class QObject;

namespace utkik
{

/// How the Secret Service of a Linux desktop is. QtKeychain says "not found" of a locked keyring too, and has no error
/// of its own for one that is not there.
enum class KeyringState {
    Unknown, ///< no such question on this system, or no answer within two seconds
    Missing,
    Locked, ///< its default collection is
    Open,
};

/// Asks over D-Bus; the future ends on the thread of `context`.
[[nodiscard]] QFuture<KeyringState> askKeyringState(QObject *context);

} // namespace utkik
