// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/evidence.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace utkik
{

/// A device, a process on it, or a process that the answer speaks of only as another one's parent.
struct ProcessNode
{
    enum class Kind : quint8 { Device, Process, Missing };

    Kind kind = Kind::Process;
    int parent = -1; ///< index of a node; −1 for devices
    int row = 0; ///< among its parent's children, or among the devices
    std::span<const int> children; ///< nodes, by start, those without one last; the forest owns them
    /// The entity that tells most: of a process the one with its worst verdict; else one of a process below.
    int entity = -1;
    int device = -1; ///< of a Device: a record of it; −1 if the answer lists none
    int verdict = -1; ///< code of Vocabulary::Verdict, the worst that any alert gives
    int rank = -1; ///< verdictRank() of that; of a Device the worst below it
    bool isUnresolved = false;
    std::optional<qint64> processId;
    std::optional<Timestamp> started;
    int alertCount = 0;
    int processCount = 0; ///< of a Device: processes of the answer below it
    std::span<const int> entities; ///< the incident's records of it, ascending; the forest owns them
    quint64 key = 0; ///< the same for the same thing in a later answer
};

/// The processes of an incident as they started one another, on each device.
struct ProcessForest
{
    ProcessForest() = default;
    ProcessForest(const ProcessForest &) = delete; // its nodes would still tell of the other's lists
    ProcessForest &operator=(const ProcessForest &) = delete;
    ProcessForest(ProcessForest &&) = default;
    ProcessForest &operator=(ProcessForest &&) = default;
    ~ProcessForest() = default;

    std::vector<ProcessNode> nodes;
    std::vector<int> devices; ///< the roots: where something bad ran first, first
    std::vector<int> nodeOfEntity; ///< one for each entity of the incident; −1: no process
    std::vector<int>
        childLists; ///< of all nodes, one list after the other: a list of its own for each costs as much again
    std::vector<int> entityLists;
};

/// Deeper processes hang below the last one that is not: no real chain is so long, and views recurse.
inline constexpr int mostProcessLevels = 200;

/// `evidence` is evidenceOf(incident). A parent is the process of the same device with that ID and start; if its start
/// is not told, the one that had the ID when the child started, since IDs are used again. Parents that no alert names
/// become nodes of kind Missing. Safe on any thread.
[[nodiscard]] ProcessForest processForestOf(const Incident &incident, const EvidenceList &evidence);

/// Only the processes that are kept, and what started them.
[[nodiscard]] ProcessForest narrowed(const ProcessForest &forest,
                                     const std::function<bool(const ProcessNode &)> &keeps);

} // namespace utkik
