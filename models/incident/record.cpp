// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/record.h"

#include "models/incident/incidentdocument.h"
#include "models/incident/jsontext.h"
#include "models/incident/nestedtext.h"

namespace utkik
{

namespace
{

QString pointerOf(const IncidentDocument &document, const RecordSpan &span)
{
    if (span.listOffset == 0)
        return {};
    QString pointer;
    if (span.alert >= 0)
        pointer = pointerOf(document, document.recordsOf(RecordType::Alert)[static_cast<std::size_t>(span.alert)]);
    pointer += pointerStep(unescaped(document.keyBefore(span.listOffset)));
    if (span.position != RecordSpan::notInList)
        pointer += u'/' + QString::number(span.position);
    return pointer;
}

/// Goes through the cells of a record and knows the names of the objects that each lies in.
template <typename Use>
void forEachCell(const IncidentDocument &document, const RecordSpan &span, Use use)
{
    QStringList within;
    for (const auto &cell : document.cellsOf(span)) {
        if (cell.field == Cell::enterObject)
            within << unescaped(document.keyOf(cell));
        else if (cell.field == Cell::leaveObject)
            within.removeLast();
        else
            use(cell, within);
    }
}

} // namespace

const RecordSpan *Record::span() const
{
    return isValid() ? &m_document->recordsOf(m_type)[static_cast<std::size_t>(m_index)] : nullptr;
}

const Cell *Record::find(FieldId field) const
{
    if (!isValid())
        return nullptr;
    for (const auto &cell : m_document->cellsOf(*span())) {
        if (cell.field == field && (cell.flags & Cell::Shadowed) == 0)
            return &cell;
    }
    return nullptr;
}

QString Record::textOf(const Cell &cell) const
{
    const auto bytes = m_document->bytes(cell.offset, cell.length);
    return cell.flags & Cell::HasEscapes ? unescaped(bytes) : textFromUtf8(bytes);
}

int Record::alertIndex() const
{
    return isValid() ? span()->alert : -1;
}

bool Record::has(FieldId field) const
{
    return find(field) != nullptr;
}

QString Record::text(FieldId field) const
{
    const auto *cell = find(field);
    return cell ? textOf(*cell) : QString();
}

std::string_view Record::bytes(FieldId field) const
{
    const auto *cell = find(field);
    return cell ? m_document->bytes(cell->offset, cell->length) : std::string_view();
}

std::optional<qint64> Record::number(FieldId field) const
{
    const auto *cell = find(field);
    if (!cell || (cell->type != JsonType::Number && cell->type != JsonType::String))
        return std::nullopt;
    return readWholeNumber(trimmed(m_document->bytes(cell->offset, cell->length)));
}

std::optional<bool> Record::boolean(FieldId field) const
{
    const auto *cell = find(field);
    if (!cell || (cell->type != JsonType::Boolean && cell->type != JsonType::String))
        return std::nullopt;
    const auto word = text(field).toLower();
    if (word == u"true")
        return true;
    return word == u"false" ? std::optional(false) : std::nullopt;
}

std::optional<Timestamp> Record::time(FieldId field) const
{
    const auto *cell = find(field);
    if (!cell || cell->type != JsonType::String)
        return std::nullopt;
    if (cell->flags & Cell::HasEscapes)
        return parseTimestamp(textOf(*cell).toUtf8().toStdString());
    return parseTimestamp(m_document->bytes(cell->offset, cell->length));
}

Word Record::word(FieldId field) const
{
    return {fieldOf(m_type, field).vocabulary, wordCode(field), text(field)};
}

int Record::wordCode(FieldId field) const
{
    const auto vocabulary = fieldOf(m_type, field).vocabulary;
    const auto *cell = find(field);
    if (!cell)
        return utkik::wordCode(vocabulary, {});
    if (cell->flags & Cell::HasEscapes)
        return wordOf(vocabulary, textOf(*cell)).code;
    return utkik::wordCode(vocabulary, m_document->bytes(cell->offset, cell->length));
}

QStringList Record::list(FieldId field) const
{
    const auto *cell = find(field);
    if (!cell)
        return {};
    if (cell->type != JsonType::Array)
        return {textOf(*cell)};
    return listItems(m_document->bytes(cell->offset, cell->length));
}

QString Record::json(FieldId field) const
{
    const auto *cell = find(field);
    return cell ? textFromUtf8(m_document->token(*cell)) : QString();
}

QString Record::display(FieldId field, TimeZone zone) const
{
    const auto *cell = find(field);
    const auto &descriptor = fieldOf(m_type, field);
    switch (descriptor.kind) {
    case FieldKind::Time:
        if (const auto moment = time(field))
            return formatTime(*moment, zone);
        break;
    case FieldKind::Word:
        return word(field).name();
    case FieldKind::TextList: {
        auto items = list(field);
        if (descriptor.vocabulary != Vocabulary::None) {
            for (auto &item : items)
                item = wordOf(descriptor.vocabulary, item).name();
        }
        return items.join(QLatin1String(", "));
    }
    case FieldKind::Nested:
        if (cell && (cell->type == JsonType::Array || cell->type == JsonType::Object))
            return nestedText(m_document->token(*cell));
        break;
    case FieldKind::Records:
        if (cell && (cell->type == JsonType::Array || cell->type == JsonType::Object))
            return {};
        break;
    default:
        break;
    }
    return cell ? textOf(*cell) : QString();
}

std::vector<FieldId> Record::presentFields() const
{
    std::vector<FieldId> fields;
    if (!isValid())
        return fields;
    for (const auto &cell : m_document->cellsOf(*span())) {
        if (cell.isKnown())
            fields.push_back(cell.field);
    }
    return fields;
}

std::vector<UnknownField> Record::unknownFields() const
{
    std::vector<UnknownField> fields;
    if (!isValid())
        return fields;
    forEachCell(*m_document, *span(), [&](const Cell &cell, const QStringList &within) {
        if (!cell.isStray())
            return;
        const auto key = (within + QStringList(unescaped(m_document->keyOf(cell)))).join(u'.');
        fields.push_back({key, textFromUtf8(m_document->token(cell))});
    });
    return fields;
}

bool Record::hasUnknownField(std::string_view key) const
{
    if (!isValid())
        return false;
    int depth = 0;
    for (const auto &cell : m_document->cellsOf(*span())) {
        depth += cell.field == Cell::enterObject ? 1 : cell.field == Cell::leaveObject ? -1 : 0;
        if (depth == 0 && cell.field == Cell::unknownField && m_document->keyOf(cell) == key)
            return true;
    }
    return false;
}

QByteArray Record::rawJson() const
{
    return isValid() ? m_document->payload.mid(rawOffset(), rawLength()) : QByteArray();
}

qsizetype Record::rawOffset() const
{
    return isValid() ? static_cast<qsizetype>(span()->offset) : 0;
}

qsizetype Record::rawLength() const
{
    return isValid() ? static_cast<qsizetype>(span()->length) : 0;
}

QString Record::pointer() const
{
    return isValid() ? pointerOf(*m_document, *span()) : QString();
}

QString Record::pointer(FieldId field) const
{
    QString pointer;
    if (!isValid())
        return pointer;
    forEachCell(*m_document, *span(), [&](const Cell &cell, const QStringList &within) {
        if (cell.field != field || !cell.isKnown())
            return;
        pointer = this->pointer();
        for (const auto &name : within)
            pointer += pointerStep(name);
        pointer += pointerStep(unescaped(m_document->keyOf(cell)));
    });
    return pointer;
}

} // namespace utkik
