// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incidentdocument.h"

#include <span>
#include <string_view>

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

/// How many readable bytes must follow any text that is decoded. What they hold does not matter.
[[nodiscard]] std::size_t decoderPadding();

/// Walks once through the JSON of one object that may be an incident, checks all of it and fills the document's cells,
/// records and notes. `json` is the document's payload from its first byte on, or a copy with bytes replaced that are
/// no UTF-8 (then `replaced` has their offsets, rising); `start` is the offset of the first byte after a byte-order
/// mark.
[[nodiscard]] DecodeEnd decodeInto(IncidentDocument &document, std::string_view json, std::size_t start,
                                   std::span<const quint32> replaced);

} // namespace utkik
