// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"
#include "models/item/searchable.h"

#include <QHash>
#include <QVariant>

#include <string_view>
#include <vector>

namespace utkik
{

/// A field's value to sort by: ticks, numbers, the rank of words that have one (severity, verdict, status), else text.
/// Not valid if absent.
[[nodiscard]] QVariant sortValueOf(const Record &record, FieldId field);

/// A text to sort by: not valid if empty.
[[nodiscard]] QVariant sortText(const QString &text);

/// As Record::display(), but times with their offset: for the clipboard.
[[nodiscard]] QString copyTextOf(const Record &record, FieldId field, TimeZone zone);

/// What the API said, unescaped; of objects and lists the JSON.
[[nodiscard]] QString originalTextOf(const Record &record, FieldId field);

/// Makes the search text of many records: every field, words by their names and as the API called them, unknown fields
/// under SearchText::maxField. Must not outlive the answer.
class RecordSearch
{
public:
    explicit RecordSearch(TimeZone zone)
        : m_zone(zone)
    {
    }
    /// `firstField` is added to the numbers of fields: for rows of records of several types.
    void add(const Record &record, SearchText &text, int firstField = 0);

private:
    struct KnownWord
    {
        Vocabulary vocabulary;
        std::string_view spelling;
        QByteArray name; // folded
        bool isAsSpelled; // both are found by the same text
    };
    [[nodiscard]] const KnownWord &knownWord(const Record &record, FieldId field);
    [[nodiscard]] QString timeText(Timestamp moment);

    TimeZone m_zone;
    QHash<qint64, qint64> m_offsets; // quarter of an hour -> offset in ticks: asking the system each time is slow
    std::vector<KnownWord> m_words; // translating a name for every record would cost more than all the rest
};

/// The fields of a type that a name before a colon means.
[[nodiscard]] QList<int> fieldsNamed(RecordType type, const QString &name);

/// The bytes of the record as they stand in the payload, which must outlive them.
[[nodiscard]] QByteArrayView rawBytes(const QByteArray &payload, const Record &record);

} // namespace utkik
