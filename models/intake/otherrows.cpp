// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/otherrows.h"

#include "models/intake/shortid.h"
#include "models/intake/units.h"
#include "models/intake/unlabelled.h"

#include <algorithm>

namespace utkik
{

namespace
{

/// "20331 Huber F F S S": a grid of days or the like has the same word twice side by side.
bool isRowOfGrid(const ScanLine &line, const Sighting &number)
{
    for (int at = number.lastToken + 1; at + 2 < line.count(); ++at) {
        if (line.at(at).kind == TokenKind::Word && line.at(at + 1).isSpace()
            && isSameText(line.textAt(at), line.textAt(at + 2)))
            return true;
    }
    return false;
}

/// "10442  Hex bolt  0.18", "100482  2,904.17  tax code": two decimals, but not of a time or a date.
bool isRowOfPrices(const ScanLine &line, const Sighting &number)
{
    constexpr int decimals = 2;
    constexpr int mostOfTime = 2;
    for (int at = number.lastToken + 2; at + 2 < line.count(); ++at) {
        const TextToken &whole = line.at(at);
        const TextToken &rest = line.at(at + 2);
        const bool isDecimal = whole.kind == TokenKind::Number && isAnyOf(line.at(at + 1).mark, u".,")
            && rest.kind == TokenKind::Number && rest.length == decimals;
        if (!isDecimal)
            continue;
        const bool isClear =
            line.at(at + 1).isMark(u',') || whole.length > mostOfTime || isSameText(line.text(whole), u"0");
        const bool goesOn = at + 3 < line.count() && !line.at(at + 3).isSpace();
        if (isClear && !goesOn && line.at(at - 1).kind != TokenKind::Word)
            return true;
    }
    return false;
}

/// "104418; laptop; Leila; in use": cells that say nothing of incidents.
bool isRowOfCells(const ScanLine &line, const Sighting &number)
{
    constexpr auto ofIncidents = WordRole::Incident | WordRole::Alert | WordRole::Product | WordRole::Status
        | WordRole::Outcome | WordRole::Handling | WordRole::Action;
    const int next = number.lastToken + 1;
    const bool isCell = (line.at(next).kind == TokenKind::Tab || isAnyOf(line.at(next).mark, u";؛|"));
    if (!isCell || (line.roles() & ofIncidents))
        return false;
    const auto isSame = [&end = line.at(next)](const TextToken &token) {
        return token.kind == end.kind && token.mark == end.mark;
    };
    return std::count_if(line.tokens().begin(), line.tokens().end(), isSame) > 1;
}

} // namespace

bool isRemarkOfChange(const ScanLine &line, const Sighting &number)
{
    constexpr int farthest = 40; // the time stays linear
    constexpr auto ofIncidents = WordRole::Incident | WordRole::Product | WordRole::Alert | WordRole::Handover;
    constexpr auto doneToIncidents = WordRole::Outcome | WordRole::Handling;
    static constexpr KnownWords changing{QStringView(u"fix"),     QStringView(u"fixed"),   QStringView(u"fixes"),
                                         QStringView(u"add"),     QStringView(u"added"),   QStringView(u"adds"),
                                         QStringView(u"bump"),    QStringView(u"remove"),  QStringView(u"removed"),
                                         QStringView(u"drop"),    QStringView(u"dropped"), QStringView(u"refactor"),
                                         QStringView(u"upgrade"), QStringView(u"improve"), QStringView(u"improved"),
                                         QStringView(u"feat"),    QStringView(u"chore")};
    if (number.digits > fewestClearDigits || (line.roles() & ofIncidents)
        || ((line.roles() & doneToIncidents)
            && !line.hasOneOf(changing, number.firstToken - farthest, number.firstToken)))
        return false;
    int at = line.previousSolid(number.firstToken);
    while (at > 0 && number.firstToken - at < farthest && !line.at(at).isMark(u'(')) { // "(#18851, #18903)"
        if (line.at(at).kind != TokenKind::Number && !line.at(at).isMark(u'#') && !isListMark(line.at(at)))
            return false;
        at = line.previousSolid(at);
    }
    const int close = line.nextSolid(endOfList(line, number));
    return at > 0 && line.at(at).isMark(u'(') && (line.at(close).isMark(u')') || isListMark(line.at(close)))
        && line.previousSolid(at) >= 0;
}

bool isRowOfProgram(const ScanLine &line, const Sighting &number)
{
    constexpr auto ofIncidents = WordRole::Incident | WordRole::Product | WordRole::Alert | WordRole::Outcome
        | WordRole::Handling | WordRole::Handover;
    const int gap = number.lastToken + 1;
    const int hash = line.previousSolid(number.firstToken);
    return number.digits <= fewestClearDigits && hash >= 0 && line.previousSolid(hash) < 0 && gap < line.count()
        && line.at(gap).isSpace() && line.at(gap).length > 1 && !(line.roles() & ofIncidents);
}

bool isItemOfCode(const ScanLine &line, const Sighting &number)
{
    const int comma = line.nextSolid(number.lastToken);
    const int quote = line.nextSolid(comma);
    const int last = line.previousSolid(line.count());
    return quote < last && line.at(comma).isMark(u',') && line.at(quote).isMark(u'"')
        && (line.at(last).isMark(u',') || line.at(last).isMark(u';'));
}

bool isRowOfOthers(const ScanLine &line, const Sighting &number)
{
    return isRowOfGrid(line, number) || isRowOfPrices(line, number) || isRowOfCells(line, number);
}

bool isListNumeral(const ScanLine &line, const Sighting &number)
{
    constexpr int mostDigits = 3;
    const int after = line.nextSolid(number.lastToken);
    if (number.digits > mostDigits || after >= line.count() || line.previousSolid(number.firstToken) >= 0)
        return false;
    const bool isMarked = (line.at(after).isMark(u'.') || line.at(after).isMark(u')')) && after == number.lastToken + 1;
    int item = isMarked ? line.nextSolid(after) : after;
    if (item == after + 1 && isMarked)
        return false; // "1.204"
    if (line.at(item).isMark(u'#'))
        ++item;
    const int least = isMarked ? number.digits + 1 : fewestClearDigits; // "12 345" is one number
    return line.at(item).kind == TokenKind::Number && line.at(item).length >= least;
}

} // namespace utkik
