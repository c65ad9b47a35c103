// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/spokenid.h"

#include "models/intake/units.h"
#include "models/intake/unlabelled.h"

namespace utkik
{

namespace
{

/// The number opens its line, a sentence, or what somebody says: "Kim: 731540".
bool opensSpeech(const ScanLine &line, const Sighting &number)
{
    const int before = line.previousSolid(number.firstToken);
    if (before < 0)
        return true;
    if (line.at(before).isMark(u':')) {
        const int speaker = line.previousSolid(before);
        return speaker >= 0 && line.at(speaker).kind == TokenKind::Word && !line.at(speaker).roles;
    }
    return isDecoration(line.at(before))
        || (line.at(before).kind == TokenKind::Mark && isAnyOf(line.at(before).mark, u".!?>-–•*。"));
}

/// "846200, classified as expected"
bool isJudgedAfterComma(const ScanLine &line, const Sighting &number)
{
    constexpr auto judging = WordRole::Outcome | WordRole::Handling | WordRole::Action;
    const int comma = line.nextSolid(number.lastToken);
    const int word = comma < line.count() ? line.nextSolid(comma) : comma;
    return word < line.count() && line.at(comma).isMark(u',') && line.at(word).is(judging)
        && !line.at(word).is(WordRole::Unit);
}

/// "924580 anyone?"
bool isCalledOut(const ScanLine &line, const Sighting &number)
{
    const int word = line.nextSolid(number.lastToken);
    return word < line.count() && line.at(word).is(WordRole::Person);
}

/// "Yes, exactly: 845127": few words, none of which names anything that is numbered or counted.
bool isShortAnswer(const ScanLine &line, const Sighting &number)
{
    constexpr int mostTokens = 8;
    constexpr auto others = WordRole::Other | WordRole::Ticket | WordRole::Phone | WordRole::Unit | WordRole::Count
        | WordRole::Figure | WordRole::Month | WordRole::Number | WordRole::Alert | WordRole::Sentinel;
    const int mark = line.previousSolid(number.firstToken);
    if (mark <= 0 || mark > mostTokens || !(line.at(mark).isMark(u',') || line.at(mark).isMark(u':')))
        return false;
    bool isAnswer = false;
    for (int at = 0; at < mark; ++at) {
        const TextToken &token = line.at(at);
        if (token.is(others) || token.kind == TokenKind::Number || token.kind == TokenKind::Link)
            return false;
        isAnswer |= token.is(WordRole::Before | WordRole::After);
    }
    const int next = line.nextSolid(number.lastToken);
    return isAnswer && (next >= line.count() || (line.nextSolid(next) >= line.count() && endsClause(line, next)));
}

} // namespace

bool readsAsSpoken(const ScanLine &line, const Sighting &number)
{
    if (!isTypical(number))
        return false;
    if (isFollowedByProduct(line, number.lastToken))
        return true;
    const bool isLong = number.digits > fewestClearDigits;
    return isLong
        && ((opensSpeech(line, number) && (isJudgedAfterComma(line, number) || isCalledOut(line, number)))
            || isShortAnswer(line, number));
}

} // namespace utkik
