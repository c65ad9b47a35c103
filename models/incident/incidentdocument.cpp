// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/incidentdocument.h"

#include "models/incident/jsontext.h"

namespace utkik
{

namespace
{

/// The string token that a piece of a string lies in. Only pieces without quotes and backslashes around them are made.
std::string_view enclosingString(const QByteArray &payload, const Cell &cell)
{
    const std::string_view all(payload.constData(), static_cast<std::size_t>(payload.size()));
    const auto first = all.rfind('"', cell.offset);
    const auto last = all.find('"', cell.offset + cell.length);
    return all.substr(first, last - first + 1);
}

} // namespace

std::string_view IncidentDocument::token(const Cell &cell) const
{
    if (cell.flags & Cell::Inner)
        return enclosingString(payload, cell);
    if (cell.type == JsonType::String)
        return bytes(cell.offset - 1, cell.length + 2);
    return bytes(cell.offset, cell.length);
}

std::string_view IncidentDocument::keyBefore(quint32 offset) const
{
    return utkik::keyBefore({payload.constData(), static_cast<std::size_t>(payload.size())}, offset);
}

std::string_view IncidentDocument::keyOf(const Cell &cell) const
{
    return keyBefore(static_cast<quint32>(token(cell).data() - payload.constData()));
}

} // namespace utkik
