// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graphpainter.h"

#include "models/graph/kindglyph.h"
#include "ui/theme/theme.h"

#include <QFontInfo>
#include <QImage>
#include <QLineF>
#include <QPainter>
#include <QPainterPath>

#include <array>
#include <charconv>
#include <cmath>
#include <vector>

namespace utkik
{

namespace
{

constexpr double padding = 8; // within a node
constexpr double radius = 5;
constexpr double glyphSize = 14;
constexpr double markSize = 10;
constexpr double sheet = 3; // how far the second sheet of a group stands out
constexpr double headMargin = 6; // between the heads of lanes and what is scrolled below them
constexpr double smallestLegible = 0.4; // zoom below which signs and texts are only dust, and lines need no smoothing
constexpr double pieceLength = 20; // of an edge, pixels: short enough to look bent
constexpr double mostPixels = 64e6; // of an image

/// Reads the path data of kindglyph.h.
QPainterPath pathOf(std::string_view data)
{
    QPainterPath path;
    const char *at = data.data();
    const char *const end = at + data.size();
    const auto number = [&] {
        while (at != end && *at == ' ')
            ++at;
        double value = 0;
        at = std::from_chars(at, end, value).ptr;
        return value;
    };
    const auto point = [&] {
        const double x = number();
        return QPointF(x, number());
    };
    while (at != end) {
        switch (*at++) {
        case 'M':
            path.moveTo(point());
            break;
        case 'L':
            path.lineTo(point());
            break;
        case 'C': {
            const QPointF first = point();
            const QPointF second = point();
            path.cubicTo(first, second, point());
            break;
        }
        case 'Z':
            path.closeSubpath();
            break;
        default:
            break;
        }
    }
    return path;
}

const QPainterPath &kindPath(NodeKind kind)
{
    static const auto paths = [] {
        std::array<QPainterPath, nodeKindCount> all;
        for (int i = 0; i < nodeKindCount; ++i)
            all[size_t(i)] = pathOf(kindGlyph(NodeKind(i)));
        return all;
    }();
    return paths[size_t(kind)];
}

const QPainterPath &badnessPath(Badness badness)
{
    static const std::array<QPainterPath, 5> paths{
        pathOf(badnessGlyph(Badness::None)), pathOf(badnessGlyph(Badness::Informational)),
        pathOf(badnessGlyph(Badness::Low)), pathOf(badnessGlyph(Badness::Medium)), pathOf(badnessGlyph(Badness::High))};
    return paths[size_t(badness)];
}

QColor colourOf(Badness badness, const Tokens &tokens)
{
    switch (badness) {
    case Badness::High:
        return tokens.high;
    case Badness::Medium:
        return tokens.medium;
    case Badness::Low:
        return tokens.low;
    case Badness::Informational:
        return tokens.informational;
    case Badness::None:
        break;
    }
    return tokens.muted;
}

/// Opaque, so that where pieces of an edge meet is not seen.
QColor mixed(const QColor &colour, const QColor &ground, double share)
{
    const auto mix = [share](int a, int b) { return int(std::lround(a * share + b * (1 - share))); };
    return {mix(colour.red(), ground.red()), mix(colour.green(), ground.green()), mix(colour.blue(), ground.blue())};
}

class Painting
{
public:
    Painting(QPainter &painter, const GraphScene &scene, const QRectF &visible, const GraphLook &look)
        : m_painter(painter)
        , m_scene(scene)
        , m_visible(visible)
        , m_look(look)
        , m_metrics(look.font)
        , m_strongMetrics(look.strongFont)
        , m_scale(painter.worldTransform().m11())
    {
    }

