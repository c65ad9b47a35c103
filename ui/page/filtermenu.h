// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/record.h"
#include "models/query/filterquery.h"

#include <functional>
#include <vector>

class QMenu;

namespace utkik
{

/// Adds to a menu what narrows the table in which the record has its row, by one value of a field. For views that have
/// no filter of their own.
using OfferFilter = std::function<void(QMenu &menu, const Record &record, const QString &field, const QString &value)>;

/// Which table a condition narrows, where that is not the one that the menu belongs to.
enum class FilterPlace { Here, OfAlerts, OfAssets, OfEvidence, OfComments };

/// "Show only …" and "Hide …" for each condition; `use` gets the one that was chosen.
void addFilterEntries(QMenu &menu, const std::vector<FilterTerm> &conditions,
                      const std::function<void(const FilterTerm &)> &use, FilterPlace place = FilterPlace::Here);

} // namespace utkik
