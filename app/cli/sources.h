// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "models/incident/incident.h"
#include "models/intake/findincidents.h"

#include <QList>

namespace utkik
{

/// Something that a command was given: an ID to look up, or an incident out of a saved file.
struct Mention
{
    Find find; ///< of the ID, if it is one
    Incident saved; ///< not null if it came out of a file
};

/// What the sources hold, in the order of first mention.
struct Mentions
{
    QList<Mention> mentions;
    /// What in saved files could not be read: the file's name, and why.
    QList<std::pair<QString, Error>> unreadable;

    [[nodiscard]] bool hasIds() const;
};

/// Reads them all before anything is done with them; FileUnreadable if one cannot be read. Call it off the GUI thread.
[[nodiscard]] Result<Mentions> readSources(const QList<Source> &sources);

} // namespace utkik
