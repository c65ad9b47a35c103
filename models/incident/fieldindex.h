// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/fields.h"

#include <optional>
#include <span>
#include <string_view>

namespace utkik
{

/// An object whose own fields stand in a table by dotted names ("vmMetadata", "userAccount"); 0 is the record itself.
using ContainerId = quint8;

/// What a key of the answer is: a field of the table, an object that holds such fields, or neither.
struct KeyTarget
{
    enum class Kind : quint8 { Unknown, Field, Container };
    Kind kind = Kind::Unknown;
    bool isAlias = false; ///< not the key that the API uses today
    FieldId field = 0;
    ContainerId container = 0;
};

/// One spelling of a key in a table.
struct KeyName
{
    std::string_view text;
    ContainerId parent = 0; ///< the object that it stands in
    KeyTarget target;
};

/// More spellings than any table has.
inline constexpr std::size_t maxKeyNames = 224;

/// All spellings of a table, each at its index.
[[nodiscard]] std::span<const KeyName> keyNamesOf(RecordType type);

/// Looks a key up in constant time: exactly first, then without regard to case. The index of its name; nothing if the
/// table does not have it.
[[nodiscard]] std::optional<quint8> findKeyName(RecordType type, ContainerId container, std::string_view key);

/// What a key means.
[[nodiscard]] KeyTarget lookUpKey(RecordType type, ContainerId container, std::string_view key);

/// The field that a key means only in evidence of that Graph type ("mailbox", "displayName").
[[nodiscard]] std::optional<FieldId> findEvidenceKey(std::string_view evidenceType, std::string_view key);

} // namespace utkik
