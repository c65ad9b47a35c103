// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>
#include <string_view>

namespace utkik
{

enum class RecordType : quint8 { Incident, Alert, Device, Entity, Comment };

enum class FieldKind : quint8 {
    Text,
    Identifier, ///< GUIDs, hashes, paths, command lines: monospace, elided in the middle
    Number,
    Boolean,
    Time,
    Word, ///< one of an open set of words, see Vocabulary
    TextList,
    Nested, ///< an object or list with no table of its own (loggedOnUsers …): shown as JSON
    Records, ///< comments, alerts, devices, entities: decoded as child records
};

/// Which words an enumerated field can hold; models/incident/vocabulary.h knows their meaning and their names.
enum class Vocabulary : quint8 {
    None, Severity, IncidentStatus, AlertStatus, Classification, Determination, InvestigationState, ServiceSource,
    DetectionSource, Category, EntityType, Verdict, RemediationStatus, HealthStatus, RiskScore, AntivirusStatus,
    OnboardingStatus, DeliveryAction,
};

/// One line per field: everything that decoding, columns, detail pane, search, export and diff need to know of it.
struct FieldDescriptor
{
    std::string_view key; ///< the API's name; what exports print
    std::string_view aliases; ///< other names, space-separated: older spellings and Graph's paths ("fileDetails.sha1")
    FieldKind kind = FieldKind::Text;
    const char *label = nullptr; ///< English, marked for translation in context "Field"
    Vocabulary vocabulary = Vocabulary::None;
};

/// Index into the table of one record type.
using FieldId = quint16;

[[nodiscard]] constexpr std::span<const FieldDescriptor> fieldsOf(RecordType type);

/// The field with that key in the given table; a misspelt key does not compile.
consteval FieldId incidentField(std::string_view key);
consteval FieldId alertField(std::string_view key);
consteval FieldId deviceField(std::string_view key);
consteval FieldId entityField(std::string_view key);
consteval FieldId commentField(std::string_view key);

/// The label in the program's language.
// QString fieldLabel(const FieldDescriptor &field);

} // namespace utkik
