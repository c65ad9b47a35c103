// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace utkik
{

/// Source text of a JSON value, laid out to be read.
struct JsonSource
{
    QString text; ///< as it came: not safe to show
    qsizetype left = 0; ///< bytes of the value that are not in it
};

/// A member or item a line, two spaces a level; names and values as they are written, escapes unresolved. Of long
/// values the first `mostBytes`. Takes any bytes.
[[nodiscard]] JsonSource jsonSource(std::string_view json, std::size_t mostBytes);

} // namespace utkik
