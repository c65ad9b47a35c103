// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/marks.h"

#include <QPainter>
#include <QPainterPath>

namespace utkik
{

namespace
{

QPainterPath polyline(std::initializer_list<QPointF> points)
{
    QPainterPath path;
    for (const QPointF &point : points) {
        if (path.elementCount() == 0)
            path.moveTo(point);
        else
            path.lineTo(point);
    }
    return path;
}

// On a square from −1 to 1; closed shapes are filled, open ones stroked.
QPainterPath shapeOf(Mark mark)
{
    QPainterPath path;
    switch (mark) {
    case Mark::High:
        path = polyline({{0, -0.85}, {0.95, 0.8}, {-0.95, 0.8}});
        path.closeSubpath();
        return path;
    case Mark::Medium:
        path = polyline({{0, -1}, {1, 0}, {0, 1}, {-1, 0}});
        path.closeSubpath();
        return path;
    case Mark::Low:
        path.addRect(-0.75, -0.75, 1.5, 1.5);
        return path;
    case Mark::Informational:
    case Mark::Unknown:
        path.addEllipse(QPointF(), 0.8, 0.8);
        return path;
    case Mark::Good:
        return polyline({{-0.85, 0.05}, {-0.25, 0.65}, {0.85, -0.6}});
    case Mark::Queued:
        for (const qreal x : {-0.8, 0.0, 0.8})
            path.addEllipse(QPointF(x, 0.2), 0.18, 0.18);
        return path;
    case Mark::Fetching:
        path = polyline({{0, -0.9}, {0, 0.8}});
        path.addPath(polyline({{-0.65, 0.15}, {0, 0.85}, {0.65, 0.15}}));
        return path;
    case Mark::Merged:
        path = polyline({{-0.9, 0}, {0.8, 0}});
        path.addPath(polyline({{0.15, -0.65}, {0.85, 0}, {0.15, 0.65}}));
        return path;
    case Mark::Failed:
        path = polyline({{-0.7, -0.7}, {0.7, 0.7}});
        path.addPath(polyline({{0.7, -0.7}, {-0.7, 0.7}}));
        return path;
    }
    return path;
}

bool isStroked(Mark mark)
{
    return mark == Mark::Unknown || mark == Mark::Good || mark == Mark::Fetching || mark == Mark::Merged
        || mark == Mark::Failed;
}

} // namespace

QColor colourOf(Mark mark, const Tokens &tokens)
{
    switch (mark) {
    case Mark::High:
        return tokens.high;
    case Mark::Medium:
        return tokens.medium;
    case Mark::Low:
        return tokens.low;
    case Mark::Informational:
        return tokens.informational;
    case Mark::Good:
        return tokens.good;
    case Mark::Unknown:
    case Mark::Queued:
    case Mark::Fetching:
    case Mark::Merged:
    case Mark::Failed:
        break;
    }
    return tokens.muted;
}

void drawMark(QPainter &painter, const QRectF &area, Mark mark, const Tokens &tokens)
{
    const qreal half = std::min(area.width(), area.height()) / 2;
    const QColor colour = colourOf(mark, tokens);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.center());
    painter.scale(half, half);
    if (isStroked(mark)) {
        painter.setPen(QPen(colour, 1.6 / half, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
    }
    painter.drawPath(shapeOf(mark));
    painter.restore();
}

} // namespace utkik
