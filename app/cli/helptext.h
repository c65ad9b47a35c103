// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace utkik
{

/// How Utkik is used: all commands, or, given its name, one of them with its options. Nothing if there is no such
/// command.
[[nodiscard]] std::optional<QString> helpText(const QString &verbName);

} // namespace utkik
