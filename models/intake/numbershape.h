// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/scanline.h"

namespace utkik
{

inline constexpr int groupDigits = 3; ///< "1 204 588"

/// What a number's own looks say, whatever stands further away.
enum class ShapeKind {
    Rejected, ///< part of a date, time, address, version, name, amount
    Attached, ///< grown together with a word, as in "incident-924565.pdf": an ID only if that word says so
    Plain,
    Negative,
};

struct NumberShape
{
    ShapeKind kind = ShapeKind::Plain;
    int lastToken = 0; ///< after grouping: "924 565" are three tokens, and one number
    bool isGrouped = false; ///< the groups hang together without doubt
    bool isLooselyGrouped = false; ///< groups of three after a blank, comma or full stop: could be two numbers
    bool startsPhone = false; ///< the numbers after it go with it
    bool isRange = false; ///< the first of "924565-924570"
};

/// Whether the number token at `index` is part of a date, time, address or version without doubt, as most numbers of
/// logs are. Then its shape is Rejected, and it starts no phone number, range or alert's ID.
[[nodiscard]] bool isPartOfLonger(const ScanLine &line, int index);

/// Looks at the number token at `index`.
[[nodiscard]] NumberShape shapeOf(const ScanLine &line, int index);

/// What a number says, without what groups its digits.
struct WrittenNumber
{
    qint64 value = 0; ///< 0 if it is more than 2^63 − 1
    int digits = 0; ///< how many it was written with
};

/// That of the tokens `first` to `last`.
[[nodiscard]] WrittenNumber numberIn(const ScanLine &line, int first, int last);

/// 1900 to 2049.
[[nodiscard]] bool isYear(qint64 value, int digits);
/// 20261120, and with a time 20261120063107.
[[nodiscard]] bool isCompactDate(qint64 value, int digits);

} // namespace utkik
