// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"
#include "models/item/searchable.h"

#include <span>

namespace utkik
{

/// What of an incident's alerts can be found in the list of incidents, beside its own columns.
struct IncidentContent
{
    int searchField; ///< beyond any column's
    const char *key; ///< as the nicknames of models/query/filterquery.h call it
};
[[nodiscard]] std::span<const IncidentContent> incidentContents();

/// Adds devices, users, sources, tactics and titles, each once.
void addContents(const Incident &incident, SearchText &text);

} // namespace utkik
