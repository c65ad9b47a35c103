// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/query/lookupplace.h"
#include "models/settings/settings.h"

#include <QJsonObject>

namespace utkik
{

/// The user's settings in settings.json. Keys it does not know are kept, so that going back a version loses nothing.
class SettingsStore final
{
public:
    explicit SettingsStore(const QString &folder);

    /// What the file says; the default wherever it says nothing or nonsense.
    [[nodiscard]] Result<Settings> load();
    /// Where indicators can be looked up, as load() has found it; the usual places if nothing is set.
    [[nodiscard]] LookupPlaces lookupPlaces() const;
    [[nodiscard]] Result<void> saveLookupPlaces(const LookupPlaces &places);
    [[nodiscard]] Result<void> save(const Settings &settings);

private:
    QString m_path;
    QJsonObject m_kept;
};

} // namespace utkik
