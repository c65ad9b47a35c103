// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/record.h"

#include <QString>

#include <initializer_list>
#include <vector>

namespace utkik
{

/// A stretch of a text, and the record that it speaks of.
struct PhraseLink
{
    qsizetype start = 0; ///< in QChars
    qsizetype length = 0;
    Record record;

    bool operator==(const PhraseLink &) const = default;
};

/// A text parts of which lead to records.
struct Phrase
{
    QString text;
    std::vector<PhraseLink> links; ///< in the text's order, never overlapping

    bool operator==(const Phrase &) const = default;
};

/// A text that leads to a record as a whole.
[[nodiscard]] Phrase linked(const QString &text, const Record &record);

/// The pattern with %1 to %9 replaced, in whichever order it has them, once each; links move along. What stands in the
/// arguments is never taken for a placeholder.
[[nodiscard]] Phrase filled(const QString &pattern, std::initializer_list<Phrase> arguments);

} // namespace utkik
