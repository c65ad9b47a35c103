// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/documentbuilder.h"

#include "models/incident/ascii.h"
#include "models/incident/jsontext.h"

#include <charconv>

namespace utkik
{

namespace
{

/// Distinct unknown keys that duplicates are looked for among, in one record.
constexpr std::size_t maxWatchedKeys = 4096;

constexpr std::string_view odataTypeKey = "@odata.type";

bool isWholeNumber(std::string_view text)
{
    qint64 value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    return read.ec == std::errc() && read.ptr == text.data() + text.size();
}

/// Of types alone; numbers as texts and dates are looked at more closely.
bool fits(FieldKind kind, JsonType type, bool isGraph)
{
    switch (kind) {
    case FieldKind::Text:
    case FieldKind::Word:
    case FieldKind::Time:
        return type == JsonType::String;
    case FieldKind::Identifier:
        return type == JsonType::String || (isGraph && type == JsonType::Number); // its appId is a number
    case FieldKind::Number:
        return type == JsonType::Number;
    case FieldKind::Boolean:
        return type == JsonType::Boolean;
    case FieldKind::TextList:
        return type == JsonType::Array;
    case FieldKind::Nested:
        return type == JsonType::Array || type == JsonType::Object;
    case FieldKind::Records:
        return true; // noted when they are read
    }
    return true;
}

} // namespace

std::string_view evidenceTypeOf(std::string_view odataType)
{
    constexpr std::string_view suffix = "evidence";
    auto type = odataType.substr(odataType.rfind('.') + 1); // from 0 if there is none
    if (type.size() > suffix.size() && endsWithIgnoringCase(type, suffix))
        type.remove_suffix(suffix.size());
    return type;
}

DocumentBuilder::DocumentBuilder(IncidentDocument &document, std::string_view json, std::span<const quint32> replaced)
    : m_document(document)
    , m_json(json)
    , m_replaced(replaced)
{
}

RecordSpan DocumentBuilder::spanInList(const char *list) const
{
    RecordSpan span;
    span.listOffset = offsetOf(list);
    if (frame().type == RecordType::Alert)
        span.alert = static_cast<qint32>(frame().index);
    return span;
}

void DocumentBuilder::beginRecord(RecordType type, RecordSpan span, const char *object, std::string_view evidenceType)
{
    auto &records = m_document.records[static_cast<std::size_t>(type)];
    auto &begun = m_frames.at(m_level++);
    span.offset = offsetOf(object);
    begun.type = type;
    begun.fields = fieldsOf(type).data();
    begun.index = records.size();
    begun.span = span;
    begun.evidenceType = evidenceType;
    begun.cells.clear();
    begun.within.clear();
    for (auto &bits : begun.seen)
        bits.reset();
    if (!begun.unknownKeys.empty())
        begun.unknownKeys.clear();
    records.push_back(span); // now, so that its children know its index
    if (type == RecordType::Alert) {
        m_document.alertChildren.push_back({static_cast<quint32>(m_document.recordsOf(RecordType::Device).size()),
                                            static_cast<quint32>(m_document.recordsOf(RecordType::Entity).size())});
    }
}

void DocumentBuilder::endRecord(std::string_view object)
{
    const auto &ended = frame();
    auto &span = m_document.records[static_cast<std::size_t>(ended.type)][ended.index];
    span.length = static_cast<quint32>(object.size());
    span.firstCell = static_cast<quint32>(m_document.cells.size());
    span.cellCount = static_cast<quint32>(ended.cells.size());
    m_document.cells.insert(m_document.cells.end(), ended.cells.begin(), ended.cells.end());
    --m_level;
}

void DocumentBuilder::enterObject(const char *object)
{
    frame().cells.push_back({offsetOf(object), 0, Cell::enterObject, JsonType::Object, 0});
    frame().within.push_back(m_key);
}

void DocumentBuilder::leaveObject()
{
    frame().cells.push_back({0, 0, Cell::leaveObject, JsonType::Object, 0});
    frame().within.pop_back();
}

Cell DocumentBuilder::cellOf(FieldId field, const JsonValue &value) const
{
    const auto content = value.content();
    return {offsetOf(content.data()), static_cast<quint32>(content.size()), field, value.type,
            static_cast<quint8>(value.hasEscapes ? Cell::HasEscapes : 0)};
}

void DocumentBuilder::addKnown(const KeyTarget &target, const JsonValue &value)
{
    const bool isNull = value.type == JsonType::Null;
    const auto &descriptor = field(target.field);
    auto &seen = frame().seen;
    bool isShadowed = false;
    if (!isNull)
        checkKind(descriptor, value);
    if (seen[0].test(target.field) || seen[1].test(target.field)) {
        if (seen[target.isAlias ? 1 : 0].test(target.field))
            note(DecodeNote::Kind::DuplicateKey);
        if (descriptor.kind == FieldKind::Records && (value.type == JsonType::Array || value.type == JsonType::Object))
            return; // its records have been added to the others
        isShadowed = !shadowEarlier(target, isNull);
    }
    seen[target.isAlias ? 1 : 0].set(target.field);
    if (isNull)
        return;
    auto cell = cellOf(target.field, value);
    if (isShadowed)
        cell.flags |= Cell::Shadowed;
    if (descriptor.vocabulary == Vocabulary::EntityType && m_key == odataTypeKey && value.type == JsonType::String
        && !value.hasEscapes) {
        const auto inner = evidenceTypeOf(value.content());
        cell.offset = offsetOf(inner.data());
        cell.length = static_cast<quint32>(inner.size());
        cell.flags |= Cell::Inner;
    }
    frame().cells.push_back(cell);
}

/// Of two values with the same key the last one counts, of two with different names the one with the API's own key.
/// False if the earlier one counts.
bool DocumentBuilder::shadowEarlier(const KeyTarget &target, bool isNull)
{
    const bool sameName = frame().seen[target.isAlias ? 1 : 0].test(target.field);
    if (!sameName && (isNull || target.isAlias))
        return false;
    for (auto &cell : frame().cells) {
        if (cell.field == target.field)
            cell.flags |= Cell::Shadowed;
    }
    return true;
}

void DocumentBuilder::addUnknown(const JsonValue &value)
{
    const bool isRoomForNotes = m_document.notes.size() < maxDecodeNotes;
    if (isRoomForNotes && m_unknownNoted[static_cast<std::size_t>(frame().type)].insert(m_key).second)
        note(DecodeNote::Kind::UnknownField);
    auto &keys = frame().unknownKeys;
    if (isRoomForNotes && !isInObject() && keys.size() < maxWatchedKeys && !keys.insert(m_key).second)
        note(DecodeNote::Kind::DuplicateKey);
    frame().cells.push_back(cellOf(Cell::unknownField, value));
}

void DocumentBuilder::addMisplaced(const JsonValue &value)
{
    note(DecodeNote::Kind::WrongType);
    frame().cells.push_back(cellOf(Cell::unknownField, value));
}

/// Notes a value of another type than its field has.
void DocumentBuilder::checkKind(const FieldDescriptor &descriptor, const JsonValue &value)
{
    if (fits(descriptor.kind, value.type, m_isGraph)) {
        if (descriptor.kind == FieldKind::Time && !value.hasEscapes && !parseTimestamp(value.content()))
            note(DecodeNote::Kind::OddDate);
        return;
    }
    if (descriptor.kind == FieldKind::Number && value.type == JsonType::String && isWholeNumber(value.content())) {
        if (!m_isGraph)
            note(DecodeNote::Kind::NumberAsText);
        return;
    }
    const bool isSingle = descriptor.kind == FieldKind::TextList && value.type == JsonType::Object;
    note(isSingle ? DecodeNote::Kind::ObjectForList : DecodeNote::Kind::WrongType);
}

void DocumentBuilder::noteReplacedBefore(quint32 end)
{
    if (m_replaced.front() >= end)
        return;
    note(DecodeNote::Kind::InvalidUtf8);
    while (!m_replaced.empty() && m_replaced.front() < end)
        m_replaced = m_replaced.subspan(1);
}

void DocumentBuilder::note(DecodeNote::Kind kind, std::optional<quint32> item)
{
    if (m_document.notes.size() < maxDecodeNotes)
        m_document.notes.push_back({kind, item ? where() + u'/' + QString::number(*item) : where()});
}

/// The value that is being read, as a JSON Pointer.
QString DocumentBuilder::where() const
{
    QString pointer;
    for (std::size_t level = 0; level < m_level; ++level) {
        const auto &record = m_frames[level];
        if (level > 0) {
            pointer += pointerStep(unescaped(keyBefore(m_json, record.span.listOffset)));
            if (record.span.position != RecordSpan::notInList)
                pointer += u'/' + QString::number(record.span.position);
        }
        for (const auto key : record.within)
            pointer += pointerStep(unescaped(key));
    }
    return pointer + pointerStep(unescaped(m_key));
}

} // namespace utkik
