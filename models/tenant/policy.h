// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/tenant/profile.h"

#include <QList>
#include <QStringList>

namespace utkik
{

/// What an administrator of the computer has settled (docs/administration.md). Without a policy everything is allowed.
struct Policy
{
    QList<Profile> profiles; ///< there for everybody, and not to be changed
    bool onlyThese = false; ///< no others may be made or used
    QStringList hosts; ///< of APIs and sign-ins that may be used; empty: any
    QList<SignInWay> ways; ///< that may be used; empty: any
    bool mayExport = true;

    [[nodiscard]] bool isPreset(const QString &id) const;
    [[nodiscard]] bool allows(SignInWay way) const { return ways.isEmpty() || ways.contains(way); }
    /// PolicyForbids with what is not allowed, or nothing wrong.
    [[nodiscard]] Result<void> check(const Profile &profile) const;
    [[nodiscard]] Result<void> checkExport() const;
    [[nodiscard]] Result<void> checkAdding() const; ///< of any tenant
};

} // namespace utkik
