// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/quota/quota.h"

namespace utkik
{

/// About how long so many lookups take under the quota, counting what was used of it; 0 if they go at once.
[[nodiscard]] std::chrono::seconds timeForLookups(int lookups, const QuotaStatus &quota);

} // namespace utkik
