// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/scanline.h"
#include "models/intake/sighting.h"

namespace utkik
{

/// Whether the number, as long as most IDs are, is spoken of as incidents are in a chat or a note: "846200, classified
/// as expected", "924580 anyone?", "yes, exactly: 845127", "1190377 in Defender".
[[nodiscard]] bool readsAsSpoken(const ScanLine &line, const Sighting &number);

/// Whether a short line tells the number that was asked for before it: "Kim: oh sorry. 25530", "16247です".
[[nodiscard]] bool answersQuestion(const ScanLine &line, const Sighting &number);

} // namespace utkik
