// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/incident/incident.h"

#include <QList>

namespace utkik
{

/// Largest answer or file that is decoded.
inline constexpr qsizetype maxPayloadBytes = 512 * 1024 * 1024;

/// Decodes one answer of GET /api/incidents/{id}. Tolerant: whatever is odd becomes a note; an error only if there is no
/// incident in it. Takes any bytes. Linear time; call it off the GUI thread (decodeIncidentAsync does).
[[nodiscard]] Result<Incident> decodeIncident(const QByteArray &bytes);

/// Decodes a saved file: one incident, an array, a `value` list, NDJSON, Graph's form. Each incident keeps its own bytes.
[[nodiscard]] Result<QList<Incident>> decodeIncidents(const QByteArray &bytes);

} // namespace utkik
