// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/fieldindex.h"
#include "models/incident/incidentdocument.h"

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace utkik
{

/// Objects and lists may stand in each other as deep as this; the API itself needs eight levels.
inline constexpr int maxJsonDepth = 512;

/// How a walk through the payload ended.
enum class DecodeEnd {
    Done,
    Malformed, ///< not JSON somewhere; explainJsonFault() says where
    InvalidUtf8, ///< try again with the bytes replaced that are none
    TooDeep,
    TrailingText, ///< there is more after the first value: perhaps one object a line
    NotAnObject,
    OutOfMemory,
};

/// Walks once through the JSON of one incident, checks all of it and fills the document's cells, records and notes.
class Decoder
{
public:
    /// `json` is the document's payload from its first byte on, byte for byte at the same offsets, or a copy with bytes
    /// replaced that are no UTF-8 (then `replaced` has their offsets, rising). simdjson's padding must follow it.
    Decoder(IncidentDocument &document, std::string_view json, std::span<const quint32> replaced);
    ~Decoder();

    /// `start`: offset of the first byte after a byte-order mark.
    [[nodiscard]] DecodeEnd decode(std::size_t start);

private:
    class Walk;
    std::unique_ptr<Walk> m_walk;
};

/// How many readable bytes must follow the payload. What they hold does not matter.
[[nodiscard]] std::size_t decoderPadding();

/// More incidents than anybody keeps in one file; lists that are longer are refused.
inline constexpr std::size_t maxListItems = 100'000;

/// Where each item of a list stands, and each value of `{"value": […]}`: only as far as needed to tell them apart.
struct JsonList
{
    bool isList = false;
    std::vector<std::string_view> items;
};
[[nodiscard]] DecodeEnd findListItems(std::string_view json, JsonList &list);

} // namespace utkik
