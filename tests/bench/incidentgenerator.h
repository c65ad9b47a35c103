// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace utkik
{

/// The two forms in which the API has answered over the years.
enum class IncidentShape {
    Live, ///< since about 2022: entities carry only the keys that apply
    Year2020, ///< entities carry every key there is, most of them null
};

/// The incident of the size that figures are given for: about 126 MB, 120,000 entities.
inline constexpr int largeIncidentAlerts = 20'000;
inline constexpr int generatedEntitiesPerAlert = 6;
inline constexpr int generatedIncidentId = 924'565;

/// One incident as the API answers it, the same bytes for the same arguments on every machine: figures are compared
/// over versions, so the generator is pinned. About 6.3 kB an alert in both shapes.
[[nodiscard]] QByteArray generateIncident(int alertCount, IncidentShape shape, quint64 seed = 1);

} // namespace utkik
