// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace utkik
{

enum class ThemeChoice { System, Light, Dark };
enum class Density { Comfortable, Compact };
enum class ZoneChoice { Local, Utc, Tenant }; ///< the last: of the tenant in use, see Profile::timeZone

/// What the user set. Window layout is kept apart; secrets never come near.
struct Settings
{
    QString language; ///< "en", "sv"; empty: the system's
    ThemeChoice theme = ThemeChoice::System;
    Density density = Density::Comfortable;
    ZoneChoice zone = ZoneChoice::Local;
    bool restoreSession = true; ///< keep the list of refs (no titles) over restarts and crashes
    bool watchClipboard = false; ///< offer to look up what other programs copy
    QString lastProfile; ///< name of the profile in use

    bool operator==(const Settings &) const = default;
};

} // namespace utkik
