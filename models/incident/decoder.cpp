// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/decoder.h"

#include "models/incident/ascii.h"
#include "models/incident/documentbuilder.h"
#include "models/incident/jsontext.h"
#include "models/incident/keyorder.h"
#include "models/incident/ondemand.h"

namespace utkik
{

namespace
{

using simdjson::error_code;

/// What the objects of a list of records are.
RecordType childTypeOf(std::string_view key)
{
    if (key == "alerts")
        return RecordType::Alert;
    if (key == "devices")
        return RecordType::Device;
    return key == "entities" ? RecordType::Entity : RecordType::Comment;
}

/// Keys of Graph's dialect alone.
bool isGraphKey(std::string_view key)
{
    return key == "id" || key == "@odata.type" || endsWithIgnoringCase(key, "datetime");
}

/// Reads the payload from front to back, in recursion as deep as the tables, and as maxJsonDepth where they end.
class Walk
{
public:
    Walk(IncidentDocument &document, std::string_view json, std::span<const quint32> replaced)
        : m_build(document, json, replaced)
        , m_json(json)
    {
    }

    error_code run(std::size_t start);

private:
    std::string_view readFrom(const char *first);
    static std::string_view keyOf(ondemand::field &field);
    error_code readKey(ondemand::field &field, ContainerId container, quint8 &name);
    quint8 nameOf(std::string_view key, bool hasEscapes, ContainerId container);

    error_code decodeFields(ondemand::object &object, ContainerId container);
    error_code decodeField(ondemand::value &value, KeyTarget target);
    error_code decodeContainer(ondemand::value &value, ContainerId container);
    error_code decodeRecords(ondemand::value &value, const KeyTarget &target);
    error_code decodeList(ondemand::value &value, RecordType type, bool isEvidence, RecordSpan span);
    error_code decodeListItem(ondemand::value &item, RecordType type, bool isEvidence, const RecordSpan &span);
    error_code readEvidenceType(ondemand::object &object, std::string_view &type);

    error_code readValue(ondemand::value &value, JsonValue &result, int depth = 1);
    error_code readString(ondemand::value &value, JsonValue &result);
    error_code readArray(ondemand::value &value, int depth);
    error_code readObject(ondemand::value &value, int depth);
    error_code checkString(std::string_view content, bool &hasEscapes);

