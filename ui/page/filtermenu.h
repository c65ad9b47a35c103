// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/query/filterquery.h"

#include <functional>
#include <vector>

class QMenu;

namespace utkik
{

/// "Show only …" and "Hide …" for each condition; `use` gets the one that was chosen.
void addFilterEntries(QMenu &menu, const std::vector<FilterTerm> &conditions,
                      const std::function<void(const FilterTerm &)> &use);

} // namespace utkik