    void paint()
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        paintLanes();
        m_painter.setRenderHint(QPainter::Antialiasing, m_scale >= smallestLegible);
        for (const SceneEdge &edge : m_scene.edges) {
            if (!isAtChosen(edge))
                paintEdge(edge);
        }
        m_painter.setRenderHint(QPainter::Antialiasing);
        for (const SceneEdge &edge : m_scene.edges) {
            if (isAtChosen(edge))
                paintEdge(edge);
        }
        for (int i = 0; i < int(m_scene.nodes.size()); ++i) {
            if (!m_scene.nodes[size_t(i)].isHead)
                paintNode(i);
        }
        paintHeads();
        paintAxis();
    }

private:
    [[nodiscard]] bool isAtChosen(const SceneEdge &edge) const
    {
        return m_look.chosen >= 0 && (edge.from == m_look.chosen || edge.to == m_look.chosen);
    }

    void paintLanes()
    {
        m_painter.setPen(QPen(m_look.tokens.line, 1));
        for (const SceneLane &lane : m_scene.lanes)
            m_painter.drawLine(QPointF(m_visible.left(), lane.top), QPointF(m_visible.right(), lane.top));
    }

    void paintEdge(const SceneEdge &edge)
    {
        if (!isDrawn(edge, m_look))
            return;
        const EdgeCurve curve = curveBetween(seenRect(m_scene.nodes[size_t(edge.from)], m_look),
                                             seenRect(m_scene.nodes[size_t(edge.to)], m_look));
        if (!curve.bounds().adjusted(-1, -1, 1, 1).intersects(m_visible))
            return;
        const bool isAt = isAtChosen(edge);
        const QColor quiet = mixed(m_look.tokens.muted, m_look.tokens.base, m_look.chosen >= 0 ? 0.25 : 0.5);
        m_painter.setPen(QPen(isAt ? m_look.tokens.accent : quiet, isAt ? 1.75 : 1.25, Qt::SolidLine, Qt::FlatCap));
        m_lines.clear();
        const double length = QLineF(curve.start, curve.end).length() * m_scale; // pixels
        const int pieces = std::clamp(int(length / pieceLength), 6, 48);
        QPointF before = curve.start;
        for (int i = 1; i <= pieces; ++i) {
            const QPointF next = curve.pointAt(i / double(pieces));
            if (QRectF(before, next).normalized().adjusted(-1, -1, 1, 1).intersects(m_visible))
                m_lines.emplace_back(before, next);
            before = next;
        }
        m_painter.drawLines(m_lines.data(), int(m_lines.size()));
    }

