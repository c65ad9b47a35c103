// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/spandigest.h"

#include "models/timeline/spancontents.h"

#include <algorithm>
#include <iterator>

namespace utkik
{

namespace
{

Asset narrowed(const Incident &incident, Asset asset, const std::vector<AlertFacts> &alerts, const SpanContents &within)
{
    const std::vector<int> all = alertsOf(asset, incident);
    asset.alertCount = 0;
    asset.first.reset();
    asset.last.reset();
    for (const int alert : all) {
        if (within.holdsAlert(alert))
            asset.count(alerts[static_cast<std::size_t>(alert)]);
    }
    return asset;
}

} // namespace

Assets recounted(const Incident &incident, const Assets &assets, const SpanContents &within)
{
    const std::vector<AlertFacts> alerts = alertFactsOf(incident);
    Assets fresh;
    fresh.reserve(assets.size());
    std::transform(assets.begin(), assets.end(), std::back_inserter(fresh),
                   [&](const Asset &asset) { return narrowed(incident, asset, alerts, within); });
    return fresh;
}

IncidentDigest narrowed(const Incident &incident, const IncidentDigest &whole, const SpanContents &within)
{
    const std::vector<AlertFacts> alerts = alertFactsOf(incident);
    const AlertFilter counts = [&within](int alert) { return within.holdsAlert(alert); };
    IncidentDigest digest;
    for (const Asset &asset : whole.assets) {
        if (within.holdsAsset(recordOf(incident, asset)))
            digest.assets.push_back(narrowed(incident, asset, alerts, within));
    }
    std::copy_if(whole.evidence.begin(), whole.evidence.end(), std::back_inserter(digest.evidence),
                 [&](const Evidence &piece) { return within.holds(incident.entity(piece.worst)); });
    digest.summary = summarise(incident, alerts, digest.assets, digest.evidence, counts);
    digest.summary.oddities = whole.summary.oddities;
    digest.story = storyFactsOf(incident, alerts, digest.assets, digest.evidence, counts);
    return digest;
}

} // namespace utkik
