// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace utkik
{

using TicketId = quint64;

enum class Priority {
    Bulk,
    Looked, ///< what the user typed alone or looks at: goes first, and may use the reserve
};

} // namespace utkik
