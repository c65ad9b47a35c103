// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/scanline.h"

#include <vector>

namespace utkik
{

/// What the words before a number make of it.
enum class Anchor {
    None, ///< words that say nothing
    LineStart, ///< nothing before it in its line but bullets and the like
    SentenceStart,
    Label, ///< "incident"
    SeveralLabel, ///< "incidents"
    Id, ///< "ID" alone, of nothing else that we know
    DoubtfulId, ///< "ID" of something unknown
    NumberWord, ///< "number", "no."
    Sentinel,
    Alert,
    Ticket,
    Other, ///< something else that has numbers
    Phone,
    Count,
    Product, ///< "Defender"
    Action, ///< "closed", "see"
    List, ///< goes on from the number or address at `previous`
    CarriedList, ///< goes on from the last number of the line before
};

/// What was made of a number or address.
enum class Reading : quint8 { None, Incident, Doubtful, Alert, Sentinel, OutOfRange };

struct NumberContext
{
    Anchor anchor = Anchor::None;
    bool hasHash = false; ///< "#924565"
    bool hasNumberWord = false; ///< with Label and SeveralLabel: "no." stands between
    bool isList = false; ///< a comma, "and" or the like stands between
    bool isAbout = false; ///< "about", "over": the number may be an estimate
    bool hasUnknown = false; ///< words that we do not know stand before it, or the walk ended at what decided
    bool isCell = false; ///< the number has a table cell of its own
    int previous = -1; ///< with List: the token that it goes on from
    int label = -1; ///< the token of the word that decided
    int linking = 0; ///< how many words stand between
    int nearToken = -1;
    WordRoles near; ///< of the word right before the number
    bool hasNear = false; ///< there is one, in the same sentence

    bool operator==(const NumberContext &) const = default;
};

/// What stands before the token at `index`; count() of the line for its end. `verdicts` are those of the tokens before
/// it.
[[nodiscard]] NumberContext contextBefore(const ScanLine &line, const std::vector<Reading> &verdicts, int index);

} // namespace utkik
