// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/fields.h"

#include <QString>

namespace utkik
{

enum class Severity : quint8 { Unspecified, Informational, Low, Medium, High, Unknown };

/// An enumerated field's value: spellings differ between services and years, so compare by `code`, never by text.
struct Word
{
    Vocabulary vocabulary = Vocabulary::None;
    int code = -1; ///< index of the meaning within the vocabulary; -1: absent or a word we do not know
    QString original; ///< as the API spelt it; empty if absent

    [[nodiscard]] bool isKnown() const { return code >= 0; }
    /// The name in the program's language; an unknown word as it came; "Not set" is the caller's to say.
    [[nodiscard]] QString name() const;
};

} // namespace utkik
