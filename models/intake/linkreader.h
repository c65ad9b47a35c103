// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/findincidents.h"

#include <optional>

namespace utkik
{

/// What a word of a text is as a link.
struct LinkReading
{
    bool isLink = false; ///< numbers in it are no IDs but for what stands here
    std::optional<FindVerdict> verdict; ///< nothing: a link to something else
    IncidentRef ref; ///< for Incident and OutOfRange
};

/// Reads one word without spaces: portal, API and Graph links, `utkik://`, wrapped by Safe Links and their like,
/// percent-encoded some rounds, defanged, with HTML entities.
[[nodiscard]] LinkReading readLink(QStringView word);

} // namespace utkik
