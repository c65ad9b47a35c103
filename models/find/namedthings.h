// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"

#include <vector>

namespace utkik
{

struct IncidentDigest;

/// Something of an incident that a person can ask for by its name.
struct NamedThing
{
    QString name; ///< safe to show
    QString kind; ///< "device", "File" … in the program's language
    Record record;
};

/// Devices, users, mailboxes and the other assets, then files and addresses: each name of a kind once, the worst first,
/// at most `most` of either sort. Accounts that every Windows has are left out.
[[nodiscard]] std::vector<NamedThing> namedThings(const Incident &incident, const IncidentDigest &digest, int most);

} // namespace utkik
