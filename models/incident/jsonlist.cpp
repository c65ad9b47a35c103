// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/jsonlist.h"

#include "models/incident/jsontext.h"
#include "models/incident/ondemand.h"

namespace utkik
{

namespace
{

using simdjson::error_code;

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
