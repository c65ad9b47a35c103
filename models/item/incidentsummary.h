// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/assets.h"
#include "models/item/evidence.h"

#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace utkik
{

inline constexpr std::size_t severityCount = static_cast<std::size_t>(Severity::Unknown) + 1;

/// How many alerts came from one source.
struct SourceCount
{
    Word source;
    int alerts = 0;
    std::array<int, severityCount> bySeverity = {}; ///< index: Severity
};

/// One tactic of ATT&CK, or another category of alerts, and what stands for it.
struct CategoryStage
{
    Word category;
    std::vector<int> alerts; ///< ascending; empty: not seen
    std::optional<Timestamp> first; ///< earliest first activity among them, or creation where that is not told
};

/// Something in the answer that does not fit together, or that is worth knowing before trusting it.
struct Oddity
{
    enum class Kind {
        ResolvedAlerts, ///< `count` alerts are resolved while the incident is not
        OpenAlerts, ///< `count` alerts are open while the incident is resolved
        PendingApprovals, ///< `count` investigations wait for approval while the incident is resolved
        WorseAlerts, ///< `count` alerts are more severe than the incident; `words`: the incident's severity and the
                     ///< worst
        ForeignAlerts, ///< `count` alerts say they belong to another incident
        BackwardTimes, ///< `count` alerts end before they begin
        LongSilence, ///< the longest time without activity: `from`, `until`
        UnclearUsers, ///< `count` users share an account name with another, but not the security identifier
        NewFields, ///< `count` fields that no table knows; `words`: their names, the first few
        OddValues, ///< `count` values are not what the API promises; see Incident::notes()
        NoAlerts, ///< neither alerts nor an incident it went into
    };
    Kind kind = Kind::NoAlerts;
    int count = 0;
    QStringList words; ///< as they came: not safe to show
    std::vector<int> alerts; ///< which ones, where it is about alerts
    std::optional<Timestamp> from;
    std::optional<Timestamp> until;
};

/// What follows from an incident's fields: for the overview, the header and the summary. Counts count each thing once.
struct IncidentSummary
{
    std::optional<Timestamp> firstActivity; ///< of any alert
    std::optional<Timestamp> lastActivity;
    std::optional<Timestamp> detected; ///< when the first alert was made
    std::optional<Timestamp> resolved; ///< when the last alert was resolved, if all are
    std::array<int, severityCount> alertsBySeverity = {}; ///< index: Severity
    std::vector<SourceCount> sources; ///< most alerts first
    std::vector<CategoryStage> tactics; ///< ATT&CK's, in its order, those not seen too
    std::vector<CategoryStage> otherCategories; ///< seen, but no tactic; most alerts first
    int devices = 0;
    int users = 0;
    int mailboxes = 0;
    int applications = 0;
    int malicious = 0; ///< pieces of evidence with that verdict at worst
    int suspicious = 0;
    int otherEvidence = 0;
    int unresolved = 0; ///< pieces of evidence that are bad and not dealt with
    std::vector<Oddity> oddities; ///< the weightiest first

    /// From first activity to detection, in ticks of Timestamp; negative if the alert came first.
    [[nodiscard]] std::optional<qint64> detectionDelay() const;
};

/// `alerts`, `assets` and `evidence` as alertFactsOf(), assetsOf() and evidenceOf() made them; what is odd is always
/// that of the whole answer. Linear time; safe on any thread.
[[nodiscard]] IncidentSummary summarise(const Incident &incident, const std::vector<AlertFacts> &alerts,
                                        const Assets &assets, const EvidenceList &evidence,
                                        const AlertFilter &counts = {});
[[nodiscard]] IncidentSummary summarise(const Incident &incident);

/// One or two sentences in the program's language, safe to show. Times in `zone`.
[[nodiscard]] QString oddityText(const Oddity &oddity, TimeZone zone);

} // namespace utkik
