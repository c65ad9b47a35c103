// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <QVarLengthArray>

#include <optional>

namespace utkik
{

inline constexpr qsizetype usualColumns = 32; // rows of so many take no memory of their own
/// The headings of a table's columns, folded, letters only.
using Headings = QVarLengthArray<QStringView, usualColumns>;

/// Writes the letters of a heading from `to` on, where there is room for all of it.
[[nodiscard]] QStringView lettersOf(QStringView heading, QChar *to);

/// The column with heading `wanted`, or -1.
[[nodiscard]] int indexOfHeading(const Headings &headings, QStringView wanted);

/// The column of incident IDs, in our six languages. `isOfIncidents`: the table is known to be of incidents, so that a
/// column called just "ID" is theirs.
[[nodiscard]] std::optional<int> idColumn(const Headings &headings, bool isOfIncidents);

} // namespace utkik
