// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/numbercontext.h"
#include "models/intake/sighting.h"

namespace utkik
{

/// "Re 4471: host wiped", "notes for 4471: …".
[[nodiscard]] bool isSubject(const ScanLine &line, const Sighting &number);

/// Whether a number of four or five digits without a label is an ID for what is said of it: "closed 9920 as FP", "who
/// took 4471?", "4471 is a duplicate", "Handover: 8834, 8841". A count, a time, a port or a Windows event is none.
[[nodiscard]] bool readsAsShortId(const ScanLine &line, const Sighting &number, const NumberContext &context);

/// Four or five digits that are no round number and no time.
[[nodiscard]] bool couldBeShortId(const Sighting &number);

/// The last of the numbers of one length that start at the number: "5581 and 5590", "6203, 6209", "4471 → 4479".
[[nodiscard]] int endOfList(const ScanLine &line, const Sighting &number);

/// The last token of what is remarked in brackets after the number that ends at `last`, or `last`: "7702 (waits for the
/// user)".
[[nodiscard]] int afterRemark(const ScanLine &line, int last);

} // namespace utkik
