// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/alertfacts.h"

#include "models/item/wordcodes.h"

namespace utkik
{

std::vector<AlertFacts> alertFactsOf(const Incident &incident)
{
    WordCodes severities(alertField("severity"));
    WordCodes statuses(alertField("status"));
    std::vector<AlertFacts> list;
    list.reserve(static_cast<std::size_t>(incident.alertCount()));
    for (int i = 0; i < incident.alertCount(); ++i) {
        const Record alert = incident.alert(i);
        AlertFacts facts;
        facts.severity = severities.of(alert);
        facts.status = statuses.of(alert);
        facts.hasSeverity = alert.has(alertField("severity"));
        facts.hasStatus = alert.has(alertField("status"));
        facts.first = alert.time(alertField("firstActivity"));
        facts.last = alert.time(alertField("lastActivity"));
        facts.created = alert.time(alertField("creationTime"));
        facts.resolved = alert.time(alertField("resolvedTime"));
        list.push_back(facts);
    }
    return list;
}

} // namespace utkik
