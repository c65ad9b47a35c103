// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/decode.h"

#include "models/incident/decoder.h"
#include "models/incident/jsonfault.h"
#include "models/incident/jsontext.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>

#include <algorithm>
#include <cstring>

namespace utkik
{

namespace
{

constexpr std::string_view utf8Mark = "\xef\xbb\xbf";

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

QByteArray copyOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

/// Without the byte-order mark at its front.
std::string_view withoutMark(std::string_view text)
{
    return text.substr(0, utf8Mark.size()) == utf8Mark ? text.substr(utf8Mark.size()) : text;
}

/// What can be told of the bytes without reading them as JSON.
std::optional<Error> refuseAtSight(std::string_view bytes)
{
    if (bytes.size() > static_cast<std::size_t>(maxPayloadBytes))
        return Error{.kind = ErrorKind::TooLarge,
                     .subject = QStringLiteral("%1 MB").arg(maxPayloadBytes / (1024 * 1024))};
    const auto text = trimmed(withoutMark(bytes));
    if (text.empty())
        return Error{.kind = ErrorKind::EmptyAnswer};
    if (text.front() == '<')
        return Error{.kind = ErrorKind::HtmlAnswer};
    if (text.front() != '{' && text.front() != '[')
        return explainJsonFault(bytes);
    return std::nullopt;
}

/// Makes room for simdjson behind the bytes, in place if nobody else holds them.
void addPadding(QByteArray &bytes)
{
    const auto padding = static_cast<qsizetype>(decoderPadding());
    bytes.reserve(bytes.size() + padding);
    std::memset(bytes.data() + bytes.size(), 0, static_cast<std::size_t>(padding));
}

/// Length of the UTF-8 sequence at the front, 0 if it is none.
std::size_t utf8SequenceSize(std::string_view text)
{
    const auto byte = [text](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    const auto isTail = [&byte](std::size_t i) { return (byte(i) & 0xc0U) == 0x80U; };
    const auto first = byte(0);
    if (first < 0x80)
        return 1;
    if (first >= 0xc2 && first < 0xe0)
        return isTail(1) ? 2 : 0;
    if (first >= 0xe0 && first < 0xf0) {
        const bool overlong = first == 0xe0 && byte(1) < 0xa0;
        const bool surrogate = first == 0xed && byte(1) >= 0xa0;
        return isTail(1) && isTail(2) && !overlong && !surrogate ? 3 : 0;
    }
    if (first >= 0xf0 && first < 0xf5) {
        const bool overlong = first == 0xf0 && byte(1) < 0x90;
        const bool tooLarge = first == 0xf4 && byte(1) >= 0x90;
        return isTail(1) && isTail(2) && isTail(3) && !overlong && !tooLarge ? 4 : 0;
    }
    return 0;
}

/// Puts a "?" in the place of each byte that is no UTF-8 and tells where.
std::vector<quint32> replaceInvalidUtf8(QByteArray &bytes)
{
    std::vector<quint32> replaced;
    const auto text = viewOf(bytes);
    char *const data = bytes.data();
    for (std::size_t at = 0; at < text.size();) {
        const auto size = utf8SequenceSize(text.substr(at, 4));
        if (size == 0) {
            data[at] = '?';
            replaced.push_back(static_cast<quint32>(at));
        }
        at += std::max<std::size_t>(size, 1);
    }
    return replaced;
}

struct Decoded
{
    DecodeEnd end = DecodeEnd::Malformed;
    std::shared_ptr<IncidentDocument> document;
};

/// Bytes of JSON for each value that needs a cell, in answers of many kinds; memory is reserved by it.
constexpr std::size_t bytesPerCell = 44;

DecodeEnd walk(IncidentDocument &document, std::string_view json, std::span<const quint32> replaced)
{
    const auto payload = viewOf(document.payload);
    document.cells.reserve(payload.size() / bytesPerCell);
    return Decoder(document, json, replaced).decode(payload.size() - withoutMark(payload).size());
}

/// Reads one object, whatever it is.
Decoded decodeObject(QByteArray bytes)
{
    addPadding(bytes);
    Decoded result{.document = std::make_shared<IncidentDocument>()};
    result.document->payload = bytes;
    result.end = walk(*result.document, viewOf(result.document->payload), {});
    if (result.end != DecodeEnd::InvalidUtf8)
        return result;
    result.document = std::make_shared<IncidentDocument>();
    result.document->payload = bytes;
    addPadding(bytes); // detaches
    const auto replaced = replaceInvalidUtf8(bytes);
    result.end = walk(*result.document, viewOf(bytes), replaced);
    return result;
}

bool hasUnknown(const Record &record, std::initializer_list<const char *> keys)
{
    const auto fields = record.unknownFields();
    return std::any_of(fields.begin(), fields.end(), [&keys](const UnknownField &field) {
        return std::any_of(keys.begin(), keys.end(),
                           [&field](const char *key) { return field.key == QLatin1String(key); });
    });
}

/// What an object is that was read as an incident; empty if it is one.
QString whatElse(const Incident &incident)
{
    const auto record = incident.record();
    const auto has = [&record](FieldId field) { return record.has(field); };
    const auto keyOfId = record.pointer(incidentField("incidentId"));
    const bool isAlert = hasUnknown(record, {"alertId", "evidence", "detectorId", "providerAlertId", "serviceSource"});
    if (isAlert && !has(incidentField("alerts")))
        return QString::fromUtf16(NotIncident::alerts);
    const bool isFlat = has(incidentField("incidentName")) || has(incidentField("alerts"))
        || (has(incidentField("incidentId")) && keyOfId != u"/id");
    const bool isGraph = has(incidentField("incidentId"))
        && (has(incidentField("createdTime")) || has(incidentField("incidentUri")) || has(incidentField("severity")));
    if (isFlat || isGraph)
        return {};
    return QString::fromUtf16(hasUnknown(record, {"error"}) ? NotIncident::error : NotIncident::other);
}

/// The API's own words, if the object is its error body.
Error notAnIncident(const QString &what, const Record &record)
{
    Error error{.kind = ErrorKind::NotAnIncident, .subject = what};
    if (what == QString::fromUtf16(NotIncident::error)) {
        const auto body = QJsonDocument::fromJson(record.rawJson()).object().value(QLatin1String("error")).toObject();
        error.code = body.value(QLatin1String("code")).toString();
        error.message = body.value(QLatin1String("message")).toString();
        error.trackingId = body.value(QLatin1String("target")).toString();
    }
    return error;
}

Error errorOf(const Decoded &decoded)
{
    switch (decoded.end) {
    case DecodeEnd::TooDeep:
        return {.kind = ErrorKind::NestedTooDeep};
    case DecodeEnd::OutOfMemory:
        return {.kind = ErrorKind::TooLarge};
    default:
        return explainJsonFault(withoutMark(viewOf(decoded.document->payload)));
    }
}

Result<Incident> finished(Decoded decoded)
{
    if (decoded.end != DecodeEnd::Done)
        return failure(errorOf(decoded));
    if (auto &cells = decoded.document->cells; cells.capacity() > cells.size() + cells.size() / 8)
        cells.shrink_to_fit();
    for (auto &records : decoded.document->records)
        records.shrink_to_fit();
    const Incident incident(std::move(decoded.document));
    if (const auto what = whatElse(incident); !what.isEmpty())
        return failure(notAnIncident(what, incident.record()));
    return incident;
}

/// A list of incidents, each item decoded by itself.
Result<DecodedFile> decodeItems(const std::vector<std::string_view> &items)
{
    DecodedFile file;
    for (const auto item : items) {
        if (auto incident = decodeIncident(copyOf(item)))
            file.incidents << *incident;
        else
            file.unreadable << incident.error();
    }
    if (!file.incidents.isEmpty())
        return file;
    if (!file.unreadable.isEmpty())
        return failure(file.unreadable.first());
    return failure({.kind = ErrorKind::NotAnIncident, .subject = QString::fromUtf16(NotIncident::empty)});
}

QByteArray toUtf8(const QByteArray &bytes)
{
    const auto encoding = QStringConverter::encodingForData(bytes);
    if (!encoding || *encoding == QStringConverter::Utf8)
        return bytes;
    return QString(QStringDecoder(*encoding)(bytes)).toUtf8();
}

} // namespace

Result<Incident> decodeIncident(QByteArray bytes)
{
    if (const auto error = refuseAtSight(viewOf(bytes)))
        return failure(*error);
    return finished(decodeObject(std::move(bytes)));
}

Result<DecodedFile> decodeFile(const QByteArray &bytes)
{
    auto text = toUtf8(bytes);
    if (const auto error = refuseAtSight(viewOf(text)))
        return failure(*error);
    addPadding(text);
    const auto json = withoutMark(viewOf(text));
    JsonList list;
    const auto end = findListItems(json, list);
    if (end == DecodeEnd::Done && list.isList)
        return decodeItems(list.items);
    return decodeItems(splitValues(json));
}

Result<QList<Incident>> decodeIncidents(const QByteArray &bytes)
{
    return decodeFile(bytes).map([](const DecodedFile &file) { return file.incidents; });
}

} // namespace utkik
