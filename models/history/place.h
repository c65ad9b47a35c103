// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"
#include "models/lookup/incidentref.h"
#include "models/timeline/timespan.h"

#include <QString>

#include <optional>

namespace utkik
{

/// Which record of an incident, in a form that outlives the answer: kept in a history, found again in a newer answer.
struct RecordMark
{
    RecordType type = RecordType::Incident;
    int index = 0; ///< among the records of its type, when it was marked
    quint64 key = 0; ///< what makes it the same one; holds within one run of the program

    bool operator==(const RecordMark &) const = default;
};

[[nodiscard]] RecordMark markOf(const Incident &incident, const Record &record);
/// The marked record of an answer, first looked for where it stood; not valid if it is gone.
[[nodiscard]] Record findMarked(const Incident &incident, const RecordMark &mark);

/// What was looked at: an incident, in one of its views, with something selected.
struct Place
{
    IncidentRef ref;
    QString view; ///< the view's key
    RecordMark record;
    std::optional<TimeSpan> span; ///< to which the views were narrowed

    bool operator==(const Place &) const = default;
};

} // namespace utkik
