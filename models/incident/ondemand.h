// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/decoder.h"

#include <simdjson.h>

namespace utkik
{

namespace ondemand = simdjson::ondemand;

/// Of a token; simdjson's are empty at the end of a text that has been cut off.
[[nodiscard]] inline char firstOf(std::string_view token)
{
    return token.empty() ? '\0' : token.front();
}

[[nodiscard]] inline simdjson::error_code expectEnd(ondemand::document &document)
{
    const bool atEnd = document.current_location().error() == simdjson::OUT_OF_BOUNDS;
    return atEnd ? simdjson::SUCCESS : simdjson::TRAILING_CONTENT;
}

[[nodiscard]] inline DecodeEnd endOf(simdjson::error_code error)
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

} // namespace utkik
