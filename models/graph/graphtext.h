// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/graph/graphfolding.h"

#include <QString>

namespace utkik
{

// What the graph says in words, in the program's language and safe to show.

/// What a node is called: an alert's title, a process's file name and ID, a file name, an address …
[[nodiscard]] QString nodeLabel(const IncidentGraph &graph, int node);
/// "Process", "Device" … and the verdict or severity, where there is one.
[[nodiscard]] QString nodeKindText(const IncidentGraph &graph, int node);
/// "12 files"
[[nodiscard]] QString countedKind(NodeKind kind, int count);
/// What a lane is called: its asset, or what it gathers.
[[nodiscard]] QString laneLabel(const IncidentGraph &graph, const GraphLane &lane);
/// Why two nodes are linked, a sentence: "winword.exe (4120) started powershell.exe (4780)."
[[nodiscard]] QString edgeReason(const IncidentGraph &graph, const GraphEdge &edge);

} // namespace utkik
