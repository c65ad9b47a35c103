// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/numbercontext.h"

namespace utkik
{

/// A number or address of a line, judged.
struct Sighting
{
    qint64 id = 0;
    NamedTenant tenant;
    int digits = 0; ///< how many it was written with
    int firstToken = 0;
    int lastToken = 0;
    Reading verdict = Reading::None;
    bool canRise = false; ///< Doubtful by its looks alone: certain IDs of its size make it one of them
    bool isListItem = false; ///< opens its line: several such lines are a list
    bool isNextInRow = false; ///< stands beside the one before it: both of one size are a list

    bool operator==(const Sighting &) const = default;
};

/// What the lines before say about the next.
struct Carry
{
    NumberContext end; ///< of the last line that was not blank
    Reading heading = Reading::None; ///< of the numbers in a list that a heading or introduction announced
    bool isHandover = false; ///< the heading announced what is handed over, and named no incidents
    int headingAge = 0; ///< lines since then that were no part of a list
    Sighting last; ///< the last number that counted, of that line or of the list below a heading
    bool endsWithLast = false; ///< `last` stood at the end of the line before
    int blankLines = 0; ///< between that line and this one
    bool announcesOthers = false; ///< "The following updates are missing:", and nothing but numbers since then
    bool asksForOthers = false; ///< "Which ports?"
    bool asksForIncident = false; ///< "What is the incident number?"
    bool isInOtherTable = false; ///< of which no column holds incident IDs

    bool operator==(const Carry &) const = default;
};

} // namespace utkik
