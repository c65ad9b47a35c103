// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/incident/incident.h"
#include "models/intake/findincidents.h"

namespace utkik
{

/// What was in something typed, pasted, dropped or opened: incidents themselves, or IDs of some.
struct IntakeContent
{
    QString name; ///< of the file; empty for text
    QList<Incident> incidents; ///< saved answers: shown at once, no call needed
    QList<Find> finds;
};

/// Both take any input; linear time. Call them off the GUI thread.
[[nodiscard]] IntakeContent readText(const QString &text);
[[nodiscard]] Result<IntakeContent> readFile(const QString &path); ///< FileUnreadable or TooLarge

} // namespace utkik
