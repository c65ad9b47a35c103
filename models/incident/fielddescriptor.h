// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string_view>

namespace utkik
{

enum class RecordType : quint8 { Incident, Alert, Device, Entity, Comment };

inline constexpr int recordTypeCount = 5;

enum class FieldKind : quint8 {
    Text,
    Identifier, ///< GUIDs, hashes, paths, command lines: monospace, elided in the middle
    Number,
    Boolean,
    Time,
    Word, ///< one of an open set of words, see Vocabulary
    TextList,
    Nested, ///< an object or list with no table of its own (loggedOnUsers …): shown as nestedText()
    Records, ///< comments, alerts, devices, entities: decoded as child records
};

/// Which words an enumerated field can hold; models/incident/vocabulary.h knows their meaning and their names.
enum class Vocabulary : quint8 {
    None,
    Severity,
    IncidentStatus,
    AlertStatus,
    Classification,
    Determination,
    InvestigationState,
    ServiceSource,
    DetectionSource,
    Category,
    EntityType,
    Verdict,
    RemediationStatus,
    DetectionStatus,
    EvidenceRole,
    HealthStatus,
    RiskScore,
    AntivirusStatus,
    OnboardingStatus,
    DeliveryAction,
};

inline constexpr int vocabularyCount = static_cast<int>(Vocabulary::DeliveryAction) + 1;

/// One line per field: everything that decoding, columns, detail pane, search, export and diff need to know of it.
struct FieldDescriptor
{
    /// The API's name, which is also what exports print. A dot leads into an object: "vmMetadata.vmId".
    std::string_view key;
    /// Other names, space-separated: older spellings and Graph's paths ("fileDetails.sha1"). "mailbox:displayName"
    /// counts only in evidence of Graph's type mailboxEvidence.
    std::string_view aliases;
    FieldKind kind = FieldKind::Text;
    const char *label = nullptr; ///< English, marked for translation in context "Field"
    /// Of the field itself (Word) or of each of its items (TextList).
    Vocabulary vocabulary = Vocabulary::None;
};

} // namespace utkik
