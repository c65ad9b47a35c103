// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace utkik
{

// Loops over all units of a line, without a branch in them, of which the compiler takes eight at a time. What they work
// with is 16 bits wide like the units, and where they can they go on to the end of a block: the units left over would
// cost as much as the rest.

inline constexpr qsizetype unitsInBlock = 16;

/// How many blocks so many units fill, the last perhaps in part.
[[nodiscard]] constexpr qsizetype blocksOf(qsizetype units)
{
    return (units + unitsInBlock - 1) / unitsInBlock;
}

/// All bits, or none: what such a loop finds of a unit.
[[nodiscard]] constexpr char16_t maskOf(bool isSet)
{
    return char16_t(-qint16(isSet));
}

/// Whether `unit` is one of those from `first` to before `end`. Compares numbers with a sign, which takes processors
/// fewer steps.
[[nodiscard]] constexpr bool isInRange(char16_t unit, char16_t first, char16_t end)
{
    constexpr int lowest = 0x8000;
    return qint16(unit - first - lowest) < qint16(end - first - lowest);
}

} // namespace utkik
