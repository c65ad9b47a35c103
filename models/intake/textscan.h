// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/findincidents.h"

namespace utkik
{

enum class TextKind {
    Prose, ///< written by or for people
    Data, ///< JSON of something else: a bare "id" in it is the ID of anything
};

/// What findIncidents() does with text that is no incident's JSON: mails, chats, tables, lists, anything.
[[nodiscard]] QList<Find> findInText(QStringView text, TextKind kind = TextKind::Prose);

} // namespace utkik
