// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/tenant/profile.h"

namespace utkik
{

/// Writes a profile to hand on: everything but secrets, and without what names them in the keychain. FileUnwritable.
[[nodiscard]] Result<void> exportProfile(const Profile &profile, const QString &path);

/// Reads such a file; the profile gets an `id` of its own. FileUnreadable with the reason if it is none, or if what it
/// says cannot be right, plain http to another computer for instance.
[[nodiscard]] Result<Profile> importProfile(const QString &path);

} // namespace utkik
