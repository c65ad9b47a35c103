// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/decoder.h"

#include "models/incident/jsontext.h"

#include <simdjson.h>

#include <algorithm>
#include <bitset>
#include <charconv>
#include <cstring>
#include <string>
#include <unordered_set>

namespace utkik
{

namespace
{

namespace ondemand = simdjson::ondemand;
using simdjson::error_code;

constexpr std::size_t maxFields = 128; // of one table
static_assert(fieldsOf(RecordType::Entity).size() <= maxFields && fieldsOf(RecordType::Alert).size() <= maxFields);

/// Distinct unknown keys that duplicates are looked for among, in one record.
constexpr std::size_t maxWatchedKeys = 4096;

/// How many records can stand in each other: incident, alert, entity or comment.
constexpr std::size_t maxLevels = 3;

constexpr std::string_view evidenceSuffix = "evidence";

/// Of a token; simdjson's are empty at the end of a text that has been cut off.
char firstOf(std::string_view token)
{
    return token.empty() ? '\0' : token.front();
}

std::string_view lastPart(std::string_view text, char separator)
{
    const auto at = text.rfind(separator);
    return at == std::string_view::npos ? text : text.substr(at + 1);
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool equalsIgnoringCase(std::string_view text, std::string_view lowerCase)
{
    return std::equal(text.begin(), text.end(), lowerCase.begin(), lowerCase.end(),
                      [](char a, char b) { return lower(a) == b; });
}

bool endsWithIgnoringCase(std::string_view text, std::string_view lowerCase)
{
    return text.size() >= lowerCase.size()
        && equalsIgnoringCase(text.substr(text.size() - lowerCase.size()), lowerCase);
}

/// "process" of "#microsoft.graph.security.processEvidence"; a view into it.
std::string_view evidenceTypeOf(std::string_view odataType)
{
    auto type = lastPart(odataType, '.');
    if (type.size() > evidenceSuffix.size() && endsWithIgnoringCase(type, evidenceSuffix))
        type.remove_suffix(evidenceSuffix.size());
    return type;
}

/// What the objects of a list of records are.
RecordType childTypeOf(std::string_view key)
{
    if (key == "alerts")
        return RecordType::Alert;
    if (key == "devices")
        return RecordType::Device;
    return key == "entities" ? RecordType::Entity : RecordType::Comment;
}

bool isWholeNumber(std::string_view text)
{
    qint64 value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    return read.ec == std::errc() && read.ptr == text.data() + text.size();
}

DecodeEnd endOf(error_code error)
{
    switch (error) {
    case simdjson::SUCCESS:
        return DecodeEnd::Done;
    case simdjson::UTF8_ERROR:
        return DecodeEnd::InvalidUtf8;
    case simdjson::DEPTH_ERROR:
        return DecodeEnd::TooDeep;
    case simdjson::TRAILING_CONTENT:
        return DecodeEnd::TrailingText;
    case simdjson::INCORRECT_TYPE:
        return DecodeEnd::NotAnObject;
    case simdjson::MEMALLOC:
    case simdjson::CAPACITY:
        return DecodeEnd::OutOfMemory;
    default:
        return DecodeEnd::Malformed;
    }
}

/// What is being collected of one record.
struct Frame
{
    RecordType type = RecordType::Incident;
    const FieldDescriptor *fields = nullptr; ///< of the type
    RecordSpan span;
    std::vector<Cell> cells;
    std::array<std::bitset<maxFields>, 2> seen; ///< by the API's own key, and by another name
    std::unordered_set<std::string_view> unknownKeys;
    std::vector<std::string_view> within; ///< keys of the objects of known fields that we are in
    std::string_view evidenceType; ///< Graph's, "" in the API's own form

    void start(RecordType recordType, const RecordSpan &recordSpan, std::string_view graphType)
    {
        type = recordType;
        fields = fieldsOf(recordType).data();
        span = recordSpan;
        evidenceType = graphType;
        cells.clear();
        for (auto &bits : seen)
            bits.reset();
        if (!unknownKeys.empty())
            unknownKeys.clear();
        within.clear();
    }
};

} // namespace

class Decoder::Walk
{
public:
    Walk(IncidentDocument &document, std::string_view json, std::span<const quint32> replaced)
        : m_document(document)
        , m_json(json)
        , m_replaced(replaced)
    {
        for (auto &followers : m_followers)
            followers.fill(noName);
    }

