// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/timestamp.h"
#include "models/incident/fields.h"
#include "models/incident/vocabulary.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <string_view>
#include <vector>

namespace utkik
{

struct Cell;
struct IncidentDocument; // the payload and where in it each field stands; immutable once decoded
struct RecordSpan;

/// A field that no table knows, or a value that a later one of the same field has replaced: kept, and shown last.
struct UnknownField
{
    QString key; ///< within objects of known fields with their names: "userAccount.newField"
    QString json; ///< the value as it stood in the answer

    bool operator==(const UnknownField &) const = default;
};

/// One object of the answer: an incident, alert, device, entity or comment. A light handle into the kept payload, which
/// turns bytes into QStrings only when asked; valid while any Incident of the same answer lives. Thread-safe to read.
/// A default-constructed one is not valid, and has no fields.
class Record
{
public:
    Record() = default;
    Record(const IncidentDocument *document, RecordType type, int index)
        : m_document(document)
        , m_index(index)
        , m_type(type)
    {
    }

    bool operator==(const Record &) const = default;

    [[nodiscard]] bool isValid() const { return m_document != nullptr; }
    [[nodiscard]] RecordType type() const { return m_type; }
    [[nodiscard]] int index() const { return m_index; } ///< among the answer's records of its type
    [[nodiscard]] int alertIndex() const; ///< the alert that it stands in; -1 for alerts and the incident's own

    [[nodiscard]] bool has(FieldId field) const; ///< present and not null
    [[nodiscard]] QString
    text(FieldId field) const; ///< as the API said, unescaped; empty if absent. Numbers and booleans as written
    /// As it stands in the payload, strings between their quotes with escapes unresolved; empty if absent. Lives as
    /// long as the answer. For comparing many without making QStrings.
    [[nodiscard]] std::string_view bytes(FieldId field) const;
    [[nodiscard]] std::optional<qint64> number(FieldId field) const; ///< also from a string of digits
    [[nodiscard]] std::optional<bool> boolean(FieldId field) const; ///< also from the strings "true" and "false"
    [[nodiscard]] std::optional<Timestamp> time(FieldId field) const;
    [[nodiscard]] Word word(FieldId field) const; ///< the meaning of an enumerated field, and what the API called it
    [[nodiscard]] int wordCode(FieldId field) const; ///< word().code without making a QString
    [[nodiscard]] QStringList list(FieldId field) const; ///< a single text counts as a list of one
    [[nodiscard]] QString json(FieldId field) const; ///< the value's own JSON

    /// The field as a person reads it: times in `zone`, words by their names, lists joined, other JSON as it stands.
    /// Empty for lists of records, which are shown as such. Not yet made safe to show: see visibleText().
    [[nodiscard]] QString display(FieldId field, TimeZone zone) const;

    [[nodiscard]] std::vector<FieldId> presentFields() const; ///< not null, in the answer's order
    [[nodiscard]] std::vector<UnknownField> unknownFields() const; ///< in the answer's order, nulls included
    [[nodiscard]] bool hasUnknownField(std::string_view key) const; ///< of the record itself, not of objects in it
    [[nodiscard]] QByteArray rawJson() const; ///< the object's own bytes (a copy)

    /// Where the object stands in the payload, and as a JSON Pointer into it: "/alerts/3/devices/0".
    [[nodiscard]] qsizetype rawOffset() const;
    [[nodiscard]] qsizetype rawLength() const;
    [[nodiscard]] QString pointer() const;
    [[nodiscard]] QString pointer(FieldId field) const; ///< of a field's value; empty if absent

private:
    [[nodiscard]] const RecordSpan *span() const;
    [[nodiscard]] const Cell *find(FieldId field) const;
    [[nodiscard]] QString textOf(const Cell &cell) const;

    const IncidentDocument *m_document = nullptr;
    int m_index = 0;
    RecordType m_type = RecordType::Incident;
};

} // namespace utkik
