// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>

namespace utkik
{

/// Trusts the authorities in a file of certificates in PEM form besides the system's, in all connections made from now
/// on: for networks whose gateway has an authority of its own. No such file: nothing is changed. FileUnreadable if it
/// cannot be read or holds no certificate. Nothing else about the checks of certificates can be changed.
[[nodiscard]] Result<void> trustAuthoritiesIn(const QString &file);

/// The file for that in the user's configuration folder.
[[nodiscard]] QString authoritiesFile();

} // namespace utkik
