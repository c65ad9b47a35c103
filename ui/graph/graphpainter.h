// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/graph/graphscene.h"
#include "models/graph/graphsvg.h"
#include "ui/theme/tokens.h"

#include <QFont>

class QPainter;

namespace utkik
{

class Theme;

/// How the picture is to look now.
struct GraphLook
{
    Tokens tokens;
    QFont font;
    QFont strongFont;
    QFont smallFont;
    TimeZone zone = TimeZone::Local;
    int chosen = -1; ///< indexes into the scene's nodes; −1: none
    int hovered = -1;
    bool hasFocus = false;
    QPointF pan; ///< by how much heads of lanes and times stay behind while the rest is scrolled
};

[[nodiscard]] GraphLook lookOf(const Theme &theme);
/// With room for the theme's fonts.
[[nodiscard]] GraphMetrics graphMetricsFor(const Theme &theme);
/// The same look as an SVG's style.
[[nodiscard]] GraphSvgStyle svgStyleOf(const GraphLook &look);

/// Paints what lies in `visible`, in the scene's own units.
void paintGraph(QPainter &painter, const GraphScene &scene, const QRectF &visible, const GraphLook &look);
/// The whole picture as an image, `scale` pixels a unit; smaller where it would be larger than most programs open.
[[nodiscard]] QImage graphImage(const GraphScene &scene, const GraphLook &look, double scale);

/// Where a node is seen while heads of lanes stay behind.
[[nodiscard]] QRectF seenRect(const SceneNode &node, const GraphLook &look);
/// Whether an edge is drawn: those with the head of a lane only at what is chosen.
[[nodiscard]] bool isDrawn(const SceneEdge &edge, const GraphLook &look);

} // namespace utkik
