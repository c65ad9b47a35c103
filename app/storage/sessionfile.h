// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/history/windowplace.h"
#include "models/lookup/incidentref.h"

#include <QByteArray>
#include <QHash>

namespace utkik
{

/// What comes back at the next start, after a crash too: which incidents were open in which tenant, and the window's
/// layout. No titles, no content; never anything of the sample tenant.
struct Session
{
    QHash<QString, IncidentRefs> refs; ///< by profile ID
    QHash<QString, IncidentRef> shown; ///< by profile ID: the one that was looked at
    QHash<QString, IncidentRef> beside; ///< by profile ID: the one beside it
    QHash<QString, WindowPlaces> windows; ///< by profile ID: those in windows of their own
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
