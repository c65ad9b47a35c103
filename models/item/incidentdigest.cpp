// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/incidentdigest.h"

namespace utkik
{

IncidentDigest digestOf(const Incident &incident)
{
    IncidentDigest digest;
    const std::vector<AlertFacts> alerts = alertFactsOf(incident);
    digest.assets = assetsOf(incident, alerts);
    digest.evidence = evidenceOf(incident);
    digest.summary = summarise(incident, alerts, digest.assets, digest.evidence);
    digest.story = storyFactsOf(incident, alerts, digest.assets, digest.evidence);
    return digest;
}

} // namespace utkik
