// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"

namespace utkik
{

/// What a record is called: an alert's title, a device's name, an entity's value, who wrote a comment, the incident's
/// name. As it came: not safe to show.
[[nodiscard]] QString recordTitle(const Record &record);

/// The innermost record that a byte of the answer stands in; that of the incident if it stands in no other.
[[nodiscard]] Record recordAround(const Incident &incident, qsizetype offset);

/// What a record is linked with, each once: of an alert its devices and entities, of anything within alerts those
/// alerts. At most `most`, in the answer's order.
[[nodiscard]] std::vector<Record> linkedRecords(const Incident &incident, const Record &record,
                                                const QList<int> &alerts, int most);

} // namespace utkik