    void glyph(const QPainterPath &path, QPointF at, double size, const QColor &colour, bool isFilled)
    {
        m_painter.save();
        m_painter.translate(at);
        m_painter.scale(size / glyphGrid, size / glyphGrid);
        m_painter.setPen(isFilled ? QPen(Qt::NoPen) : QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.setBrush(isFilled ? QBrush(colour) : QBrush(Qt::NoBrush));
        m_painter.drawPath(path);
        m_painter.restore();
    }

    void paintNode(int index)
    {
        const SceneNode &node = m_scene.nodes[size_t(index)];
        const QRectF rect = seenRect(node, m_look);
        if (!rect.adjusted(0, 0, sheet, sheet).intersects(m_visible))
            return;
        const Tokens &tokens = m_look.tokens;
        const bool isChosen = index == m_look.chosen;
        const bool isBad = node.badness >= Badness::Medium;
        const QColor border = isChosen ? tokens.accent : isBad ? colourOf(node.badness, tokens) : tokens.line;
        m_painter.setPen(QPen(border, isChosen && m_look.hasFocus ? 2 : 1));
        m_painter.setBrush(isChosen ? tokens.selection : index == m_look.hovered ? tokens.hover : tokens.base);
        if (m_scale < smallestLegible)
            return paintDust(node, rect, isChosen);
        if (node.node < 0)
            m_painter.drawRoundedRect(rect.translated(sheet, sheet), radius, radius);
        m_painter.drawRoundedRect(rect, radius, radius);

        const QPointF left(rect.left() + padding, rect.center().y() - glyphSize / 2);
        const bool isAlert = node.kind == NodeKind::Alert;
        if (isAlert)
            glyph(badnessPath(node.badness), left, glyphSize, colourOf(node.badness, tokens),
                  node.badness != Badness::None);
        else
            glyph(kindPath(node.kind), left, glyphSize, tokens.muted, false);
        QRectF place = rect.adjusted(2 * padding + glyphSize, 0, -padding, 0);
        if (!isAlert && node.badness >= Badness::Low) {
            glyph(badnessPath(node.badness), {place.right() - markSize, rect.center().y() - markSize / 2}, markSize,
                  colourOf(node.badness, tokens), true);
            place.setRight(place.right() - markSize - padding / 2);
        }
        const bool isStrong = (isAlert && node.node >= 0) || node.isHead;
        m_painter.setFont(isStrong ? m_look.strongFont : m_look.font);
        m_painter.setPen(node.node < 0 ? tokens.muted : tokens.text);
        const Qt::TextElideMode elide =
            node.kind == NodeKind::Url || node.kind == NodeKind::Registry ? Qt::ElideMiddle : Qt::ElideRight;
        m_painter.drawText(place, int(Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine),
                           (isStrong ? m_strongMetrics : m_metrics).elidedText(node.label, elide, place.width()));
    }

    /// A node from so far away that its colour is all that can be told.
    void paintDust(const SceneNode &node, const QRectF &rect, bool isChosen)
    {
        const bool isBad = node.badness >= Badness::Medium;
        const QColor colour = isChosen ? m_look.tokens.accent : colourOf(node.badness, m_look.tokens);
        QPen border(mixed(colour, m_look.tokens.base, isBad || isChosen ? 1 : 0.5), 1);
        border.setCosmetic(true);
        m_painter.setPen(border);
        m_painter.setBrush(mixed(colour, m_look.tokens.base, isChosen ? 1 : isBad ? 0.35 : 0.1));
        m_painter.drawRect(rect);
    }

    void paintHeads()
    {
        const double right = m_look.pan.x() + headEdge();
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_look.tokens.base);
        m_painter.drawRect(QRectF(m_look.pan.x(), m_visible.top(), headEdge(), m_visible.height()));
        m_painter.setPen(QPen(m_look.tokens.line, 1));
        m_painter.drawLine(QPointF(right, m_visible.top()), QPointF(right, m_visible.bottom()));
        for (const SceneLane &lane : m_scene.lanes) {
            m_painter.setPen(QPen(m_look.tokens.line, 1));
            m_painter.drawLine(QPointF(m_look.pan.x(), lane.top), QPointF(right, lane.top));
            if (lane.head >= 0) {
                paintNode(lane.head);
                continue;
            }
            if (m_scale < smallestLegible)
                continue;
            m_painter.setFont(m_look.font);
            m_painter.setPen(m_look.tokens.muted);
            const QRectF place(m_look.pan.x() + padding + 4, lane.top, headEdge() - 2 * padding, lane.height);
            m_painter.drawText(place.adjusted(0, padding * 2, 0, 0),
                               int(Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap), lane.label);
        }
    }

    [[nodiscard]] double headEdge() const { return headEdgeOf(m_scene); }

    static double headEdgeOf(const GraphScene &scene)
    {
        for (const SceneLane &lane : scene.lanes) {
            if (lane.head >= 0)
                return scene.nodes[size_t(lane.head)].rect.right() + headMargin;
        }
        return GraphMetrics().laneHead - headMargin;
    }

    void paintAxis()
    {
        if (m_scene.lanes.empty())
            return;
        const double height = m_scene.lanes.front().top;
        const QRectF axis(m_visible.left(), m_look.pan.y(), m_visible.width(), height);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_look.tokens.base);
        m_painter.drawRect(axis);
        m_painter.setPen(QPen(m_look.tokens.line, 1));
        m_painter.drawLine(axis.bottomLeft(), axis.bottomRight());
        if (m_scale < smallestLegible)
            return;
        m_painter.setFont(m_look.smallFont);
        m_painter.setPen(m_look.tokens.muted);
        m_painter.save();
        m_painter.setClipRect(axis.adjusted(std::max(0.0, m_look.pan.x() + headEdge() - axis.left()), 0, 0, 0));
        for (int i = 0; i < int(m_scene.columns.size()); ++i) {
            const SceneColumn &column = m_scene.columns[size_t(i)];
            m_painter.drawText(QRectF(column.left, axis.top(), std::max(column.width, 1.0), height),
                               int(Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine),
                               columnLabel(m_scene, i, m_look.zone));
        }
        m_painter.restore();
        if (!m_scene.columns.empty() && m_scene.columns.front().from)
            m_painter.drawText(QRectF(m_look.pan.x() + padding + 4, axis.top(), headEdge(), height),
                               int(Qt::AlignVCenter | Qt::AlignLeft),
                               zoneLabel(m_look.zone, *m_scene.columns.front().from));
    }

