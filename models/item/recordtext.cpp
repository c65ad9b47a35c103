// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/recordtext.h"

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

void addSearchText(const Record &record, TimeZone zone, SearchText &text)
{
    for (const FieldId field : record.presentFields()) {
        const FieldDescriptor &descriptor = fieldOf(record.type(), field);
        if (descriptor.kind == FieldKind::Records)
            continue;
        const QString shown = record.display(field, zone);
        text.add(field, shown);
        if (descriptor.kind != FieldKind::Word)
            continue;
        if (const QString original = record.text(field); original != shown)
            text.add(field, original);
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
