// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "app/cli/exitstatus.h"
#include "app/cli/requests.h"

namespace utkik
{

/// `quota`: prints what is used of the two windows, and the seconds until the next call is possible. Asks no server.
[[nodiscard]] ExitStatus runQuota(const QuotaRequest &request, Console &console);

} // namespace utkik
