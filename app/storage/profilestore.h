// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/policyfile.h"
#include "models/core/result.h"
#include "models/tenant/profile.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace utkik
{

/// The tenants that were set up, in profiles.json; their secrets are in the keychain. Every change reads the file
/// first, so that a window and a command line do not undo each other's.
class ProfileStore final
{
public:
    /// What the policy sets up is there too; what it forbids is left out, and not taken.
    explicit ProfileStore(const QString &folder, const Result<Policy> &policy = readPolicy());

    [[nodiscard]] Result<QList<Profile>> load() const; ///< sorted by name
    [[nodiscard]] Result<Profile> find(const QString &name) const; ///< UnknownProfile if there is none
    /// Adds it, or replaces that with the same `id`. Names are unique: a taken one is RequestRefused.
    [[nodiscard]] Result<void> save(const Profile &profile);
    [[nodiscard]] Result<void> remove(const QString &name); ///< UnknownProfile if there is none

private:
    [[nodiscard]] Result<void> checkChange(const Profile &profile) const;

    QString m_path;
    Result<Policy> m_policy;
};

} // namespace utkik
