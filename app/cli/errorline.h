// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

namespace utkik
{

/// An error in one line, to stand behind what it is about: "not found, or not visible to you".
[[nodiscard]] QString errorLine(const Error &error);

} // namespace utkik
