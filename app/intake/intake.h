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

// All take any input; time and memory are bounded. Call them off the GUI thread.

/// Something typed, pasted or dropped as text.
[[nodiscard]] IntakeContent readText(const QString &text);
/// A file's bytes, from standard input too: its kind is told by what it starts with, and by the name's ending if there
/// is one. FileUnreadable for a kind that this build cannot read, TooLarge.
[[nodiscard]] Result<IntakeContent> readContent(const QByteArray &bytes, const QString &name);
/// A file; a large one is refused by its size and not read.
[[nodiscard]] Result<IntakeContent> readFile(const QString &path);

} // namespace utkik
