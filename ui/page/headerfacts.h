// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/incidentsummary.h"

#include <QStringList>

namespace utkik
{

/// The short pieces of the header's second line: owner, classification, first activity and detection, what was hit.
[[nodiscard]] QStringList headerFacts(const Incident &incident, const IncidentSummary &summary, TimeZone zone);

/// "2 h 41 min", "3 d 4 h", "12 s": two units at most.
[[nodiscard]] QString durationText(qint64 ticks);

} // namespace utkik