    error_code run(std::size_t start);

private:
    struct Value
    {
        std::string_view token; ///< with its quotes
        JsonType type = JsonType::Null;
        bool hasEscapes = false;
    };

    Frame &frame() { return m_frames[m_level]; }
    [[nodiscard]] quint32 offsetOf(const char *at) const { return static_cast<quint32>(at - m_json.data()); }
    /// From `first` to the end of the object or list that has just been read.
    std::string_view readFrom(const char *first);
    static std::string_view keyOf(ondemand::field &field, const char *value);

    error_code decodeRecord(ondemand::object &object, RecordType type, const RecordSpan &span,
                            std::string_view evidenceType);
    error_code decodeFields(ondemand::object &object, ContainerId container);
    error_code decodeField(ondemand::value &value, KeyTarget target);
    quint8 expectedName(const char *raw, ContainerId container, quint8 name);
    quint8 nameOf(std::string_view key, bool hasEscapes, ContainerId container);
    quint8 &follower(quint8 name) { return m_followers[static_cast<std::size_t>(frame().type)][name]; }
    error_code decodeKnown(ondemand::value &value, const KeyTarget &target);
    error_code decodeContainer(ondemand::value &value, ContainerId container);
    error_code decodeUnknown(ondemand::value &value);
    error_code decodeRecords(ondemand::value &value, FieldId field);
    error_code decodeListItem(ondemand::value &item, RecordType type, bool isEvidence, RecordSpan span);

    error_code readValue(ondemand::value &value, Value &result, int depth);
    error_code readContainer(ondemand::value &value, int depth);
    error_code checkString(std::string_view content, bool &hasEscapes);

    void addKnown(const KeyTarget &target, const Value &value);
    bool shadowEarlier(const KeyTarget &target, bool isNull);
    void checkKind(const FieldDescriptor &descriptor, const Value &value);
    Cell cellOf(FieldId field, const Value &value) const;
    void noteReplaced(const char *end);
    void note(DecodeNote::Kind kind, std::optional<quint32> item = {});
    void noteUnknown(std::string_view key);
    [[nodiscard]] QString where() const;

