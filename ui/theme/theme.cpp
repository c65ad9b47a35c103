// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/iconengine.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetrics>

// Icons are compiled into a static library: the linker keeps them only if somebody asks for them.
static void keepIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace utkik
{

namespace
{

constexpr int comfortableRow = 28;
constexpr int compactRow = 22;
constexpr double titleScale = 1.4;

} // namespace

Theme::Theme(QApplication &application)
    : m_application(application)
{
    keepIcons();
}

void Theme::setChoice(ThemeChoice choice, Density density)
{
    m_choice = choice;
    m_density = density;
    apply();
}

void Theme::setSystemIsDark(bool dark)
{
    m_systemIsDark = dark;
    apply();
}

int Theme::rowHeight() const
{
    const int line = QFontMetrics(m_application.font()).height();
    return m_density == Density::Compact ? std::max(compactRow, line + 4) : std::max(comfortableRow, line + 10);
}

QFont Theme::titleFont() const
{
    QFont font = m_application.font();
    font.setPointSizeF(font.pointSizeF() * titleScale);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont Theme::strongFont() const
{
    QFont font = m_application.font();
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont Theme::smallFont() const
{
    QFont font = m_application.font();
    font.setPointSizeF(font.pointSizeF() - 1);
    return font;
}

QFont Theme::codeFont() const
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(m_application.font().pointSizeF() - 0.5);
    return font;
}

QIcon Theme::icon(Icon name) const
{
    return QIcon(new ThemeIconEngine(*this, name)); // QIcon owns its engine
}

void Theme::apply()
{
    m_dark = m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && m_systemIsDark);
    const QString sheet = styleSheetOf(tokens(), rowHeight());
    if (m_application.styleSheet() == sheet)
        return;
    m_application.setPalette(paletteOf(tokens()));
    m_application.setStyleSheet(sheet);
    Q_EMIT changed();
}

} // namespace utkik
