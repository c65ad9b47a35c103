// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/digits.h"

#include <limits>

namespace utkik
{

std::optional<qint64> readId(QStringView digits)
{
    qint64 id = 0;
    for (const QChar letter : digits) {
        const int digit = digitValue(letter);
        if (digit < 0 || id > (std::numeric_limits<qint64>::max() - digit) / 10)
            return std::nullopt;
        id = id * 10 + digit;
    }
    return id > 0 ? std::optional(id) : std::nullopt;
}

} // namespace utkik
