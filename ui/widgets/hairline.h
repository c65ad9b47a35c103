// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace utkik
{

/// A line of one pixel that separates without boxing in.
[[nodiscard]] inline QWidget *makeHairline(QWidget *parent)
{
    auto *const line = new QWidget(parent);
    line->setObjectName(QStringLiteral("hairline"));
    line->setAttribute(Qt::WA_StyledBackground);
    line->setFixedHeight(1);
    return line;
}

} // namespace utkik
