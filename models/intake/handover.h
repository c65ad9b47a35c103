// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/scanline.h"
#include "models/intake/sighting.h"

namespace utkik
{

/// Whether a number after a colon is handed over: "Handover night to day: 8834, 924565".
[[nodiscard]] bool isHandedOver(const ScanLine &line, const Sighting &number);

/// Whether a number that opens a line below "Handover:" is one of what is handed over: "8834 → Karim".
[[nodiscard]] bool isHandedOverItem(const ScanLine &line, const Sighting &number);

/// A short line that announces what is handed over: "Handover night to day", "To do tomorrow:".
[[nodiscard]] bool announcesHandover(const ScanLine &line);

} // namespace utkik
