// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/incident/incident.h"
#include "models/lookup/incidentref.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace utkik
{

enum class LookupState {
    Queued, ///< waits for the quota
    Fetching,
    Ready,
    Merged, ///< answered, but now part of another incident: `incident` says which
    Failed, ///< `error` says why; can be retried
};

/// One thing asked for and how far it has come. While it is fetched anew, `incident` and `fetchedAt` keep the last
/// answer.
struct Lookup
{
    IncidentRef ref;
    LookupState state = LookupState::Queued;
    Incident incident;
    std::optional<Error> error;
    QDateTime fetchedAt; ///< UTC; invalid for saved files and what was never answered
    QString trackingId; ///< the API's, of the last answer
    QString source; ///< file name if it was opened from a file; then refreshing means asking the API
};

/// When each waiting lookup is expected to go out, in the order of the queue. Sent as a whole, at most once a second.
struct QueueForecast
{
    struct Place
    {
        IncidentRef ref;
        QDateTime expectedAt;
    };
    std::vector<Place> places;
    QDateTime doneAt; ///< when the last is expected to be answered
    bool paused = false;
};

} // namespace utkik

Q_DECLARE_METATYPE(utkik::Lookup)
Q_DECLARE_METATYPE(utkik::QueueForecast)
