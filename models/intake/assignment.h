// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/scanline.h"
#include "models/intake/sighting.h"

namespace utkik
{

/// Whether the words after a number of four or five digits tell who has it: "3318 stays with Lee", "5120 -> L2", "3318
/// and 3320 are both Kim's".
[[nodiscard]] bool goesToSomebody(const ScanLine &line, const Sighting &number);

/// Whether somebody says that they work on it, or speaks of it: "I'm on 4410", "jag tar 5120 efter lunch", "talked to
/// the customer about 5120".
[[nodiscard]] bool isWorkedOn(const ScanLine &line, const Sighting &number);

/// "4410 anyone?", "5120 – wer?"
[[nodiscard]] bool isOffered(const ScanLine &line, const Sighting &number);

} // namespace utkik
