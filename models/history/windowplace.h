// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lookup/incidentref.h"

#include <QByteArray>
#include <QList>

namespace utkik
{

/// An incident in a window of its own, as it comes back at the next start.
struct WindowPlace
{
    IncidentRef ref;
    QByteArray geometry; ///< empty: the usual one
    QByteArray views; ///< layout of its views; empty: the usual one

    bool operator==(const WindowPlace &) const = default;
};

using WindowPlaces = QList<WindowPlace>;

} // namespace utkik
