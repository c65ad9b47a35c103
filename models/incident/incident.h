// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/timestamp.h"
#include "models/incident/fields.h"
#include "models/incident/vocabulary.h"

#include <QByteArray>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace utkik
{

class IncidentDocument; // the payload and where in it each field stands; immutable once decoded

/// A field whose key no table knows: kept, and shown last.
struct UnknownField
{
    QString key;
    QString json; ///< the value as it stood in the answer
};

/// One object of the answer: an incident, alert, device, entity or comment. A light handle into the kept payload, which
/// turns bytes into QStrings only when asked; valid while any Incident of the same answer lives. Thread-safe to read.
class Record
{
public:
    [[nodiscard]] bool isValid() const;
    [[nodiscard]] RecordType type() const;

    [[nodiscard]] bool has(FieldId field) const; ///< present and not null
    [[nodiscard]] QString text(FieldId field) const; ///< as the API said, unescaped; empty if absent. Numbers and booleans as written
    [[nodiscard]] std::optional<qint64> number(FieldId field) const; ///< also from a string of digits
    [[nodiscard]] std::optional<bool> boolean(FieldId field) const;
    [[nodiscard]] std::optional<Timestamp> time(FieldId field) const;
    [[nodiscard]] Word word(FieldId field) const; ///< the meaning of an enumerated field, and what the API called it
    [[nodiscard]] QStringList list(FieldId field) const; ///< a single text counts as a list of one
    [[nodiscard]] QString json(FieldId field) const; ///< the value's own JSON

    /// The field as a person reads it: times in `zone`, words by their names, lists joined, other JSON as it stands.
    /// Not yet made safe to show: see visibleText().
    [[nodiscard]] QString display(FieldId field, TimeZone zone) const;

    [[nodiscard]] std::vector<FieldId> presentFields() const; ///< not null, in the answer's order
    [[nodiscard]] std::vector<UnknownField> unknownFields() const; ///< in the answer's order
    [[nodiscard]] QByteArray rawJson() const; ///< the object's own bytes (a copy)
};

/// Something odd in the answer that was tolerated.
struct DecodeNote
{
    enum class Kind { WrongType, OddDate, NumberAsText, ObjectForList, DuplicateKey, LoneSurrogate, InvalidUtf8, UnknownField };
    Kind kind;
    QString where; ///< path as JSON Pointer: "/alerts/3/creationTime"
};

/// An answer, decoded. Cheap to copy; a default-constructed one is null.
class Incident
{
public:
    [[nodiscard]] bool isNull() const;

    [[nodiscard]] Record record() const; ///< the incident's own fields
    [[nodiscard]] qint64 id() const; ///< 0 if the answer has none
    [[nodiscard]] QString name() const;
    [[nodiscard]] Word severity() const;
    [[nodiscard]] Word status() const;
    [[nodiscard]] std::optional<qint64> mergedInto() const; ///< redirectIncidentId

    [[nodiscard]] int alertCount() const;
    [[nodiscard]] Record alert(int index) const;
    [[nodiscard]] int commentCount() const;
    [[nodiscard]] Record comment(int index) const;

    /// All devices and entities, in the answer's order, duplicates included; each with the alert it stands in.
    [[nodiscard]] int deviceCount() const;
    [[nodiscard]] Record device(int index) const;
    [[nodiscard]] int alertOfDevice(int index) const;
    [[nodiscard]] int entityCount() const;
    [[nodiscard]] Record entity(int index) const;
    [[nodiscard]] int alertOfEntity(int index) const;
    /// Those of one alert: [first, last) into the lists above.
    [[nodiscard]] std::pair<int, int> devicesOfAlert(int alert) const;
    [[nodiscard]] std::pair<int, int> entitiesOfAlert(int alert) const;

    [[nodiscard]] QByteArray payload() const; ///< the original bytes, shared, not copied
    [[nodiscard]] const std::vector<DecodeNote> &notes() const; ///< the first 200
    [[nodiscard]] qsizetype memory() const; ///< bytes held, payload included

private:
    std::shared_ptr<const IncidentDocument> m_document;
};

} // namespace utkik
