// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/wordbefore.h"

#include "models/intake/incidentlabel.h"
#include "models/intake/units.h"
#include "models/intake/wordafter.h"

#include <algorithm>
#include <array>

namespace utkik
{

namespace
{

/// "inventory: [500711, 500712]", of an unknown name.
bool isInListOfName(const ScanLine &line, const Sighting &number)
{
    const int bracket = line.previousSolid(number.firstToken);
    const int colon = line.previousSolid(bracket);
    const int name = line.previousSolid(colon);
    return line.at(bracket).isMark(u'[') && line.at(colon).isMark(u':') && line.at(name).kind == TokenKind::Word
        && !line.at(name).roles;
}

} // namespace

bool isNumberNamed(const ScanLine &line, const Sighting &number)
{
    int before = line.previousSolid(number.firstToken);
    if (line.at(before).kind == TokenKind::Mark && isAnyOf(line.at(before).mark, u":.°#"))
        before = line.previousSolid(before);
    if (before < 0)
        return false;
    const bool isOne = line.at(before).is(WordRole::Incident) && !line.at(before).is(WordRole::Several);
    const int label = line.previousSolid(before); // "l'incident Sentinel 1944"
    return isOne || line.at(before).is(WordRole::Number | WordRole::Id)
        || (line.at(before).is(WordRole::Sentinel) && line.at(label).is(WordRole::Incident));
}

bool followsNoun(const ScanLine &line, const Sighting &number, const NumberContext &context)
{
    static constexpr std::array endings{QStringView(u"s"), QStringView(u"orna"), QStringView(u"arna"),
                                        QStringView(u"erna"), QStringView(u"ungen")};
    if (!context.hasNear || line.previousSolid(number.firstToken) != context.nearToken)
        return isInListOfName(line, number);
    const int before = line.previousSolid(context.nearToken);
    const bool isAfterWord = line.at(before).kind == TokenKind::Word;
    if (context.near & WordRole::Number) // "personnel numbers 30118, 30244"
        return isAfterWord && !line.at(before).roles && !(line.roles() & WordRole::Incident);
    if (context.near)
        return false;
    const bool isOfOther =
        isAfterWord && line.at(before).is(WordRole::Other | WordRole::Ticket); // "بطاقة الدخول 20417"
    const bool isNoun = context.nearToken > 0 && line.startsUpper(line.at(context.nearToken)); // in German
    const QStringView word = line.textAt(context.nearToken);
    return isOfOther || isNoun
        || std::any_of(endings.begin(), endings.end(), [word](QStringView ending) { return endsWith(word, ending); });
}

bool opensWithNumberWord(const ScanLine &line, const Sighting &number)
{
    int at = line.previousSolid(number.firstToken);
    while (line.at(at).kind == TokenKind::Mark || line.at(at).is(WordRole::Number))
        at = line.previousSolid(at);
    return at < 0;
}

bool isOfIncidentBefore(const ScanLine &line, const Sighting &number)
{
    constexpr int farthest = 40; // the time stays linear
    const int label = labelIn(line, std::max(0, number.firstToken - farthest), number.firstToken);
    const int next = line.nextSolid(label);
    const int word = line.previousSolid(number.firstToken);
    const bool isAbbreviated = word >= 2 && line.at(word - 1).isMark(u'.') // "(anst.nr 44817)", but "inc.nr"
        && line.at(word - 2).kind == TokenKind::Word && !line.at(word - 2).is(WordRole::Incident);
    return label >= 0 && !isAbbreviated && (line.at(next).kind != TokenKind::Word || line.at(next).roles);
}

bool isNumberedInProduct(const ScanLine &line, const Sighting &number, const NumberContext &context)
{
    constexpr int fewestDigits = 4;
    return (context.near & (WordRole::Number | WordRole::Link)) && number.digits >= fewestDigits
        && isFollowedByProduct(line, number.lastToken);
}

bool isFigureInProduct(const ScanLine &line, int product)
{
    constexpr int mostWords = 4;
    constexpr auto alsoOfIncidents = WordRole::Involved | WordRole::Handover | WordRole::Before;
    int at = line.previousSolid(product);
    for (int words = 0; words < mostWords && line.at(at).kind == TokenKind::Word; ++words) {
        if (line.at(at).is(WordRole::Incident | WordRole::Ticket))
            return false;
        if (line.at(at).is(WordRole::Unit) || (line.at(at).is(WordRole::Other) && !line.at(at).is(alsoOfIncidents)))
            return true;
        at = line.previousSolid(at);
    }
    return false;
}

bool isNegated(const ScanLine &line, const Sighting &number)
{
    static constexpr KnownWords words{QStringView(u"not"), QStringView(u"nicht"), QStringView(u"inte"),
                                      QStringView(u"ej"),  QStringView(u"pas"),   QStringView(u"non")};
    const int before = line.previousSolid(number.firstToken);
    if (line.isOneOf(before, words)) // but "Stäng inte 40657", not yet
        return !line.at(line.previousSolid(before)).is(WordRole::Action);
    return isSameText(line.textAt(line.nextSolid(number.lastToken)), u"ではなく");
}

} // namespace utkik
