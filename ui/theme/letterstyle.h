// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace utkik
{

/// Fusion, which looks the same everywhere and has a dark palette on Qt 6.4, with icons as large as the letters beside
/// them: who has letters of twice the size gets icons of twice the size.
class LetterStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    LetterStyle();

    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
};

} // namespace utkik
