// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"

#include <QStringList>
#include <QUrl>

#include <memory>
#include <vector>

class QMimeData;

namespace utkik
{

/// An incident as it leaves a list, copied or dragged.
struct OutgoingIncident
{
    qint64 id = 0;
    QString name; ///< empty while nothing of it is known; as an attacker may have written it
    QUrl link; ///< to its page in the portal
    Incident incident; ///< null while there is no answer
};
using OutgoingIncidents = std::vector<OutgoingIncident>;

/// A line each: ID, name, link.
[[nodiscard]] QString incidentsToLines(const OutgoingIncidents &incidents);
/// A link each, as an item of a list if there are several. Nothing in a name is Markdown.
[[nodiscard]] QString incidentsToMarkdown(const OutgoingIncidents &incidents);

/// What a drag of incidents offers: lines for chats, links for browsers and office programs, for those that are
/// answered CSV of their alerts and the JSON as it was received. Each is made when it is asked for.
[[nodiscard]] std::unique_ptr<QMimeData> incidentsToDrag(OutgoingIncidents incidents);

/// A record as it leaves a table.
struct OutgoingRow
{
    QStringList shown; ///< the cells as they are shown, one line each
    QStringList whole; ///< the same in full
    QByteArray json;
};

/// What a drag of records offers: cells with tabs between, CSV and an HTML table with `titles` above, the JSON as it
/// was received.
[[nodiscard]] std::unique_ptr<QMimeData> recordsToDrag(const QStringList &titles, const std::vector<OutgoingRow> &rows);

} // namespace utkik
