// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/graph/graphsvg.h"

#include "models/graph/graphtext.h"
#include "models/graph/kindglyph.h"

#include <QCoreApplication>

namespace utkik
{

namespace
{

struct GraphSvg
{
    Q_DECLARE_TR_FUNCTIONS(GraphSvg)
};

constexpr double padding = 8; // within a node
constexpr double glyphSize = 14;
constexpr double titleRoom = 32; // above the picture
constexpr int dateLetters = 10; // "2026-11-20"

/// XML 1.0 cannot hold most control characters, not even escaped; texts that are safe to show have none.
QByteArray escaped(const QString &text)
{
    QString clean;
    for (const QChar c : text)
        clean += c.unicode() < 0x20 || c.unicode() == 0xfffe || c.unicode() == 0xffff ? QChar(u' ') : c;
    return clean.toHtmlEscaped().toUtf8();
}

QByteArray number(double value)
{
    return QByteArray::number(value, 'g', 8);
}

class Writer
{
public:
    Writer(const IncidentGraph &graph, const GraphScene &scene, const GraphSvgStyle &style, TimeZone zone)
        : m_graph(graph)
        , m_scene(scene)
        , m_style(style)
        , m_zone(zone)
    {
    }

    QByteArray write(const QString &title)
    {
        const double height = m_scene.height + titleRoom;
        m_out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\""
            + number(m_scene.width) + "\" height=\"" + number(height) + "\" viewBox=\"0 0 " + number(m_scene.width)
            + ' ' + number(height) + "\" font-family=\"" + escaped(m_style.fontFamily) + "\" font-size=\""
            + number(m_style.fontSize) + "\">\n<title>" + escaped(title)
            + "</title>\n<rect width=\"100%\" height=\"100%\" fill=\"" + colour(m_style.ground) + "\"/>\n";
        text({padding + 4, 20}, title, m_style.text, true);
        m_out += "<g transform=\"translate(0 " + number(titleRoom) + ")\">\n";
        writeAxis();
        writeLanes();
        for (const SceneEdge &edge : m_scene.edges) {
            if (!edge.isImplied)
                writeEdge(edge);
        }
        for (const SceneNode &node : m_scene.nodes)
            writeNode(node);
        m_out += "</g>\n</svg>\n";
        return m_out;
    }

private:
    static QByteArray colour(const QString &name) { return escaped(name); }

    [[nodiscard]] const QString &colourOf(Badness badness) const
    {
        switch (badness) {
        case Badness::High:
            return m_style.high;
        case Badness::Medium:
            return m_style.medium;
        case Badness::Low:
            return m_style.low;
        case Badness::Informational:
            return m_style.informational;
        case Badness::None:
            break;
        }
        return m_style.muted;
    }

    void text(QPointF at, const QString &words, const QString &ink, bool strong = false)
    {
        m_out += "<text x=\"" + number(at.x()) + "\" y=\"" + number(at.y()) + "\" fill=\"" + colour(ink) + '"'
            + (strong ? " font-weight=\"600\"" : "") + '>' + escaped(words) + "</text>\n";
    }

    void writeAxis()
    {
        for (int i = 0; i < static_cast<int>(m_scene.columns.size()); ++i)
            text({m_scene.columns[static_cast<std::size_t>(i)].left, 18}, columnLabel(m_scene, i, m_zone),
                 m_style.muted);
        if (!m_scene.columns.empty() && m_scene.columns.front().from)
            text({padding + 4, 18}, zoneLabel(m_zone, *m_scene.columns.front().from), m_style.muted);
    }

    void writeLanes()
    {
        for (const SceneLane &lane : m_scene.lanes) {
            m_out += "<path d=\"M 0 " + number(lane.top) + " L " + number(m_scene.width) + ' ' + number(lane.top)
                + "\" stroke=\"" + colour(m_style.line) + "\"/>\n";
            if (lane.head < 0)
                text({padding + 4, lane.top + 30}, lane.label, m_style.muted);
        }
    }

