// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/record.h"

#include <initializer_list>

namespace utkik
{

// Hashes of fields by which records are told apart, made from the payload's bytes without making QStrings: there are
// hundreds of thousands. The same within one run of the program only.

/// 0 stands for "absent or empty", and is no other field's hash.
using FieldHash = quint64;

/// Of the value as it is.
[[nodiscard]] FieldHash exactHash(const Record &record, FieldId field, quint64 seed = 0);
/// Upper and lower case count as the same.
[[nodiscard]] FieldHash foldedHash(const Record &record, FieldId field, quint64 seed = 0);
/// Of several fields in this order, absent ones too; 0 only if all are absent.
[[nodiscard]] FieldHash exactHash(const Record &record, std::initializer_list<FieldId> fields, quint64 seed = 0);
[[nodiscard]] FieldHash foldedHash(const Record &record, std::initializer_list<FieldId> fields, quint64 seed = 0);
/// Of the first that is there; 0 if none is.
[[nodiscard]] FieldHash firstFoldedHash(const Record &record, std::initializer_list<FieldId> fields, quint64 seed = 0);

} // namespace utkik
