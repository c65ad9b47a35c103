// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <vector>

namespace utkik
{

/// Where the objects and lists of a JSON text begin and end, so that whoever walks it can step over them. Made in one
/// pass without recursion; on another thread if the text is large. Takes any bytes: what never closes, ends with the
/// text.
struct JsonIndex
{
    struct Container
    {
        quint32 start = 0; ///< of the opening bracket
        quint32 end = 0; ///< after the closing one
        quint32 next = 0; ///< the first container after all that stand within this one
    };
    std::vector<Container> containers; ///< by start
};

[[nodiscard]] JsonIndex indexJson(QByteArrayView json);

} // namespace utkik
