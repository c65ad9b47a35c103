// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace utkik
{

// Words that lead on from what a number is of to the number, folded.

/// "of", "von"
[[nodiscard]] bool isOf(QStringView word);
/// "from", "von"
[[nodiscard]] bool isFrom(QStringView word);
/// "the", "le"
[[nodiscard]] bool isArticle(QStringView word);
/// "per", "pro"
[[nodiscard]] bool isPer(QStringView word);
/// "is", "est"
[[nodiscard]] bool isIs(QStringView word);
/// Of an "investigation ID": each has incidents, and a number of its own.
[[nodiscard]] bool isInvestigation(QStringView word);

} // namespace utkik
