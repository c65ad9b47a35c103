// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/jsonindex.h"

#include <functional>

namespace utkik
{

/// One member of an object or item of a list, by its place in the text.
struct JsonMember
{
    static constexpr quint32 noContainer = 0xffff'ffff;

    quint32 keyStart = 0; ///< between the quotes; both 0 for items of lists
    quint32 keyEnd = 0;
    quint32 start = 0; ///< of the value
    quint32 end = 0; ///< after it
    quint32 container = noContainer; ///< its place in the index, if it is an object or list
};

/// Calls `use` for each member of a container, in order, stepping over what is nested. Takes any bytes: goes on as far
/// as they make sense.
void forEachMember(QByteArrayView json, const JsonIndex &index, quint32 container,
                   const std::function<void(const JsonMember &)> &use);

} // namespace utkik
