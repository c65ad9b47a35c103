// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/incidentdigest.h"

namespace utkik
{

IncidentDigest digestOf(const Incident &incident)
{
    IncidentDigest digest;
    digest.assets = assetsOf(incident);
    digest.evidence = evidenceOf(incident);
    digest.summary = summarise(incident, digest.assets, digest.evidence);
    return digest;
}

} // namespace utkik
