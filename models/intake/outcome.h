// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/numbercontext.h"
#include "models/intake/sighting.h"

namespace utkik
{

/// "4471 is mine", "4471 = FP", "5581 and 5590 look related", "7150 on hold".
[[nodiscard]] bool isJudged(const ScanLine &line, const Sighting &number, const NumberContext &context);

/// "The customer 642815 is a pentest": what hardly anything is called but incidents.
[[nodiscard]] bool isVerdict(const ScanLine &line, const Sighting &number);

/// "- 4471 (high) contained", "924565;High;Active;…": a row of a queue.
[[nodiscard]] bool isRated(const ScanLine &line, const Sighting &number);

/// "3 escalated (4410, 4412)", "closed as FP: 8417", "nothing to see in 5120, closing": what was done stands apart from
/// the number.
[[nodiscard]] bool isToldToBeDone(const ScanLine &line, const Sighting &number);

} // namespace utkik
