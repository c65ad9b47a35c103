// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/fields.h"
#include "models/incident/incident.h"

#include <QByteArray>

#include <array>
#include <span>
#include <string_view>
#include <vector>

namespace utkik
{

enum class JsonType : quint8 { Null, Boolean, Number, String, Array, Object };

/// Where one value of a record stands in the payload. Nulls of known fields have no cell.
struct Cell
{
    /// `field` of a value whose key no table knows.
    static constexpr FieldId unknownField = 0xffff;
    /// `field` of an object with fields of its own in the table (Graph's userAccount): those follow, up to the Leave.
    static constexpr FieldId enterObject = 0xfffe;
    static constexpr FieldId leaveObject = 0xfffd;

    enum Flag : quint8 {
        HasEscapes = 1, ///< a string with at least one backslash
        Shadowed = 2, ///< a later value of the same field counts; this one is shown as an unknown field
        Inner = 4, ///< a part of a string: the entity type within Graph's "#microsoft.graph.security.fileEvidence"
    };

    quint32 offset = 0; ///< of the first byte; of strings without the quotes
    quint32 length = 0;
    FieldId field = unknownField;
    JsonType type = JsonType::Null;
    quint8 flags = 0;

    [[nodiscard]] bool isKnown() const { return field < leaveObject && (flags & Shadowed) == 0; }
    [[nodiscard]] bool isStray() const { return field == unknownField || (flags & Shadowed) != 0; }
};
static_assert(sizeof(Cell) == 12, "three million of them stand in a large incident");

/// One object of the answer. Its cells lie together, in the answer's order.
struct RecordSpan
{
    static constexpr quint32 notInList = 0xffff'ffff;

    quint32 firstCell = 0;
    quint32 cellCount = 0;
    quint32 offset = 0; ///< of its opening brace
    quint32 length = 0;
    qint32 alert = -1; ///< the alert it stands in; -1: the incident itself
    quint32 position = notInList; ///< index in the list that it stands in; notInList: an object where a list belongs
    quint32 listOffset = 0; ///< of that list's opening bracket, after whose key it is named
};

/// Where the children of an alert begin in the lists of all; they end where those of the next one begin.
struct AlertChildren
{
    quint32 firstDevice = 0;
    quint32 firstEntity = 0;
};

/// The payload and where in it each field stands. Filled by the decoder, immutable from then on.
struct IncidentDocument
{
    QByteArray payload;
    std::vector<Cell> cells;
    std::array<std::vector<RecordSpan>, recordTypeCount> records;
    std::vector<AlertChildren> alertChildren; ///< one for each alert
    std::vector<DecodeNote> notes;

    [[nodiscard]] const std::vector<RecordSpan> &recordsOf(RecordType type) const
    {
        return records[static_cast<std::size_t>(type)];
    }
    [[nodiscard]] std::span<const Cell> cellsOf(const RecordSpan &record) const
    {
        return std::span(cells).subspan(record.firstCell, record.cellCount);
    }
    [[nodiscard]] std::string_view bytes(quint32 offset, quint32 length) const
    {
        return {payload.constData() + offset, length};
    }
    /// The bytes of a value as they stand: strings with their quotes.
    [[nodiscard]] std::string_view token(const Cell &cell) const;
    /// The key before a value that starts at `offset`, between its quotes.
    [[nodiscard]] std::string_view keyBefore(quint32 offset) const;
    [[nodiscard]] std::string_view keyOf(const Cell &cell) const;
};

} // namespace utkik
