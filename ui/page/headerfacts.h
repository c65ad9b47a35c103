// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/incidentsummary.h"

#include <QStringList>

namespace utkik
{

/// The short pieces of the header's second line: owner, classification, what was hit, first activity and detection.
[[nodiscard]] QStringList headerFacts(const Incident &incident, const IncidentSummary &summary, TimeZone zone);

} // namespace utkik
