// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/merging.h"

#include "models/intake/leadingwords.h"
#include "models/intake/units.h"

namespace utkik
{

namespace
{

constexpr KnownWords merging{QStringView(u"merge"),      QStringView(u"merged"),      QStringView(u"merging"),
                             QStringView(u"slog"),       QStringView(u"slogs"),       QStringView(u"fusionne"),
                             QStringView(u"fusionner"),  QStringView(u"verknupft"),   QStringView(u"linked"),
                             QStringView(u"redirected"), QStringView(u"omdirigerad"), QStringView(u"umgeleitet"),
                             QStringView(u"redirige")};

/// Whether a number of so many digits stands before `at`, with a few words between.
bool isNumberBefore(const ScanLine &line, int at, int digits)
{
    constexpr int mostWords = 4;
    for (int words = 0; words < mostWords && line.at(at).kind == TokenKind::Word; ++words)
        at = line.previousSolid(at);
    return line.at(at).kind == TokenKind::Number && line.at(at).length == digits;
}

} // namespace

bool isMerged(const ScanLine &line, const Sighting &number)
{
    const auto isMergedOne = [&](int first) {
        const int into = line.nextSolid(first);
        const int second = line.nextSolid(into);
        return line.isOneOf(line.previousSolid(first), merging) && second < line.count()
            && line.at(into).is(WordRole::After) && line.at(second).kind == TokenKind::Number
            && line.at(first).length == number.digits && line.at(second).length == number.digits;
    };
    const int first = line.previousSolid(line.previousSolid(number.firstToken));
    return isMergedOne(number.firstToken) || (line.at(first).kind == TokenKind::Number && isMergedOne(first));
}

bool isTwinOfNamed(const ScanLine &line, const Sighting &number)
{
    static constexpr KnownWords twins{QStringView(u"dup"),      QStringView(u"dupe"),     QStringView(u"duplicate"),
                                      QStringView(u"dublett"),  QStringView(u"dubblett"), QStringView(u"duplikat"),
                                      QStringView(u"dublette"), QStringView(u"doublon"),  QStringView(u"twin")};
    static constexpr KnownWords pronouns{QStringView(u"them"), QStringView(u"it"),  QStringView(u"dem"),
                                         QStringView(u"den"),  QStringView(u"sie"), QStringView(u"les"),
                                         QStringView(u"le")};
    const int before = line.previousSolid(number.firstToken);
    const int word = isOf(line.textAt(before)) ? line.previousSolid(before) : before;
    if (line.isOneOf(word, twins))
        return isNumberBefore(line, line.previousSolid(word), number.digits);
    const bool isThem = line.isOneOf(line.previousSolid(before), pronouns); // "3301-3304, so I merged them into 3298"
    const int verb = line.previousSolid(isThem ? line.previousSolid(before) : before);
    return (line.roles() & WordRole::Incident) && line.isOneOf(verb, merging) && line.at(before).is(WordRole::After)
        && (isThem || isNumberBefore(line, line.previousSolid(verb), number.digits));
}

} // namespace utkik
