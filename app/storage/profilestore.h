// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    explicit ProfileStore(const QString &folder);

    [[nodiscard]] Result<QList<Profile>> load() const; ///< sorted by name
    [[nodiscard]] Result<Profile> find(const QString &name) const; ///< UnknownProfile if there is none
    /// Adds it, or replaces that with the same `id`. Names are unique: a taken one is RequestRefused.
    [[nodiscard]] Result<void> save(const Profile &profile);
    [[nodiscard]] Result<void> remove(const QString &name); ///< UnknownProfile if there is none

private:
    QString m_path;
};

} // namespace utkik
