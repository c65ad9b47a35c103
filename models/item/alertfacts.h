// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"

#include <functional>
#include <optional>
#include <vector>

namespace utkik
{

/// What summaries need of an alert, read once.
struct AlertFacts
{
    int severity = -1; ///< code of Vocabulary::Severity
    int status = -1; ///< code of Vocabulary::AlertStatus
    bool hasSeverity = false; ///< else it is absent, not unknown
    bool hasStatus = false;
    std::optional<Timestamp> first;
    std::optional<Timestamp> last;
    std::optional<Timestamp> created;
    std::optional<Timestamp> resolved;
};

/// Which alerts count, by their places in the answer; null: all of them.
using AlertFilter = std::function<bool(int alert)>;

/// One for each alert, in order.
[[nodiscard]] std::vector<AlertFacts> alertFactsOf(const Incident &incident);

} // namespace utkik
