// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/words.h"

namespace utkik
{

/// Words with the same roles, separated by spaces.
struct WordList
{
    WordRoles roles;
    QStringView words;
};

} // namespace utkik
