// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/incidentdigest.h"

namespace utkik
{

struct SpanContents;

/// The digest of what is within a span of time alone: alerts within are counted, of assets and evidence only those
/// within are left, and of an asset only its alerts within tell how many and when. What is odd stays that of the whole
/// answer. Linear time; safe on any thread.
[[nodiscard]] IncidentDigest narrowed(const Incident &incident, const IncidentDigest &whole,
                                      const SpanContents &within);

/// All assets, in the same order; only the alerts within tell how many and when. Linear time; safe on any thread.
[[nodiscard]] Assets recounted(const Incident &incident, const Assets &assets, const SpanContents &within);

} // namespace utkik
