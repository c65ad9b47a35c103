// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/scanline.h"
#include "models/intake/sighting.h"

namespace utkik
{

// What rows and items look like that number something else.

/// "20331 Huber F F S S", "10442  Hex bolt  0.18", "104418; laptop; Leila; in use": opens a row of a roster, of a price
/// list, or of cells that say nothing of incidents.
[[nodiscard]] bool isRowOfOthers(const ScanLine &line, const Sighting &number);
/// "1. 72801", "2) #72815", "3 72816": numbers the items of a list.
[[nodiscard]] bool isListNumeral(const ScanLine &line, const Sighting &number);
/// "Fix a crash (#18842)", "(#18851, #18903)": of a change to a program.
[[nodiscard]] bool isRemarkOfChange(const ScanLine &line, const Sighting &number);
/// "#11877  Parser drops the last row": a program lists what is numbered with "#" there.
[[nodiscard]] bool isRowOfProgram(const ScanLine &line, const Sighting &number);
/// `10001, "ok",`: of a table in a program's source.
[[nodiscard]] bool isItemOfCode(const ScanLine &line, const Sighting &number);

} // namespace utkik
