// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lookup/lookup.h"

#include <QDate>
#include <QString>

namespace utkik
{

/// What the words about a lookup depend on beside the lookup itself.
struct IncidentTextContext
{
    TimeZone zone = TimeZone::Local;
    QDate today; ///< times of that day are shown without their date
    int place = 0; ///< in the queue, from 1; 0: not in it
    int queueLength = 0;
    QDateTime expectedAt; ///< when it is expected to go out
    bool isPaused = false;
};

// All are one line and safe to show.

[[nodiscard]] QString stateText(LookupState state);
/// Its name; as long as it has none, what becomes of it: "Queued, starts 09:41:07", "Not found, or not visible to you".
[[nodiscard]] QString incidentTitle(const Lookup &lookup, const IncidentTextContext &context);
/// "Active · 14 alerts · 09:12", "position 2 of 4", what to do about a failure. Can be empty.
[[nodiscard]] QString incidentDetail(const Lookup &lookup, const IncidentTextContext &context);
/// All of it as a sentence, for who hears instead of sees.
[[nodiscard]] QString incidentSentence(const Lookup &lookup, const IncidentTextContext &context);
/// "09:12" today, "19 Nov 14:22" in the same year, else "2024-11-19 14:22".
[[nodiscard]] QString shortTime(const QDateTime &moment, const IncidentTextContext &context);

} // namespace utkik