    QPainter &m_painter;
    const GraphScene &m_scene;
    QRectF m_visible;
    const GraphLook &m_look;
    QFontMetricsF m_metrics;
    QFontMetricsF m_strongMetrics;
    double m_scale; // pixels a unit
    std::vector<QLineF> m_lines; // of one edge: drawn as a path, long curves take many times as long
};

} // namespace

GraphLook lookOf(const Theme &theme)
{
    GraphLook look;
    look.tokens = theme.tokens();
    look.strongFont = theme.strongFont();
    look.smallFont = theme.smallFont();
    look.font = look.strongFont;
    look.font.setWeight(QFont::Normal);
    return look;
}

GraphMetrics graphMetricsFor(const Theme &theme)
{
    constexpr double letters = 24;
    const QFontMetricsF metrics(theme.strongFont());
    GraphMetrics sizes;
    sizes.nodeHeight = std::max(sizes.nodeHeight, std::ceil(metrics.height() + 10));
    sizes.nodeWidth =
        std::max(sizes.nodeWidth, std::ceil(letters * metrics.averageCharWidth() + 3 * padding + glyphSize));
    sizes.laneHead = sizes.nodeWidth + 2 * sizes.lanePadding;
    sizes.axisHeight = std::max(sizes.axisHeight, std::ceil(metrics.height() + 8));
    return sizes;
}

GraphSvgStyle svgStyleOf(const GraphLook &look)
{
    GraphSvgStyle style;
    style.ground = look.tokens.base.name();
    style.text = look.tokens.text.name();
    style.muted = look.tokens.muted.name();
    style.line = look.tokens.line.name();
    style.high = look.tokens.high.name();
    style.medium = look.tokens.medium.name();
    style.low = look.tokens.low.name();
    style.informational = look.tokens.informational.name();
    const QFontInfo font(look.font);
    style.fontFamily = QStringLiteral("'%1', sans-serif").arg(font.family());
    style.fontSize = font.pixelSize();
    style.elide = [plain = QFontMetricsF(look.font),
                   semibold = QFontMetricsF(look.strongFont)](const QString &text, double width, bool strong) {
        return (strong ? semibold : plain).elidedText(text, Qt::ElideRight, width);
    };
    return style;
}

void paintGraph(QPainter &painter, const GraphScene &scene, const QRectF &visible, const GraphLook &look)
{
    Painting(painter, scene, visible, look).paint();
}

QImage graphImage(const GraphScene &scene, const GraphLook &look, double scale)
{
    const double pixels = scene.width * scene.height * scale * scale;
    if (pixels > mostPixels)
        scale *= std::sqrt(mostPixels / pixels);
    QImage image(std::max(1, int(std::ceil(scene.width * scale))), std::max(1, int(std::ceil(scene.height * scale))),
                 QImage::Format_RGB32);
    image.fill(look.tokens.base);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintGraph(painter, scene, QRectF(0, 0, scene.width, scene.height), look);
    return image;
}

QRectF seenRect(const SceneNode &node, const GraphLook &look)
{
    return node.isHead ? node.rect.translated(look.pan.x(), 0) : node.rect;
}

bool isDrawn(const SceneEdge &edge, const GraphLook &look)
{
    return !edge.isImplied || (look.chosen >= 0 && (edge.from == look.chosen || edge.to == look.chosen));
}

} // namespace utkik
