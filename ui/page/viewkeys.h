// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

namespace utkik
{

// What views are called in histories and settings.
inline constexpr QLatin1StringView overviewKey("overview");
inline constexpr QLatin1StringView alertsKey("alerts");
inline constexpr QLatin1StringView timelineKey("timeline");
inline constexpr QLatin1StringView processesKey("processes");
inline constexpr QLatin1StringView assetsKey("assets");
inline constexpr QLatin1StringView evidenceKey("evidence");
inline constexpr QLatin1StringView attackKey("attack");
inline constexpr QLatin1StringView graphKey("graph");
inline constexpr QLatin1StringView commentsKey("comments");
inline constexpr QLatin1StringView jsonKey("json");

} // namespace utkik
