// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/alertfacts.h"
#include "models/item/assets.h"
#include "models/item/evidence.h"

#include <array>
#include <optional>
#include <vector>

namespace utkik
{

/// The first few of many things, and how many there are.
struct StoryNames
{
    std::vector<int> shown; ///< places in the digest's list; one more than are named, so that "and 2 more" leads on
    int count = 0;
};

/// One process of a chain, as the answer has it or as it is only spoken of as the next one's parent.
struct StoryProcess
{
    int entity = -1;
    bool isParentOnly = false; ///< `entity` is the one that names it as its parent
};

enum class StoryEvidence : quint8 { Files, Addresses, Messages };
inline constexpr std::size_t storyEvidenceKinds = 3;
inline constexpr std::size_t storyAssetKinds = static_cast<std::size_t>(AssetKind::Resource) + 1;

/// What the story of an incident speaks of, picked from all that the answer holds: the same from the same data, in
/// whichever order its alerts stand. Without words, so it outlives a change of language.
struct StoryFacts
{
    int alertCount = 0;
    int firstAlert = -1; ///< with the earliest activity; where none is told, the one raised first
    int detection = -1; ///< the alert that was raised first; -1: none says when
    std::optional<Timestamp> lastRaised;
    std::array<StoryNames, storyAssetKinds> firstAssets; ///< of `firstAlert`, worst first; index: AssetKind
    std::array<StoryNames, storyAssetKinds> laterAssets; ///< of other alerts only, in the order of time
    std::vector<StoryProcess> chain; ///< each started the next one
    bool isChainStopped = false; ///< its last process was blocked
    int chainUser = -1; ///< whose processes they were, among the assets; -1: not told
    int chainDevice = -1; ///< where, among the assets; -1: not told
    std::array<StoryNames, storyEvidenceKinds> bad; ///< malicious or suspicious, worst first; index: StoryEvidence
    int badCount = 0; ///< pieces of evidence of any kind that are malicious or suspicious
    int openCount = 0; ///< of these, not dealt with
    int firstBad = -1; ///< the worst of them, among the evidence; one not dealt with, if there is any
    bool hasVerdicts = false; ///< the answer judges any of its evidence
};

/// How many things of one kind a story names.
inline constexpr int mostStoryNames = 3;

/// `alerts`, `assets` and `evidence` as alertFactsOf(), assetsOf() and evidenceOf() made them. Safe on any thread.
[[nodiscard]] StoryFacts storyFactsOf(const Incident &incident, const std::vector<AlertFacts> &alerts,
                                      const Assets &assets, const EvidenceList &evidence,
                                      const AlertFilter &counts = {});

/// What a process is called in a line: its file's name, without folders.
[[nodiscard]] QString processName(const Incident &incident, const StoryProcess &process);

} // namespace utkik
