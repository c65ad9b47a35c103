// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"

#include <optional>
#include <vector>

namespace utkik
{

/// One piece of evidence: a file, process, address … once, however many alerts name it.
struct Evidence
{
    int kind = -1; ///< code of Vocabulary::EntityType
    int verdict = -1; ///< code of Vocabulary::Verdict, the worst that any alert gives; -1: absent or unknown to us
    int rank = -1; ///< verdictRank() of that
    int worst = 0; ///< index of the entity that gives that verdict; one not dealt with, if there is any
    int alertCount = 0;
    bool isUnresolved = false; ///< bad, and in at least one alert not dealt with
    std::vector<int> entities; ///< the incident's records of it, ascending; what is shown is read from `worst`
    std::optional<Timestamp> first; ///< earliest evidenceCreationTime
    quint64 key = 0; ///< the same for the same thing in a later answer
};

using EvidenceList = std::vector<Evidence>;

/// The entities, each once over all alerts: files by hash, processes by device, process ID and start, the others by
/// what they name. Worst verdict first, what is not dealt with before what is, then in the answer's order. Linear time;
/// safe on any thread.
[[nodiscard]] EvidenceList evidenceOf(const Incident &incident);

/// Malicious or suspicious, and by its remediation status neither gone nor held off.
[[nodiscard]] bool isUnresolved(const Record &entity);

/// Equal for entities that are the same thing, as far as a single record tells.
[[nodiscard]] quint64 identityHash(const Record &entity, quint64 seed);

/// Larger is worse: malicious, suspicious, a verdict we do not know, none or unknown, no threats found.
[[nodiscard]] int verdictRank(const Record &entity);

/// The alerts that name it, ascending.
[[nodiscard]] std::vector<int> alertsOf(const Evidence &evidence, const Incident &incident);

} // namespace utkik
