// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "app/cli/exitstatus.h"
#include "app/cli/requests.h"
#include "app/cli/showlist.h"

namespace utkik
{

/// Prints what was received, says on standard error what was not and why, and gives the status to end with.
[[nodiscard]] ExitStatus reportShow(const ShowList &list, const QList<std::pair<QString, Error>> &unreadable,
                                    const ShowRequest &request, Console &console);

} // namespace utkik
