// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "app/cli/exitstatus.h"
#include "app/cli/requests.h"

namespace utkik
{

/// `ids`: prints the incident IDs in what was given.
[[nodiscard]] ExitStatus runIds(const IdsRequest &request, Console &console);

} // namespace utkik
