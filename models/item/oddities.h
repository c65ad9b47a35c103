// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/incidentsummary.h"

namespace utkik
{

/// What does not fit together in an incident, the weightiest first.
[[nodiscard]] std::vector<Oddity> odditiesOf(const Incident &incident, const std::vector<AlertFacts> &alerts,
                                             const Assets &assets);

} // namespace utkik