    IncidentDocument &m_document;
    std::string_view m_json;
    std::span<const quint32> m_replaced;
    ondemand::parser m_parser;
    ondemand::document m_walked;
    std::array<Frame, maxLevels> m_frames;
    std::size_t m_level = 0;
    std::string_view m_key;
    static constexpr quint8 noName = maxKeyNames;
    /// The name that came after each name last time; of noName, the one that came first. Records repeat their order.
    std::array<std::array<quint8, maxKeyNames + 1>, recordTypeCount> m_followers;
    std::array<std::unordered_set<std::string_view>, recordTypeCount> m_unknownNoted;
    bool m_isGraph = false;
};

error_code Decoder::Walk::run(std::size_t start)
{
    const auto size = m_json.size() - start;
    SIMDJSON_TRY(m_parser.iterate(m_json.data() + start, size, size + simdjson::SIMDJSON_PADDING).get(m_walked));
    ondemand::object root;
    SIMDJSON_TRY(m_walked.get_object().get(root));
    RecordSpan span;
    span.offset = static_cast<quint32>(start + (m_json.substr(start).find('{')));
    m_document.records[0].push_back(span);
    SIMDJSON_TRY(decodeRecord(root, RecordType::Incident, span, {}));
    return m_walked.current_location().error() == simdjson::OUT_OF_BOUNDS ? simdjson::SUCCESS
                                                                          : simdjson::TRAILING_CONTENT;
}

std::string_view Decoder::Walk::readFrom(const char *first)
{
    const char *next = nullptr;
    if (m_walked.current_location().get(next) != simdjson::SUCCESS)
        next = m_json.data() + m_json.size();
    return trimmedRight({first, static_cast<std::size_t>(next - first)});
}

/// The key's start is simdjson's to say; its end is the quote before the colon before the value.
std::string_view Decoder::Walk::keyOf(ondemand::field &field, const char *value)
{
    const char *const first = field.key().raw();
    const char *last = value - 1;
    while (*last != ':')
        --last;
    do
        --last;
    while (*last != '"');
    return {first, static_cast<std::size_t>(last - first)};
}

/// The span is the last one of its type in the document already, so that its children know its index.
error_code Decoder::Walk::decodeRecord(ondemand::object &object, RecordType type, const RecordSpan &span,
                                       std::string_view evidenceType)
{
    const auto index = m_document.recordsOf(type).size() - 1;
    frame().start(type, span, evidenceType);
    SIMDJSON_TRY(decodeFields(object, 0));
    auto &done = m_document.records[static_cast<std::size_t>(type)][index];
    done.length = static_cast<quint32>(readFrom(m_json.data() + span.offset).size());
    done.firstCell = static_cast<quint32>(m_document.cells.size());
    done.cellCount = static_cast<quint32>(frame().cells.size());
    m_document.cells.insert(m_document.cells.end(), frame().cells.begin(), frame().cells.end());
    return simdjson::SUCCESS;
}

error_code Decoder::Walk::decodeFields(ondemand::object &object, ContainerId container)
{
    auto name = noName;
    for (auto result : object) {
        ondemand::field field;
        SIMDJSON_TRY(std::move(result).get(field));
        if (const auto next = expectedName(field.key().raw(), container, name); next != noName) {
            name = next;
            m_key = keyNamesOf(frame().type)[name].text;
            SIMDJSON_TRY(decodeField(field.value(), keyNamesOf(frame().type)[name].target));
            continue;
        }
        m_key = keyOf(field, field.value().raw_json_token().data());
        bool hasEscapes = false;
        SIMDJSON_TRY(checkString(m_key, hasEscapes));
        const auto next = nameOf(m_key, hasEscapes, container);
        follower(name) = next;
        name = next;
        if (name == noName) {
            SIMDJSON_TRY(decodeUnknown(field.value()));
        } else {
            SIMDJSON_TRY(decodeField(field.value(), keyNamesOf(frame().type)[name].target));
        }
    }
    return simdjson::SUCCESS;
}

/// The name that followed `name` last time, if the key at `raw` is just that: then nothing has to be looked up.
quint8 Decoder::Walk::expectedName(const char *raw, ContainerId container, quint8 name)
{
    const auto next = follower(name);
    if (next == noName)
        return noName;
    const auto &expected = keyNamesOf(frame().type)[next];
    const auto size = expected.text.size();
    const auto left = static_cast<std::size_t>(m_json.data() + m_json.size() - raw);
    const bool isIt = expected.parent == container && size < left && raw[size] == '"'
        && std::memcmp(raw, expected.text.data(), size) == 0;
    return isIt ? next : noName;
}

quint8 Decoder::Walk::nameOf(std::string_view key, bool hasEscapes, ContainerId container)
{
    if (!hasEscapes)
        return findKeyName(frame().type, container, key).value_or(noName);
    const auto plain = unescaped(key).toUtf8();
    const std::string_view view(plain.constData(), static_cast<std::size_t>(plain.size()));
    return findKeyName(frame().type, container, view).value_or(noName);
}

error_code Decoder::Walk::decodeField(ondemand::value &value, KeyTarget target)
{
    if (target.kind == KeyTarget::Kind::Container)
        return decodeContainer(value, target.container);
    if (!frame().evidenceType.empty() && frame().within.empty()) {
        if (const auto field = findEvidenceKey(frame().evidenceType, m_key))
            target = {.kind = KeyTarget::Kind::Field, .isAlias = true, .field = *field};
    }
    if (target.isAlias && (m_key == "id" || m_key == "@odata.type" || endsWithIgnoringCase(m_key, "datetime")))
        m_isGraph = true;
    return decodeKnown(value, target);
}

error_code Decoder::Walk::decodeKnown(ondemand::value &value, const KeyTarget &target)
{
    const auto &descriptor = frame().fields[target.field];
    if (descriptor.kind == FieldKind::Records)
        return decodeRecords(value, target.field);
    Value read;
    SIMDJSON_TRY(readValue(value, read, 1));
    if (read.type != JsonType::Null)
        checkKind(descriptor, read);
    addKnown(target, read);
    return simdjson::SUCCESS;
}

error_code Decoder::Walk::decodeContainer(ondemand::value &value, ContainerId container)
{
    const auto token = value.raw_json_token();
    if (firstOf(token) != '{') {
        Value read;
        SIMDJSON_TRY(readValue(value, read, 1));
        if (read.type == JsonType::Null)
            return simdjson::SUCCESS;
        note(DecodeNote::Kind::WrongType);
        frame().cells.push_back(cellOf(Cell::unknownField, read));
        return simdjson::SUCCESS;
    }
    ondemand::object object;
    SIMDJSON_TRY(value.get_object().get(object));
    const auto at = frame().cells.size();
    frame().cells.push_back({offsetOf(token.data()), 1, Cell::enterObject, JsonType::Object, 0});
    frame().within.push_back(m_key);
    SIMDJSON_TRY(decodeFields(object, container));
    frame().within.pop_back();
    frame().cells[at].length = static_cast<quint32>(readFrom(token.data()).size());
    frame().cells.push_back({offsetOf(token.data()), 0, Cell::leaveObject, JsonType::Object, 0});
    return simdjson::SUCCESS;
}

error_code Decoder::Walk::decodeUnknown(ondemand::value &value)
{
    Value read;
    SIMDJSON_TRY(readValue(value, read, 1));
    noteUnknown(m_key);
    auto &known = frame().unknownKeys;
    if (frame().within.empty() && known.size() < maxWatchedKeys && !known.insert(m_key).second)
        note(DecodeNote::Kind::DuplicateKey);
    frame().cells.push_back(cellOf(Cell::unknownField, read));
    return simdjson::SUCCESS;
}

error_code Decoder::Walk::decodeRecords(ondemand::value &value, FieldId field)
{
    const auto &descriptor = frame().fields[field];
    const KeyTarget target{.kind = KeyTarget::Kind::Field, .field = field};
    const auto token = value.raw_json_token();
    const bool isEvidence = equalsIgnoringCase(m_key, "evidence");
    const auto type = childTypeOf(descriptor.key);
    RecordSpan span;
    span.listOffset = offsetOf(token.data());
    if (frame().type == RecordType::Alert)
        span.alert = static_cast<qint32>(m_document.recordsOf(RecordType::Alert).size()) - 1;
    Value read{.token = token};
    if (firstOf(token) == '[') {
        read.type = JsonType::Array;
        ondemand::array list;
        SIMDJSON_TRY(value.get_array().get(list));
        span.position = 0;
        for (auto result : list) {
            ondemand::value item;
            SIMDJSON_TRY(std::move(result).get(item));
            SIMDJSON_TRY(decodeListItem(item, type, isEvidence, span));
            ++span.position;
        }
        read.token = readFrom(token.data());
    } else if (firstOf(token) == '{') {
        read.type = JsonType::Object;
        note(DecodeNote::Kind::ObjectForList);
        SIMDJSON_TRY(decodeListItem(value, type, isEvidence, span));
        read.token = readFrom(token.data());
    } else {
        SIMDJSON_TRY(readValue(value, read, 1));
        if (read.type != JsonType::Null)
            note(DecodeNote::Kind::WrongType);
    }
    addKnown(target, read);
    return simdjson::SUCCESS;
}

error_code Decoder::Walk::decodeListItem(ondemand::value &item, RecordType type, bool isEvidence, RecordSpan span)
{
    const auto token = item.raw_json_token();
    if (firstOf(token) != '{') {
        Value read;
        SIMDJSON_TRY(readValue(item, read, 2));
        note(DecodeNote::Kind::WrongType, span.position);
        return simdjson::SUCCESS;
    }
    ondemand::object object;
    SIMDJSON_TRY(item.get_object().get(object));
    std::string_view evidenceType;
    if (isEvidence) {
        ondemand::value odataType;
        if (object.find_field_unordered("@odata.type").get(odataType) == simdjson::SUCCESS
            && firstOf(odataType.raw_json_token()) == '"') {
            const auto text = trimmedRight(odataType.raw_json_token());
            evidenceType = evidenceTypeOf(text.substr(1, text.size() - 2));
        }
        SIMDJSON_TRY(object.reset().error());
        if (equalsIgnoringCase(evidenceType, "device"))
            type = RecordType::Device;
    }
    span.offset = offsetOf(token.data());
    m_document.records[static_cast<std::size_t>(type)].push_back(span);
    if (type == RecordType::Alert) {
        m_document.alertChildren.push_back({static_cast<quint32>(m_document.recordsOf(RecordType::Device).size()),
                                            static_cast<quint32>(m_document.recordsOf(RecordType::Entity).size())});
    }
    const auto key = m_key;
    ++m_level;
    const auto error = decodeRecord(object, type, span, evidenceType);
    --m_level;
    m_key = key;
    return error;
}

error_code Decoder::Walk::readValue(ondemand::value &value, Value &result, int depth)
{
    result.token = value.raw_json_token();
    switch (firstOf(result.token)) {
    case '"': {
        ondemand::raw_json_string string;
        SIMDJSON_TRY(value.get_raw_json_string().get(string));
        result.type = JsonType::String;
        result.token = trimmedRight(result.token);
        return checkString(result.token.substr(1, result.token.size() - 2), result.hasEscapes);
    }
    case '{':
    case '[': {
        result.type = firstOf(result.token) == '{' ? JsonType::Object : JsonType::Array;
        SIMDJSON_TRY(readContainer(value, depth));
        result.token = readFrom(result.token.data());
        noteReplaced(result.token.data() + result.token.size());
        return simdjson::SUCCESS;
    }
    case 't':
    case 'f':
        result.token = trimmedRight(result.token);
        result.type = JsonType::Boolean;
        return result.token == "true" || result.token == "false" ? simdjson::SUCCESS : simdjson::T_ATOM_ERROR;
    case 'n':
        result.token = trimmedRight(result.token);
        result.type = JsonType::Null;
        return result.token == "null" ? simdjson::SUCCESS : simdjson::N_ATOM_ERROR;
    default:
        result.token = trimmedRight(result.token);
        result.type = JsonType::Number;
        return isJsonNumber(result.token) ? simdjson::SUCCESS : simdjson::NUMBER_ERROR;
    }
}

/// Checks all that stands in an object or list that no table knows.
error_code Decoder::Walk::readContainer(ondemand::value &value, int depth)
{
    if (depth > maxJsonDepth)
        return simdjson::DEPTH_ERROR;
    Value read;
    auto token = value.raw_json_token();
    if (firstOf(token) == '[') {
        ondemand::array list;
        SIMDJSON_TRY(value.get_array().get(list));
        for (auto result : list) {
            ondemand::value item;
            SIMDJSON_TRY(std::move(result).get(item));
            SIMDJSON_TRY(readValue(item, read, depth + 1));
        }
        return simdjson::SUCCESS;
    }
    ondemand::object object;
    SIMDJSON_TRY(value.get_object().get(object));
    for (auto result : object) {
        ondemand::field field;
        SIMDJSON_TRY(std::move(result).get(field));
        token = field.value().raw_json_token();
        bool hasEscapes = false;
        SIMDJSON_TRY(checkString(keyOf(field, token.data()), hasEscapes));
        SIMDJSON_TRY(readValue(field.value(), read, depth + 1));
    }
    return simdjson::SUCCESS;
}

error_code Decoder::Walk::checkString(std::string_view content, bool &hasEscapes)
{
    hasEscapes = content.find('\\') != std::string_view::npos;
    if (hasEscapes) {
        const auto fault = checkEscapes(content);
        if (fault == EscapeFault::Malformed)
            return simdjson::STRING_ERROR;
        if (fault == EscapeFault::LoneSurrogate)
            note(DecodeNote::Kind::LoneSurrogate);
    }
    noteReplaced(content.data() + content.size());
    return simdjson::SUCCESS;
}

Cell Decoder::Walk::cellOf(FieldId field, const Value &value) const
{
    Cell cell{offsetOf(value.token.data()), static_cast<quint32>(value.token.size()), field, value.type, 0};
    if (value.type == JsonType::String) {
        cell.offset += 1;
        cell.length -= 2;
        if (value.hasEscapes)
            cell.flags |= Cell::HasEscapes;
    }
    return cell;
}

void Decoder::Walk::addKnown(const KeyTarget &target, const Value &value)
{
    const bool isNull = value.type == JsonType::Null;
    const auto &descriptor = frame().fields[target.field];
    bool isShadowed = false;
    if (frame().seen[0].test(target.field) || frame().seen[1].test(target.field)) {
        if (frame().seen[target.isAlias ? 1 : 0].test(target.field))
            note(DecodeNote::Kind::DuplicateKey);
        if (descriptor.kind == FieldKind::Records && (value.type == JsonType::Array || value.type == JsonType::Object))
            return; // its records have been added to the others
        isShadowed = !shadowEarlier(target, isNull);
    }
    frame().seen[target.isAlias ? 1 : 0].set(target.field);
    if (isNull)
        return;
    auto cell = cellOf(target.field, value);
    if (isShadowed)
        cell.flags |= Cell::Shadowed;
    if (descriptor.vocabulary == Vocabulary::EntityType && value.type == JsonType::String && m_key == "@odata.type"
        && !value.hasEscapes) {
        const auto inner = evidenceTypeOf(value.token.substr(1, value.token.size() - 2));
        cell.offset = offsetOf(inner.data());
        cell.length = static_cast<quint32>(inner.size());
        cell.flags |= Cell::Inner;
    }
    frame().cells.push_back(cell);
}

/// Of two values with the same key the last one counts, of two with different names the one with the API's own key.
/// False if the earlier one counts.
bool Decoder::Walk::shadowEarlier(const KeyTarget &target, bool isNull)
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

/// Notes a value of another type than its field has.
void Decoder::Walk::checkKind(const FieldDescriptor &descriptor, const Value &value)
{
    const bool isString = value.type == JsonType::String;
    const auto content = isString ? value.token.substr(1, value.token.size() - 2) : value.token;
    bool fits = true;
    switch (descriptor.kind) {
    case FieldKind::Text:
    case FieldKind::Identifier:
    case FieldKind::Word:
        fits = isString;
        break;
    case FieldKind::Number:
        if (isString && isWholeNumber(content)) {
            if (!m_isGraph) // where IDs are always written so
                note(DecodeNote::Kind::NumberAsText);
            return;
        }
        fits = value.type == JsonType::Number;
        break;
    case FieldKind::Boolean:
        fits = value.type == JsonType::Boolean;
        break;
    case FieldKind::Time:
        fits = isString;
        if (isString && !value.hasEscapes && !parseTimestamp(content))
            note(DecodeNote::Kind::OddDate);
        break;
    case FieldKind::TextList:
        if (value.type == JsonType::Object) {
            note(DecodeNote::Kind::ObjectForList);
            return;
        }
        fits = value.type == JsonType::Array;
        break;
    case FieldKind::Nested:
        fits = value.type == JsonType::Array || value.type == JsonType::Object;
        break;
    case FieldKind::Records:
        break;
    }
    if (!fits)
        note(DecodeNote::Kind::WrongType);
}

/// Notes bytes before `end` that were no UTF-8.
void Decoder::Walk::noteReplaced(const char *end)
{
    if (m_replaced.empty() || m_replaced.front() >= offsetOf(end))
        return;
    note(DecodeNote::Kind::InvalidUtf8);
    while (!m_replaced.empty() && m_replaced.front() < offsetOf(end))
        m_replaced = m_replaced.subspan(1);
}

void Decoder::Walk::noteUnknown(std::string_view key)
{
    if (m_document.notes.size() >= maxDecodeNotes)
        return;
    if (m_unknownNoted[static_cast<std::size_t>(frame().type)].insert(key).second)
        note(DecodeNote::Kind::UnknownField);
}

/// `item`: which one of the list that is being read.
void Decoder::Walk::note(DecodeNote::Kind kind, std::optional<quint32> item)
{
    if (m_document.notes.size() < maxDecodeNotes)
        m_document.notes.push_back({kind, item ? where() + u'/' + QString::number(*item) : where()});
}

/// The value that is being read, as a JSON Pointer.
QString Decoder::Walk::where() const
{
    QString pointer;
    for (std::size_t level = 0; level <= m_level; ++level) {
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

Decoder::Decoder(IncidentDocument &document, std::string_view json, std::span<const quint32> replaced)
    : m_walk(std::make_unique<Walk>(document, json, replaced))
{
}

Decoder::~Decoder() = default;

DecodeEnd Decoder::decode(std::size_t start)
{
    return endOf(m_walk->run(start));
}

namespace
{

error_code collectItems(ondemand::array &list, std::vector<std::string_view> &items)
{
    for (auto result : list) {
        ondemand::value item;
        SIMDJSON_TRY(std::move(result).get(item));
        auto token = item.raw_json_token();
        if (firstOf(token) == '{') {
            ondemand::object object;
            SIMDJSON_TRY(item.get_object().get(object));
            SIMDJSON_TRY(object.raw_json().get(token));
        } else if (firstOf(token) == '[') {
            ondemand::array inner;
            SIMDJSON_TRY(item.get_array().get(inner));
            SIMDJSON_TRY(inner.raw_json().get(token));
        }
        if (items.size() == maxListItems)
            return simdjson::CAPACITY;
        items.push_back(trimmedRight(token));
    }
    return simdjson::SUCCESS;
}

error_code findItems(ondemand::document &document, JsonList &list)
{
    ondemand::json_type type{};
    SIMDJSON_TRY(document.type().get(type));
    ondemand::array items;
    if (type == ondemand::json_type::array) {
        list.isList = true;
        SIMDJSON_TRY(document.get_array().get(items));
        SIMDJSON_TRY(collectItems(items, list.items));
        return document.current_location().error() == simdjson::OUT_OF_BOUNDS ? simdjson::SUCCESS
                                                                              : simdjson::TRAILING_CONTENT;
    }
    ondemand::object root;
    ondemand::value value;
    SIMDJSON_TRY(document.get_object().get(root));
    if (root.find_field_unordered("value").get(value) != simdjson::SUCCESS
        || value.get_array().get(items) != simdjson::SUCCESS)
        return simdjson::SUCCESS;
    list.isList = true;
    return collectItems(items, list.items);
}

} // namespace

DecodeEnd findListItems(std::string_view json, JsonList &list)
{
    ondemand::parser parser;
    ondemand::document document;
    const auto error = parser.iterate(json.data(), json.size(), json.size() + simdjson::SIMDJSON_PADDING).get(document);
    return endOf(error == simdjson::SUCCESS ? findItems(document, list) : error);
}

std::size_t decoderPadding()
{
    return simdjson::SIMDJSON_PADDING;
}

} // namespace utkik
