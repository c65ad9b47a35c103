// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/recordtext.h"

#include <algorithm>

namespace utkik
{

namespace
{

/// The order in which these words stand in their vocabularies means something.
bool isRanked(Vocabulary vocabulary)
{
    switch (vocabulary) {
    case Vocabulary::Severity:
    case Vocabulary::IncidentStatus:
    case Vocabulary::AlertStatus:
    case Vocabulary::Verdict:
    case Vocabulary::RiskScore:
        return true;
    default:
        return false;
    }
}

} // namespace

QVariant sortValueOf(const Record &record, FieldId field)
{
    if (!record.has(field))
        return {};
    const FieldDescriptor &descriptor = fieldOf(record.type(), field);
    switch (descriptor.kind) {
    case FieldKind::Time:
        if (const auto moment = record.time(field))
            return moment->ticks;
        return {};
    case FieldKind::Number:
        if (const auto number = record.number(field))
            return *number;
        return {};
    case FieldKind::Boolean:
        if (const auto boolean = record.boolean(field))
            return *boolean ? 1 : 0;
        return {};
    case FieldKind::Word:
        if (isRanked(descriptor.vocabulary))
            return record.wordCode(field);
        return record.word(field).name();
    case FieldKind::TextList:
        return record.list(field).join(u' ');
    default:
        return record.text(field);
    }
}

QVariant sortText(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QString copyTextOf(const Record &record, FieldId field, TimeZone zone)
{
    if (fieldOf(record.type(), field).kind == FieldKind::Time) {
        if (const auto moment = record.time(field))
            return formatTimeWithOffset(*moment, zone);
    }
    return record.display(field, zone);
}

QString originalTextOf(const Record &record, FieldId field)
{
    switch (fieldOf(record.type(), field).kind) {
    case FieldKind::Nested:
    case FieldKind::TextList:
    case FieldKind::Records:
        return record.json(field);
    default:
        return record.text(field);
    }
}

const RecordSearch::KnownWord &RecordSearch::knownWord(const Record &record, FieldId field)
{
    const Vocabulary vocabulary = fieldOf(record.type(), field).vocabulary;
    const std::string_view spelling = record.bytes(field);
    const auto before = std::find_if(m_words.begin(), m_words.end(), [&](const KnownWord &word) {
        return word.vocabulary == vocabulary && word.spelling == spelling;
    });
    if (before != m_words.end())
        return *before;
    const QByteArray name = SearchText::fold(record.word(field).name());
    const bool isAsSpelled = SearchText::fold(record.text(field)) == name;
    constexpr std::size_t mostKnown = 64; // past that the search costs more than it saves
    if (m_words.size() >= mostKnown)
        m_words.pop_back();
    return m_words.emplace_back(KnownWord{vocabulary, spelling, name, isAsSpelled});
}

QString RecordSearch::timeText(Timestamp moment)
{
    if (m_zone == TimeZone::Utc)
        return formatTime(moment, TimeZone::Utc);
    constexpr qint64 quarter = 15 * 60 * Timestamp::ticksPerSecond; // no zone changes its clocks within one
    auto offset = m_offsets.find(moment.ticks / quarter);
    if (offset == m_offsets.end()) {
        const qint64 seconds = m_zone.offsetAt(moment);
        offset = m_offsets.insert(moment.ticks / quarter, seconds * Timestamp::ticksPerSecond);
    }
    return formatTime({moment.ticks + *offset}, TimeZone::Utc);
}

void RecordSearch::add(const Record &record, SearchText &text, int firstField)
{
    for (const FieldId field : record.presentFields()) {
        switch (fieldOf(record.type(), field).kind) {
        case FieldKind::Records:
            break;
        case FieldKind::Time:
            if (const auto moment = record.time(field))
                text.add(firstField + field, timeText(*moment));
            else
                text.add(firstField + field, record.bytes(field));
            break;
        case FieldKind::Word: {
            const KnownWord &word = knownWord(record, field);
            text.addFolded(firstField + field, word.name);
            if (!word.isAsSpelled)
                text.add(firstField + field, record.bytes(field));
            break;
        }
        case FieldKind::TextList:
        case FieldKind::Nested:
            text.add(firstField + field, record.display(field, m_zone));
            break;
        default:
            text.add(firstField + field, record.bytes(field));
            break;
        }
    }
    for (const UnknownField &unknown : record.unknownFields())
        text.add(SearchText::maxField, unknown.json);
}

QList<int> fieldsNamed(RecordType type, const QString &name)
{
    QList<int> fields;
    const auto table = fieldsOf(type);
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (namesField(name, QString::fromLatin1(table[i].key.data(), static_cast<qsizetype>(table[i].key.size())),
                       fieldLabel(table[i])))
            fields << static_cast<int>(i);
    }
    return fields;
}

QByteArrayView rawBytes(const QByteArray &payload, const Record &record)
{
    return QByteArrayView(payload).sliced(record.rawOffset(), record.rawLength());
}

} // namespace utkik
