// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/alertfacts.h"

#include <QString>

#include <optional>
#include <vector>

namespace utkik
{

class AttackCatalogue;

/// One technique or sub-technique below one tactic, and the alerts behind it.
struct AttackCell
{
    QString id; ///< "T1059.001"; unknown ones as they came: not safe to show. Empty: alerts that name no technique
    QString name; ///< as ATT&CK has it; empty if its table does not
    bool isSub = false; ///< stands below its technique
    bool isHeading = false; ///< no alert names it, only sub-techniques of it
    bool isInferred = false; ///< no alert's category says this tactic: ATT&CK puts the technique here
    std::vector<int> alerts; ///< ascending; of headings those of the sub-techniques
    Severity worst = Severity::Unspecified; ///< among the alerts
    std::optional<Timestamp> first; ///< earliest activity among them, or creation where that is not told

    bool operator==(const AttackCell &) const = default;
};

/// A tactic, or another category that alerts have.
struct AttackColumn
{
    Word category;
    std::vector<int> alerts; ///< behind any of the cells, ascending
    std::vector<AttackCell> cells; ///< first seen first; sub-techniques directly below their technique
};

struct AttackMatrix
{
    std::vector<AttackColumn> columns; ///< only those seen: tactics in ATT&CK's order, then other categories
    int techniques = 0; ///< different ones that alerts name, sub-techniques counted for themselves
    int untold = 0; ///< alerts that name none
};

/// Puts the techniques that alerts name below the tactic that the alert's category says, if the technique serves it;
/// else below each tactic that ATT&CK gives it, and where that is unknown below the category. Linear time; safe on any
/// thread; the same incident gives the same matrix.
[[nodiscard]] AttackMatrix attackMatrixOf(const Incident &incident, const AttackCatalogue &catalogue,
                                          const AlertFilter &counts = {});

} // namespace utkik