    void writeEdge(const SceneEdge &edge)
    {
        const EdgeCurve curve = curveOf(m_scene, edge);
        const auto point = [](QPointF at) { return number(at.x()) + ' ' + number(at.y()); };
        QStringList reasons;
        for (const GraphEdge &reason : edge.reasons)
            reasons << edgeReason(m_graph, reason);
        m_out += "<path d=\"M " + point(curve.start) + " C " + point(curve.startControl) + ' ' + point(curve.endControl)
            + ' ' + point(curve.end) + "\" fill=\"none\" stroke=\"" + colour(m_style.muted)
            + "\" stroke-opacity=\"0.55\"><title>" + escaped(reasons.join(u' ')) + "</title></path>\n";
    }

    void glyph(QPointF at, double size, std::string_view path, const QString &ink, bool filled)
    {
        m_out += "<path transform=\"translate(" + number(at.x()) + ' ' + number(at.y()) + ") scale("
            + number(size / glyphGrid) + ")\" d=\"" + QByteArray(path.data(), static_cast<qsizetype>(path.size())) + '"'
            + (filled ? " fill=\"" + colour(ink) + '"'
                      : " fill=\"none\" stroke-width=\"1.4\" stroke-linejoin=\"round\" stroke=\"" + colour(ink) + '"')
            + "/>\n";
    }

    void writeNode(const SceneNode &node)
    {
        const bool isAlert = node.kind == NodeKind::Alert && node.node >= 0;
        const bool isBad = node.badness >= Badness::Medium;
        const QRectF &r = node.rect;
        const QByteArray box = "\" width=\"" + number(r.width()) + "\" height=\"" + number(r.height())
            + "\" rx=\"5\" fill=\"" + colour(m_style.ground) + "\" stroke=\""
            + colour(isBad ? colourOf(node.badness) : m_style.line) + "\"/>\n";
        m_out += "<g>\n";
        if (node.node < 0) // a second sheet behind
            m_out += "<rect x=\"" + number(r.x() + 3) + "\" y=\"" + number(r.y() + 3) + box;
        m_out += "<rect x=\"" + number(r.x()) + "\" y=\"" + number(r.y()) + box;
        const QPointF left(r.left() + padding, r.center().y() - glyphSize / 2);
        const std::string_view kind = kindGlyph(node.kind);
        const bool hasMark = !isAlert && !kind.empty() && node.badness >= Badness::Low;
        if (kind.empty())
            glyph(left, glyphSize, badnessGlyph(node.badness), colourOf(node.badness), node.badness != Badness::None);
        else
            glyph(left, glyphSize, kind, m_style.muted, false);
        double width = r.width() - 3 * padding - glyphSize;
        if (hasMark) {
            constexpr double markSize = 10;
            glyph({r.right() - padding - markSize, r.center().y() - markSize / 2}, markSize, badnessGlyph(node.badness),
                  colourOf(node.badness), true);
            width -= markSize + padding;
        }
        const bool strong = isAlert || node.isHead;
        const QString words = m_style.elide ? m_style.elide(node.label, width, strong) : node.label;
        m_out += "<title>" + escaped(node.node >= 0 ? nodeKindText(m_graph, node.node) + u' ' + node.label : node.label)
            + "</title>\n";
        text({r.left() + 2 * padding + glyphSize, r.center().y() + m_style.fontSize * 0.35}, words, m_style.text,
             strong);
        m_out += "</g>\n";
    }

    const IncidentGraph &m_graph;
    const GraphScene &m_scene;
    const GraphSvgStyle &m_style;
    TimeZone m_zone;
    QByteArray m_out;
};

} // namespace

QByteArray graphSvg(const IncidentGraph &graph, const GraphScene &scene, const GraphSvgStyle &style,
                    const QString &title, TimeZone zone)
{
    return Writer(graph, scene, style, zone).write(title);
}

QString columnLabel(const GraphScene &scene, int column, TimeZone zone)
{
    const auto &from = scene.columns[static_cast<std::size_t>(column)].from;
    if (!from)
        return GraphSvg::tr("no time told");
    QString moment = formatTime(*from, zone, TimePrecision::Minutes);
    if (column == 0 || !scene.columns[static_cast<std::size_t>(column - 1)].from)
        return moment;
    const QString before = formatTime(*scene.columns[static_cast<std::size_t>(column - 1)].from, zone);
    return before.left(dateLetters) == moment.left(dateLetters) ? moment.mid(dateLetters + 1) : moment;
}

} // namespace utkik
