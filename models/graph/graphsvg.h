// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/timestamp.h"
#include "models/graph/graphscene.h"

#include <QByteArray>

#include <functional>

namespace utkik
{

/// What an SVG of the picture looks like. Colours as "#rrggbb".
struct GraphSvgStyle
{
    QString ground;
    QString text;
    QString muted;
    QString line;
    QString high;
    QString medium;
    QString low;
    QString informational;
    QString fontFamily;
    double fontSize = 12; ///< units of the scene
    /// Cuts a text to a width in units of the scene; one that is semibold is wider.
    std::function<QString(const QString &text, double width, bool strong)> elide;
};

/// The whole picture as an SVG file, its texts as text. `title` is safe to show. Times in `zone`, which it names.
/// Holds nothing that runs or is fetched.
[[nodiscard]] QByteArray graphSvg(const IncidentGraph &graph, const GraphScene &scene, const GraphSvgStyle &style,
                                  const QString &title, TimeZone zone);

/// What stands above a column: the time of day, and the day where it differs from the column before. Safe to show.
[[nodiscard]] QString columnLabel(const GraphScene &scene, int column, TimeZone zone);

} // namespace utkik
