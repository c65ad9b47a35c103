// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"

#include <QByteArray>
#include <QList>

namespace utkik
{

/// One array of the incidents' original bytes, untouched, joined by "," within "[" and "]"; "[]" if there are none.
[[nodiscard]] QByteArray incidentsToJson(const QList<Incident> &incidents);

/// What the answer about one incident is called as a file.
[[nodiscard]] QString answerFileName(qint64 incidentId);

} // namespace utkik
