// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/jsonlist.h"

#include "models/incident/jsontext.h"
#include "models/incident/ondemand.h"

namespace utkik
{

namespace
{

using simdjson::error_code;

/// The bytes of an object or list, as far as its brackets tell; of anything else, up to what follows.
error_code readItem(ondemand::value &item, std::string_view &bytes)
{
    bytes = item.raw_json_token();
    if (firstOf(bytes) == '{') {
        ondemand::object object;
        SIMDJSON_TRY(item.get_object().get(object));
        return object.raw_json().get(bytes);
    }
    if (firstOf(bytes) == '[') {
        ondemand::array list;
        SIMDJSON_TRY(item.get_array().get(list));
        return list.raw_json().get(bytes);
    }
    return simdjson::SUCCESS;
}

error_code collectItems(ondemand::array &list, std::vector<std::string_view> &items)
{
    for (auto result : list) {
        std::string_view bytes;
        SIMDJSON_TRY(result.error());
        ondemand::value item = result.value_unsafe();
        SIMDJSON_TRY(readItem(item, bytes));
        if (items.size() == maxListItems)
            return simdjson::CAPACITY;
        items.push_back(trimmedRight(bytes));
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
        return expectEnd(document);
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

} // namespace utkik
