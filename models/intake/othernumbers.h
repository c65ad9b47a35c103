// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/scanline.h"
#include "models/intake/sighting.h"

#include <limits>

namespace utkik
{

// What else a number of four or five digits without a label can be.

/// Ports, builds, errors and events of Windows that analysts speak of by their numbers alone.
[[nodiscard]] bool isWellKnown(qint64 id);
/// "1630", "0745": people round to five minutes.
[[nodiscard]] bool looksLikeTime(qint64 id);
/// The "look" of "look at".
[[nodiscard]] bool isLooking(QStringView word);
/// "About", "regarding": what follows is the topic, whoever stands before.
[[nodiscard]] bool isAbout(QStringView word);
/// Whether anything else that has numbers is spoken of near the number, from the token `from` on, before `to`.
[[nodiscard]] bool isNearOthers(const ScanLine &line, const Sighting &number, int from = 0,
                                int to = std::numeric_limits<int>::max());
/// "Closed 1342, up from 1198", "in March", "of 1400": figures of a time, not IDs.
[[nodiscard]] bool isFigure(const ScanLine &line, const Sighting &number);
/// Whether it is said to be something else, or paid; or with up to five digits is known as something else, or stands
/// where ports, builds and counts do.
[[nodiscard]] bool isOfSomethingElse(const ScanLine &line, const Sighting &number);

} // namespace utkik
