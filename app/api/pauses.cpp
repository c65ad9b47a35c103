// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/pauses.h"

#include <QRandomGenerator>

#include <algorithm>

namespace utkik
{

Pauses growingPauses()
{
    return [](int attempt) {
        constexpr double firstMs = 1000;
        constexpr int mostDoublings = 6; // about a minute
        const double middle = firstMs * double(1 << std::clamp(attempt - 1, 0, mostDoublings));
        return std::chrono::milliseconds(qint64(middle * (0.5 + QRandomGenerator::global()->generateDouble())));
    };
}

} // namespace utkik
