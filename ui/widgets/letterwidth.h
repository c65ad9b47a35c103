// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>

#include <algorithm>

namespace utkik
{

/// The unit that columns are measured in: no letter is wider on average, and no digit is, so that times fit in any
/// font.
[[nodiscard]] inline int letterWidth(const QFontMetrics &metrics)
{
    return std::max(metrics.averageCharWidth(), metrics.horizontalAdvance(u'0'));
}

} // namespace utkik
