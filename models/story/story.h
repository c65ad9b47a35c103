// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"
#include "models/story/phrase.h"

namespace utkik
{

struct IncidentDigest;

/// What happened, in one to six sentences, each of whose names leads to the record behind it.
using Story = std::vector<Phrase>;

/// Where a story is read. In a copy times have their offset, and addresses are written so that nothing makes links.
enum class StoryUse { Shown, Copied };

/// Told by rule from the data alone, in the program's language: the same data give the same text, in whichever order
/// their alerts stand. Safe to show. Empty without an incident. Takes under a millisecond, whatever the incident's
/// size.
[[nodiscard]] Story tellStory(const Incident &incident, const IncidentDigest &digest, TimeZone zone,
                              StoryUse use = StoryUse::Shown);

/// The sentences as one paragraph.
[[nodiscard]] Phrase joined(const Story &story);

} // namespace utkik
