// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/record.h"

#include <QMetaType>

#include <memory>
#include <utility>

namespace utkik
{

/// Something odd in the answer that was tolerated.
struct DecodeNote
{
    enum class Kind {
        WrongType, ///< kept and shown as it came
        OddDate, ///< no date that can be read; shown as it came
        NumberAsText,
        ObjectForList, ///< counts as a list of one
        DuplicateKey, ///< the last value counts; the others are shown with the unknown fields
        LoneSurrogate, ///< shown as U+FFFD
        InvalidUtf8, ///< shown as U+FFFD
        UnknownField, ///< only the first with its key in each type of record
    };
    Kind kind = Kind::WrongType;
    QString where; ///< path as JSON Pointer: "/alerts/3/creationTime"

    bool operator==(const DecodeNote &) const = default;
};

/// Notes beyond these are not kept.
inline constexpr int maxDecodeNotes = 200;

/// An answer, decoded. Cheap to copy; a default-constructed one is null and counts nothing. Indexes must be in range.
class Incident
{
public:
    Incident() = default;
    explicit Incident(std::shared_ptr<const IncidentDocument> document);

    [[nodiscard]] bool isNull() const { return m_document == nullptr; }
    /// The same decoded answer, not only an equal one.
    bool operator==(const Incident &) const = default;

    [[nodiscard]] Record record() const; ///< the incident's own fields
    [[nodiscard]] qint64 id() const; ///< 0 if the answer has none
    [[nodiscard]] QString name() const;
    [[nodiscard]] Word severity() const;
    [[nodiscard]] Word status() const;
    [[nodiscard]] std::optional<qint64> mergedInto() const; ///< redirectIncidentId, where there is one that is not 0

    [[nodiscard]] int count(RecordType type) const;
    [[nodiscard]] Record at(RecordType type, int index) const;

    [[nodiscard]] int alertCount() const { return count(RecordType::Alert); }
    [[nodiscard]] Record alert(int index) const { return at(RecordType::Alert, index); }

    /// All comments, those of alerts (Graph) included: there, alertOfComment() is the alert, else -1.
    [[nodiscard]] int commentCount() const { return count(RecordType::Comment); }
    [[nodiscard]] Record comment(int index) const { return at(RecordType::Comment, index); }
    [[nodiscard]] int alertOfComment(int index) const { return comment(index).alertIndex(); }

    /// All devices and entities, in the answer's order, duplicates included; each with the alert it stands in.
    [[nodiscard]] int deviceCount() const { return count(RecordType::Device); }
    [[nodiscard]] Record device(int index) const { return at(RecordType::Device, index); }
    [[nodiscard]] int alertOfDevice(int index) const { return device(index).alertIndex(); }
    [[nodiscard]] int entityCount() const { return count(RecordType::Entity); }
    [[nodiscard]] Record entity(int index) const { return at(RecordType::Entity, index); }
    [[nodiscard]] int alertOfEntity(int index) const { return entity(index).alertIndex(); }
    /// Those of one alert: [first, last) into the lists above.
    [[nodiscard]] std::pair<int, int> devicesOfAlert(int alert) const;
    [[nodiscard]] std::pair<int, int> entitiesOfAlert(int alert) const;

    [[nodiscard]] QByteArray payload() const; ///< the original bytes, shared, not copied
    [[nodiscard]] const std::vector<DecodeNote> &notes() const; ///< the first maxDecodeNotes
    [[nodiscard]] qsizetype memory() const; ///< bytes held, payload included

private:
    std::shared_ptr<const IncidentDocument> m_document;
};

} // namespace utkik

Q_DECLARE_METATYPE(utkik::Incident)
