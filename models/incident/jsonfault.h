// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <optional>
#include <string_view>
#include <vector>

namespace utkik
{

/// Why a text is not one JSON value, told as NotJson (`subject`: "line:column" of the first fault, counted from 1),
/// CutOff or NestedTooDeep; nothing if it is one. A slow second look, for text that the decoder has refused;
/// independent of simdjson.
[[nodiscard]] std::optional<Error> explainJsonFault(std::string_view json);

/// The first maxListItems values that follow each other in a text, one a line or not, each without the white space
/// around it. Text that is no object or list becomes a value to the end of its line.
[[nodiscard]] std::vector<std::string_view> splitValues(std::string_view text);

/// The first maxListItems items of a list, or of the list `value` of an object, that is not valid JSON as a whole.
[[nodiscard]] std::vector<std::string_view> splitBrokenList(std::string_view text);

} // namespace utkik
