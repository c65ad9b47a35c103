// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QStringView>

namespace utkik
{

/// What a word near a number says about it. A word can play several roles, in several languages.
enum class WordRole : quint32 {
    Incident = 1U << 0, ///< "incident": the number after it is an incident's
    Several = 1U << 1, ///< with Incident: a plural, so a list may follow, and a small number may be a count
    Id = 1U << 2, ///< "ID"
    Number = 1U << 3, ///< "number", "nr"
    Link = 1U << 4, ///< may stand between the label and its number: "is", "named"
    And = 1U << 5, ///< joins the parts of a list
    Sentinel = 1U << 6,
    Alert = 1U << 7,
    Ticket = 1U << 8, ///< "ticket", "case": could be how somebody calls an incident, mostly is another system's
    Other = 1U << 9, ///< any other thing that has numbers: "port", "event", "version"
    Unit = 1U << 10, ///< after a number: it counts or measures something
    Phone = 1U << 11,
    Month = 1U << 12,
    Before = 1U << 13, ///< may stand before a bare "ID": articles, prepositions
    After = 1U << 14, ///< may follow an ID that stands in a sentence: "is", "as", "and"
    Product = 1U << 15, ///< "Defender", "XDR"
    Count = 1U << 16, ///< "number of", "total": what follows is counted
    Action = 1U << 17, ///< what is done to incidents: "closed", "see", "merged into"
    Office = 1U << 18, ///< products with a number in their name: "Microsoft 365", "Server 2019"
    Status = 1U << 19, ///< what an incident is, and a heading of a queue: "open", "active", "high"
    Handling = 1U << 20, ///< with Action: what is done to incidents and hardly to anything else that is numbered
    Outcome = 1U << 21, ///< what becomes of incidents, and how they hang together: "duplicate", "contained", "same"
    Handover = 1U << 22, ///< what incidents are handed on with: "handover", "todo"
    Figure = 1U << 23, ///< how much of something there was, and when: "month", "compared", "average"
    Person = 1U << 24, ///< who is asked: "who", "anyone"
    Involved = 1U << 25, ///< with Other: what incidents are about: "user", "device"
    Question = 1U << 26, ///< of a line: it has a question mark
};
Q_DECLARE_FLAGS(WordRoles, WordRole)
Q_DECLARE_OPERATORS_FOR_FLAGS(WordRoles)

/// Whether the word, which is not empty, is written in Latin letters: in words apart, with nouns before their numbers.
[[nodiscard]] inline bool isLatin(QStringView word)
{
    constexpr char16_t endOfLatin = 0x0250;
    return word.front().unicode() < endOfLatin;
}

/// `word` as FoldedLine has it.
[[nodiscard]] WordRoles rolesOf(QStringView word);

} // namespace utkik
