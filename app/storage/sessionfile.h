// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/history/windowplace.h"
#include "models/lookup/incidentref.h"

#include <QByteArray>
#include <QHash>

#include <optional>

namespace utkik
{

/// What was open in a tenant.
struct OpenIncidents
{
    IncidentRefs refs;
    std::optional<IncidentRef> shown; ///< the one that was looked at
    std::optional<IncidentRef> beside; ///< the one beside it
    WindowPlaces windows; ///< those in windows of their own

    bool operator==(const OpenIncidents &) const = default;
};

/// What comes back at the next start, after a crash too: which incidents were open in which tenant, and the window's
/// layout. No titles, no content; never anything of the sample tenant.
struct Session
{
    QHash<QString, OpenIncidents> tenants; ///< by profile ID
    QByteArray geometry;
    QByteArray layout;
    QByteArray views; ///< columns, order, the view shown

    bool operator==(const Session &) const = default;
};

/// session.json, readable by its owner only.
class SessionFile final
{
public:
    explicit SessionFile(const QString &folder);

    [[nodiscard]] Result<Session> load() const;
    [[nodiscard]] Result<void> save(const Session &session) const;

private:
    QString m_path;
};

} // namespace utkik
