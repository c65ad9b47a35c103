// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"

#include <QByteArray>
#include <QList>

namespace utkik
{

/// Incidents as a table: one row an alert, one row for an incident without alerts. RFC 4180 in UTF-8, comma, CRLF,
/// first a header of the API's field names with "incident." and "alert." before them; unknown fields have columns of
/// their own behind the known ones. Values are the API's own words; lists are joined by "; ", devices and entities by
/// what they are called. Cells that a spreadsheet would take for a formula begin with an apostrophe.
[[nodiscard]] QByteArray incidentsToCsv(const QList<Incident> &incidents);

} // namespace utkik
