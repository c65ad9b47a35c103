// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"

#include <QString>

namespace utkik
{

struct IncidentDigest;

/// An incident in a few lines of plain text, what happened first, in the program's language: for tickets, mails, chats.
/// Safe to show; times with their offset, links and addresses of evidence so that nothing makes a link of them. Takes
/// as long as digestOf().
[[nodiscard]] QString summaryText(const Incident &incident, TimeZone zone);
/// The same at once, where digestOf(incident) is at hand.
[[nodiscard]] QString summaryText(const Incident &incident, const IncidentDigest &digest, TimeZone zone);

} // namespace utkik
