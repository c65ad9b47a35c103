// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/letterstyle.h"

#include <QApplication>
#include <QFontMetrics>

#include <algorithm>

namespace utkik
{

LetterStyle::LetterStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

int LetterStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    constexpr int smallIcon = 16; // beside letters of the usual size, whose lines are no higher
    constexpr int toolBarIcon = 18;
    const int line = QFontMetrics(QApplication::font()).height();
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return std::max(smallIcon, line);
    case PM_ToolBarIconSize:
        return std::max(toolBarIcon, line * toolBarIcon / smallIcon);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

} // namespace utkik
