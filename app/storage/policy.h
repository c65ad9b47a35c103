// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/tenant/profile.h"

#include <QJsonObject>
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
    /// PolicyForbids with what is not allowed, or nothing wrong.
    [[nodiscard]] Result<void> check(const Profile &profile) const;
    [[nodiscard]] Result<void> checkExport() const;
};

/// FileUnreadable if it is not what the documentation says: then nothing is allowed rather than everything.
[[nodiscard]] Result<Policy> policyFrom(const QJsonObject &object, const QString &place);

/// The computer's policy: /etc/utkik/policy.json on Linux, elsewhere the value "policy" with the same text, of
/// HKEY_LOCAL_MACHINE\Software\Policies\Utkik on Windows and /Library/Preferences/se.utkik.Utkik.plist on macOS.
[[nodiscard]] Result<Policy> readPolicy();
[[nodiscard]] Result<Policy> readPolicyFile(const QString &path);

} // namespace utkik
