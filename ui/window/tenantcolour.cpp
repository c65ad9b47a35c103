// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/tenantcolour.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPixmap>

#include <algorithm>
#include <array>

namespace utkik
{

namespace
{

constexpr int size = 32; // twice the size of an icon in a menu, for sharp screens

struct Colour
{
    const char *key;
    const char *name;
    QRgb rgb; // middle tones, clear on light and on dark ground
};
constexpr std::array colours{Colour{"red", QT_TRANSLATE_NOOP("utkik::TenantColour", "Red"), 0xffd9534f},
                             Colour{"orange", QT_TRANSLATE_NOOP("utkik::TenantColour", "Orange"), 0xffe08a2c},
                             Colour{"yellow", QT_TRANSLATE_NOOP("utkik::TenantColour", "Yellow"), 0xffcdb32a},
                             Colour{"green", QT_TRANSLATE_NOOP("utkik::TenantColour", "Green"), 0xff4ba35a},
                             Colour{"blue", QT_TRANSLATE_NOOP("utkik::TenantColour", "Blue"), 0xff3f83d8},
                             Colour{"purple", QT_TRANSLATE_NOOP("utkik::TenantColour", "Purple"), 0xff9161c9}};

const Colour *colourOf(const QString &key)
{
    const auto found = std::find_if(colours.begin(), colours.end(),
                                    [&key](const Colour &colour) { return key == QLatin1String(colour.key); });
    return found == colours.end() ? nullptr : &*found;
}

} // namespace

QIcon tenantDot(const QString &colour)
{
    const Colour *const known = colourOf(colour);
    if (!known)
        return {};
    QPixmap dot(size, size);
    dot.fill(Qt::transparent);
    QPainter painter(&dot);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(known->rgb));
    painter.drawEllipse(QRectF(size * 0.2, size * 0.2, size * 0.6, size * 0.6));
    return QIcon(dot);
}

QString tenantColourName(const QString &colour)
{
    const Colour *const known = colourOf(colour);
    return QCoreApplication::translate("utkik::TenantColour",
                                       known ? known->name : QT_TRANSLATE_NOOP("utkik::TenantColour", "None"));
}

} // namespace utkik
