// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lookup/incidentref.h"

#include <QStringView>

namespace utkik
{

/// Why something that looks like an incident ID is none, or how sure we are that it is one.
enum class FindVerdict {
    Incident, ///< taken without asking
    Doubtful, ///< could be one: offered unchecked
    AlertId, ///< an alert's ID or link, not an incident's
    SentinelIncident, ///< a Sentinel number or ARM ID
    OutOfRange, ///< zero, negative, or above 2^63 − 1
};

/// One place in a text that was taken for an incident ID, or recognised as something else.
struct Find
{
    IncidentRef ref; ///< valid for Incident and Doubtful; the tenant only if a link named it
    FindVerdict verdict = FindVerdict::Incident;
    qsizetype position = 0; ///< in UTF-16 units of the text searched
    qsizetype length = 0;
    QString where; ///< the text around it, on one line, for the preview and `ids --format json`

    bool operator==(const Find &) const = default;
};

/// How many numbers and links a text is read for: to fetch so many takes days, and a text made of nothing else must not
/// fill the memory.
inline constexpr std::size_t mostSightings = 200'000;

/// All finds in order of first mention, each (tenant, ID) once, up to mostSightings. Any size of text, linear time;
/// pure.
[[nodiscard]] QList<Find> findIncidents(QStringView text);

/// The refs of those that count without asking.
[[nodiscard]] IncidentRefs certainRefs(const QList<Find> &finds);

} // namespace utkik
