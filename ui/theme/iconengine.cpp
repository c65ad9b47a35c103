// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/iconengine.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#ifdef UTKIK_HAS_SVG
#include <QSvgRenderer>
#endif

#include <array>

namespace utkik
{

namespace
{

// In the order of Icon.
constexpr std::array fileNames{"back",    "cancel",  "chevron-down", "clock",   "copy",   "drop", "external",
                               "file",    "forward", "inspector",    "look-up", "merge",  "moon", "pause",
                               "play",    "redo",    "refresh",      "remove",  "retry",  "save", "settings",
                               "sign-in", "sun",     "tenant",       "undo",    "warning"};
static_assert(fileNames.size() == static_cast<size_t>(Icon::Warning) + 1);

#ifdef UTKIK_HAS_SVG
void drawIcon(QPainter &onto, Icon name, const QColor &colour, const QSizeF &size)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(fileNames.at(static_cast<size_t>(name)))));
    if (!file.open(QIODevice::ReadOnly))
        return;
    QSvgRenderer renderer(file.readAll().replace("currentColor", colour.name().toLatin1()));
    renderer.render(&onto, QRectF(QPointF(), size));
}
#else
// Without Qt's SVG reader there are no icons; every button has its text.
void drawIcon(QPainter &, Icon, const QColor &, const QSizeF &) { }
#endif

} // namespace

ThemeIconEngine::ThemeIconEngine(const Theme &theme, Icon name)
    : m_theme(theme)
    , m_name(name)
{
}

void ThemeIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    const Tokens &tokens = m_theme.tokens();
    const QColor colour = mode == QIcon::Disabled ? tokens.line : tokens.text;
    const qreal ratio = painter->device()->devicePixelRatioF();
    const QString key = QStringLiteral("utkik-icon-%1-%2-%3-%4")
                            .arg(QString::number(static_cast<int>(m_name)), colour.name(),
                                 QString::number(rect.width()), QString::number(ratio));
    QPixmap drawn;
    if (!QPixmapCache::find(key, &drawn)) {
        drawn = QPixmap(rect.size() * ratio);
        drawn.setDevicePixelRatio(ratio);
        drawn.fill(Qt::transparent);
        QPainter onto(&drawn);
        drawIcon(onto, m_name, colour, QSizeF(rect.size()));
        QPixmapCache::insert(key, drawn);
    }
    painter->drawPixmap(rect.topLeft(), drawn);
}

QPixmap ThemeIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    QPixmap drawn(size);
    drawn.fill(Qt::transparent);
    QPainter painter(&drawn);
    paint(&painter, QRect(QPoint(), size), mode, state);
    return drawn;
}

QIconEngine *ThemeIconEngine::clone() const
{
    return new ThemeIconEngine(m_theme, m_name); // the caller, QIcon, owns it
}

bool ThemeIconEngine::isNull()
{
#ifdef UTKIK_HAS_SVG
    return false;
#else
    return true;
#endif
}

} // namespace utkik
