// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace utkik
{

/// IANA has renamed zones, and computers know them by the new name, by the old one or by both: Qt 6.4 on Windows goes
/// by CLDR and knows Asia/Calcutta alone, Linux without its links of old Asia/Kolkata alone.

/// The other name of a renamed zone, new for old and old for new; empty for all others.
[[nodiscard]] QByteArray otherZoneSpelling(const QByteArray &name);

/// The new name of a renamed zone; all others as they are.
[[nodiscard]] QByteArray presentZoneSpelling(const QByteArray &name);

} // namespace utkik
