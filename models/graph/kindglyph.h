// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/graph/incidentgraph.h"

#include <string_view>

namespace utkik
{

// Small drawings on a 16 × 16 grid, as SVG path data with absolute M, L, C and Z only, numbers apart by spaces: the
// picture on the screen and the SVG file show the same.

inline constexpr double glyphGrid = 16;

/// To be stroked. Empty for alerts, which show how bad they are instead.
[[nodiscard]] std::string_view kindGlyph(NodeKind kind);
/// To be filled: the shape that goes with the colour of each badness. That of None is to be stroked.
[[nodiscard]] std::string_view badnessGlyph(Badness badness);

} // namespace utkik
