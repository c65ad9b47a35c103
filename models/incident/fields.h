// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/fielddescriptor.h"
#include "models/incident/fields_alert.h"
#include "models/incident/fields_comment.h"
#include "models/incident/fields_device.h"
#include "models/incident/fields_entity.h"
#include "models/incident/fields_incident.h"

#include <QString>

#include <optional>
#include <span>
#include <string_view>

namespace utkik
{

/// Index into the table of one record type.
using FieldId = quint16;

/// The table of one record type: every field that is known, in the order in which people want to read them.
[[nodiscard]] constexpr std::span<const FieldDescriptor> fieldsOf(RecordType type)
{
    switch (type) {
    case RecordType::Incident:
        return incidentFields;
    case RecordType::Alert:
        return alertFields;
    case RecordType::Device:
        return deviceFields;
    case RecordType::Entity:
        return entityFields;
    case RecordType::Comment:
        return commentFields;
    }
    return {};
}

/// The descriptor of a field. `field` must come from the same type's table.
[[nodiscard]] constexpr const FieldDescriptor &fieldOf(RecordType type, FieldId field)
{
    return fieldsOf(type)[field];
}

/// The field with exactly that key; nothing if no field of the table has it.
[[nodiscard]] constexpr std::optional<FieldId> findField(RecordType type, std::string_view key)
{
    const auto fields = fieldsOf(type);
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].key == key)
            return static_cast<FieldId>(i);
    }
    return std::nullopt;
}

/// The field with that key in the given table; a misspelt key does not compile.
consteval FieldId incidentField(std::string_view key)
{
    return findField(RecordType::Incident, key).value();
}
consteval FieldId alertField(std::string_view key)
{
    return findField(RecordType::Alert, key).value();
}
consteval FieldId deviceField(std::string_view key)
{
    return findField(RecordType::Device, key).value();
}
consteval FieldId entityField(std::string_view key)
{
    return findField(RecordType::Entity, key).value();
}
consteval FieldId commentField(std::string_view key)
{
    return findField(RecordType::Comment, key).value();
}

/// The label in the program's language.
[[nodiscard]] QString fieldLabel(const FieldDescriptor &field);
[[nodiscard]] QString fieldLabel(RecordType type, FieldId field);

} // namespace utkik
