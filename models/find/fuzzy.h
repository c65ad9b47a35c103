// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace utkik
{

/// How well a text fits what was typed: all its letters in this order, whatever their case. Better where they stand
/// together, at the beginning of words, and early. Larger is better; nothing if it doesn't fit.
[[nodiscard]] std::optional<int> fuzzyScore(const QString &text, const QString &typed);

} // namespace utkik
