// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"
#include "models/item/searchable.h"

#include <QVariant>

namespace utkik
{

/// A field's value to sort by: ticks, numbers, the rank of words that have one (severity, verdict, status), else text.
/// Not valid if absent.
[[nodiscard]] QVariant sortValueOf(const Record &record, FieldId field);

/// As Record::display(), but times with their offset: for the clipboard.
[[nodiscard]] QString copyTextOf(const Record &record, FieldId field, TimeZone zone);

/// What the API said, unescaped; of objects and lists the JSON.
[[nodiscard]] QString originalTextOf(const Record &record, FieldId field);

/// Adds every field of the record: words by their names and as the API called them, unknown fields under
/// SearchText::maxField.
void addSearchText(const Record &record, TimeZone zone, SearchText &text);

/// The fields of a type that a name before a colon means.
[[nodiscard]] QList<int> fieldsNamed(RecordType type, const QString &name);

/// The bytes of the record as they stand in the payload, which must outlive them.
[[nodiscard]] QByteArrayView rawBytes(const QByteArray &payload, const Record &record);

} // namespace utkik
