// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/incidentsummary.h"
#include "models/story/storyfacts.h"

namespace utkik
{

/// Everything that an incident's page shows beside its fields, made in one go on another thread.
struct IncidentDigest
{
    Assets assets;
    EvidenceList evidence;
    IncidentSummary summary;
    StoryFacts story;
};

[[nodiscard]] IncidentDigest digestOf(const Incident &incident);

} // namespace utkik
