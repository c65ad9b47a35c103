// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace utkik
{

/// 0 to 9 for a decimal digit of any script (full-width, Arabic-Indic …), else −1.
[[nodiscard]] inline int digitValue(QChar letter)
{
    return letter.isDigit() ? letter.digitValue() : -1;
}

/// The number that the digits make; nothing for zero, negatives and more than 2^63 − 1.
[[nodiscard]] std::optional<qint64> readId(QStringView digits);

} // namespace utkik
