// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"

#include <QString>

namespace utkik
{

/// An incident as text with nothing left out: every field of every record by its label, unknown ones by their key, and
/// what was odd in the answer. Words by their name and, where it differs, what the API called them; control, zero-width
/// and bidi characters as visible escapes; times with their offset. Ends with a line feed.
[[nodiscard]] QString incidentToText(const Incident &incident, TimeZone zone);

} // namespace utkik
