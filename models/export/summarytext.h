// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"

#include <QString>

namespace utkik
{

/// An incident in a few lines of plain text, in the program's language: for tickets, mails and chats. Safe to show;
/// times with their offset.
[[nodiscard]] QString summaryText(const Incident &incident, TimeZone zone);

} // namespace utkik
