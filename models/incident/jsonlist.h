// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/decoder.h"

#include <string_view>
#include <vector>

namespace utkik
{

/// More incidents than anybody keeps in one file; lists that are longer are refused.
inline constexpr std::size_t maxListItems = 100'000;

/// Where each item of a list stands, or of the list in `{"value": […]}`.
struct JsonList
{
    bool isList = false;
    std::vector<std::string_view> items;
};

/// Looks only as far into the items as is needed to tell them apart. decoderPadding() must follow the text. OutOfMemory
/// also for lists that are too long.
[[nodiscard]] DecodeEnd findListItems(std::string_view json, JsonList &list);

} // namespace utkik