    DocumentBuilder m_build;
    std::string_view m_json;
    ondemand::parser m_parser;
    ondemand::document m_walked;
    KeyOrder m_order;
};

error_code Walk::run(std::size_t start)
{
    const auto size = m_json.size() - start;
    SIMDJSON_TRY(m_parser.iterate(m_json.data() + start, size, size + simdjson::SIMDJSON_PADDING).get(m_walked));
    ondemand::object root;
    SIMDJSON_TRY(m_walked.get_object().get(root));
    const char *const object = m_json.data() + m_json.find('{', start);
    m_build.beginRecord(RecordType::Incident, {}, object, {});
    SIMDJSON_TRY(decodeFields(root, 0));
    m_build.endRecord(readFrom(object));
    return expectEnd(m_walked);
}

/// From `first` to the end of the object or list that has just been read.
std::string_view Walk::readFrom(const char *first)
{
    const char *next = nullptr;
    if (m_walked.current_location().get(next) != simdjson::SUCCESS)
        next = m_json.data() + m_json.size();
    return trimmedRight({first, static_cast<std::size_t>(next - first)});
}

/// The key's start is simdjson's to say; its end is the quote before the colon before the value.
std::string_view Walk::keyOf(ondemand::field &field)
{
    const char *const first = field.key().raw();
    const char *last = field.value().raw_json_token().data() - 1;
    while (*last != ':')
        --last;
    do
        --last;
    while (*last != '"');
    return {first, static_cast<std::size_t>(last - first)};
}

error_code Walk::decodeFields(ondemand::object &object, ContainerId container)
{
    const auto names = keyNamesOf(m_build.type());
    auto name = KeyOrder::noName;
    for (auto result : object) {
        SIMDJSON_TRY(result.error());
        ondemand::field field = result.value_unsafe();
        SIMDJSON_TRY(readKey(field, container, name));
        SIMDJSON_TRY(decodeField(field.value(), name == KeyOrder::noName ? KeyTarget() : names[name].target));
    }
    return simdjson::SUCCESS;
}

/// `name`: of the field before, then of this one; noName if the table does not have it.
error_code Walk::readKey(ondemand::field &field, ContainerId container, quint8 &name)
{
    const char *const first = field.key().raw();
    const std::string_view rest(first, static_cast<std::size_t>(m_json.data() + m_json.size() - first));
    if (const auto next = m_order.expected(m_build.type(), container, name, rest); next != KeyOrder::noName) {
        m_build.setKey(keyNamesOf(m_build.type())[next].text);
        name = next;
        return simdjson::SUCCESS;
    }
    const auto key = keyOf(field);
    bool hasEscapes = false;
    m_build.setKey(key);
    SIMDJSON_TRY(checkString(key, hasEscapes));
    const auto next = nameOf(key, hasEscapes, container);
    m_order.remember(m_build.type(), name, next);
    name = next;
    return simdjson::SUCCESS;
}

quint8 Walk::nameOf(std::string_view key, bool hasEscapes, ContainerId container)
{
    if (!hasEscapes)
        return findKeyName(m_build.type(), container, key).value_or(KeyOrder::noName);
    const auto plain = unescaped(key).toUtf8();
    const std::string_view view(plain.constData(), static_cast<std::size_t>(plain.size()));
    return findKeyName(m_build.type(), container, view).value_or(KeyOrder::noName);
}

error_code Walk::decodeField(ondemand::value &value, KeyTarget target)
{
    if (target.kind == KeyTarget::Kind::Container)
        return decodeContainer(value, target.container);
    if (!m_build.evidenceType().empty() && !m_build.isInObject()) {
        if (const auto field = findEvidenceKey(m_build.evidenceType(), m_build.key()))
            target = {.kind = KeyTarget::Kind::Field, .isAlias = true, .field = *field};
    }
    if (target.isAlias && isGraphKey(m_build.key()))
        m_build.setGraph();
    const bool isKnown = target.kind == KeyTarget::Kind::Field;
    if (isKnown && m_build.field(target.field).kind == FieldKind::Records)
        return decodeRecords(value, target);
    JsonValue read;
    SIMDJSON_TRY(readValue(value, read));
    if (isKnown)
        m_build.addKnown(target, read);
    else
        m_build.addUnknown(read);
    return simdjson::SUCCESS;
}

error_code Walk::decodeContainer(ondemand::value &value, ContainerId container)
{
    const auto token = value.raw_json_token();
    if (firstOf(token) != '{') {
        JsonValue read;
        SIMDJSON_TRY(readValue(value, read));
        if (read.type != JsonType::Null)
            m_build.addMisplaced(read);
        return simdjson::SUCCESS;
    }
    ondemand::object object;
    SIMDJSON_TRY(value.get_object().get(object));
    m_build.enterObject(token.data());
    SIMDJSON_TRY(decodeFields(object, container));
    m_build.leaveObject();
    return simdjson::SUCCESS;
}

error_code Walk::decodeRecords(ondemand::value &value, const KeyTarget &target)
{
    const auto type = childTypeOf(m_build.field(target.field).key);
    const bool isEvidence = equalsIgnoringCase(m_build.key(), "evidence");
    JsonValue read{.token = value.raw_json_token()};
    const auto span = m_build.spanInList(read.token.data());
    const char first = firstOf(read.token);
    if (first == '[') {
        SIMDJSON_TRY(decodeList(value, type, isEvidence, span));
        read.type = JsonType::Array;
        read.token = readFrom(read.token.data());
    } else if (first == '{') {
        m_build.note(DecodeNote::Kind::ObjectForList);
        SIMDJSON_TRY(decodeListItem(value, type, isEvidence, span));
        read.type = JsonType::Object;
        read.token = readFrom(read.token.data());
    } else {
        SIMDJSON_TRY(readValue(value, read));
        if (read.type != JsonType::Null)
            m_build.note(DecodeNote::Kind::WrongType);
    }
    m_build.addKnown(target, read);
    return simdjson::SUCCESS;
}

error_code Walk::decodeList(ondemand::value &value, RecordType type, bool isEvidence, RecordSpan span)
{
    ondemand::array list;
    SIMDJSON_TRY(value.get_array().get(list));
    span.position = 0;
    for (auto result : list) {
        SIMDJSON_TRY(result.error());
        ondemand::value item = result.value_unsafe();
        SIMDJSON_TRY(decodeListItem(item, type, isEvidence, span));
        ++span.position;
    }
    return simdjson::SUCCESS;
}

error_code Walk::decodeListItem(ondemand::value &item, RecordType type, bool isEvidence, const RecordSpan &span)
{
    const auto token = item.raw_json_token();
    if (firstOf(token) != '{') {
        JsonValue read;
        SIMDJSON_TRY(readValue(item, read));
        m_build.note(DecodeNote::Kind::WrongType, span.position);
        return simdjson::SUCCESS;
    }
    ondemand::object object;
    SIMDJSON_TRY(item.get_object().get(object));
    std::string_view evidenceType;
    if (isEvidence)
        SIMDJSON_TRY(readEvidenceType(object, evidenceType));
    if (equalsIgnoringCase(evidenceType, "device"))
        type = RecordType::Device;
    const auto key = m_build.key();
    m_build.beginRecord(type, span, token.data(), evidenceType);
    SIMDJSON_TRY(decodeFields(object, 0));
    m_build.endRecord(readFrom(token.data()));
    m_build.setKey(key);
    return simdjson::SUCCESS;
}

/// Graph's evidence is devices and entities in one list: which table holds its fields is known before they are read.
error_code Walk::readEvidenceType(ondemand::object &object, std::string_view &type)
{
    ondemand::value value;
    if (object.find_field_unordered("@odata.type").get(value) == simdjson::SUCCESS) {
        const auto token = trimmedRight(value.raw_json_token());
        if (firstOf(token) == '"')
            type = evidenceTypeOf(token.substr(1, token.size() - 2));
    }
    return object.reset().error();
}

error_code Walk::readValue(ondemand::value &value, JsonValue &result, int depth)
{
    result.token = value.raw_json_token();
    const char first = firstOf(result.token);
    if (first == '{' || first == '[') {
        result.type = first == '{' ? JsonType::Object : JsonType::Array;
        const auto error = first == '{' ? readObject(value, depth) : readArray(value, depth);
        result.token = readFrom(result.token.data());
        return error;
    }
    result.token = trimmedRight(result.token);
    switch (first) {
    case '"':
        return readString(value, result);
    case 't':
    case 'f':
        result.type = JsonType::Boolean;
        return result.token == "true" || result.token == "false" ? simdjson::SUCCESS : simdjson::T_ATOM_ERROR;
    case 'n':
        result.type = JsonType::Null;
        return result.token == "null" ? simdjson::SUCCESS : simdjson::N_ATOM_ERROR;
    default:
        result.type = JsonType::Number;
        return isJsonNumber(result.token) ? simdjson::SUCCESS : simdjson::NUMBER_ERROR;
    }
}

/// Strings are taken off by simdjson's own call: what it skips, it does not look at, and a colon behind would pass.
error_code Walk::readString(ondemand::value &value, JsonValue &result)
{
    SIMDJSON_TRY(value.get_raw_json_string().error());
    result.type = JsonType::String;
    return checkString(result.content(), result.hasEscapes);
}

/// Checks all that stands in a list that no table knows.
error_code Walk::readArray(ondemand::value &value, int depth)
{
    if (depth > maxJsonDepth)
        return simdjson::DEPTH_ERROR;
    ondemand::array list;
    SIMDJSON_TRY(value.get_array().get(list));
    for (auto result : list) {
        SIMDJSON_TRY(result.error());
        ondemand::value item = result.value_unsafe();
        JsonValue read;
        SIMDJSON_TRY(readValue(item, read, depth + 1));
    }
    return simdjson::SUCCESS;
}

/// The same of an object, keys included.
error_code Walk::readObject(ondemand::value &value, int depth)
{
    if (depth > maxJsonDepth)
        return simdjson::DEPTH_ERROR;
    ondemand::object object;
    SIMDJSON_TRY(value.get_object().get(object));
    for (auto result : object) {
        SIMDJSON_TRY(result.error());
        ondemand::field field = result.value_unsafe();
        JsonValue read;
        bool hasEscapes = false;
        SIMDJSON_TRY(checkString(keyOf(field), hasEscapes));
        SIMDJSON_TRY(readValue(field.value(), read, depth + 1));
    }
    return simdjson::SUCCESS;
}

error_code Walk::checkString(std::string_view content, bool &hasEscapes)
{
    hasEscapes = content.find('\\') != std::string_view::npos;
    if (hasEscapes) {
        const auto fault = checkEscapes(content);
        if (fault == EscapeFault::Malformed)
            return simdjson::STRING_ERROR;
        if (fault == EscapeFault::LoneSurrogate)
            m_build.note(DecodeNote::Kind::LoneSurrogate);
    }
    m_build.noteReplaced(content.data() + content.size());
    return simdjson::SUCCESS;
}

} // namespace

std::size_t decoderPadding()
{
    return simdjson::SIMDJSON_PADDING;
}

DecodeEnd decodeInto(IncidentDocument &document, std::string_view json, std::size_t start,
                     std::span<const quint32> replaced)
{
    return endOf(Walk(document, json, replaced).run(start));
}

} // namespace utkik
