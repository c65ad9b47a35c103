// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/decodeobject.h"

#include "models/incident/decode.h"
#include "models/incident/jsonfault.h"
#include "models/incident/jsontext.h"

#include <algorithm>
#include <cstring>

namespace utkik
{

namespace
{

constexpr std::string_view utf8Mark = "\xef\xbb\xbf";

/// Bytes of JSON for each value that needs a cell, in answers of many kinds; memory is reserved by it.
constexpr std::size_t bytesPerCell = 44;

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

DecodeEnd walk(IncidentDocument &document, std::string_view json, std::span<const quint32> replaced)
{
    const auto payload = viewOf(document.payload);
    document.cells.reserve(payload.size() / bytesPerCell);
    return decodeInto(document, json, payload.size() - withoutMark(payload).size(), replaced);
}

/// Gives back what was reserved too much.
void shrink(IncidentDocument &document)
{
    if (auto &cells = document.cells; cells.capacity() > cells.size() + cells.size() / 8)
        cells.shrink_to_fit();
    for (auto &records : document.records)
        records.shrink_to_fit();
    document.alertChildren.shrink_to_fit();
    document.notes.shrink_to_fit();
}

} // namespace

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

std::string_view withoutMark(std::string_view text)
{
    return text.substr(0, utf8Mark.size()) == utf8Mark ? text.substr(utf8Mark.size()) : text;
}

Error tooLarge()
{
    return {.kind = ErrorKind::TooLarge, .subject = QStringLiteral("%1 MB").arg(maxPayloadBytes / (1024 * 1024))};
}

std::optional<Error> refuseAtSight(std::string_view bytes)
{
    if (bytes.size() > static_cast<std::size_t>(maxPayloadBytes))
        return tooLarge();
    const auto text = trimmed(withoutMark(bytes));
    if (text.empty())
        return Error{.kind = ErrorKind::EmptyAnswer};
    if (text.front() == '<')
        return Error{.kind = ErrorKind::HtmlAnswer};
    if (text.front() != '{' && text.front() != '[')
        return explainJsonFault(withoutMark(bytes));
    return std::nullopt;
}

void addPadding(QByteArray &bytes)
{
    const auto padding = static_cast<qsizetype>(decoderPadding());
    bytes.reserve(bytes.size() + padding);
    std::memset(bytes.data() + bytes.size(), 0, static_cast<std::size_t>(padding));
}

DecodedObject decodeObject(QByteArray bytes)
{
    addPadding(bytes);
    DecodedObject result{.document = std::make_shared<IncidentDocument>()};
    result.document->payload = bytes;
    result.end = walk(*result.document, viewOf(result.document->payload), {});
    if (result.end == DecodeEnd::InvalidUtf8) {
        result.document = std::make_shared<IncidentDocument>();
        result.document->payload = bytes;
        addPadding(bytes); // now a copy, with the same offsets
        const auto replaced = replaceInvalidUtf8(bytes);
        result.end = walk(*result.document, viewOf(bytes), replaced);
    }
    shrink(*result.document);
    return result;
}

} // namespace utkik
