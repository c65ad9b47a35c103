// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/spokenid.h"

#include "models/intake/units.h"
#include "models/intake/unlabelled.h"
#include "models/intake/wordafter.h"

namespace utkik
{

namespace
{

/// Words of what else is numbered or counted.
constexpr auto others = WordRole::Other | WordRole::Ticket | WordRole::Phone | WordRole::Unit | WordRole::Count
    | WordRole::Figure | WordRole::Month | WordRole::Number | WordRole::Alert | WordRole::Sentinel;

/// The number opens its line, a sentence, or what somebody says: "Kim: 731540".
bool opensSpeech(const ScanLine &line, const Sighting &number)
{
    const int before = line.previousSolid(number.firstToken);
    if (before < 0)
        return true;
    if (line.at(before).isMark(u':')) {
        const int speaker = line.previousSolid(before);
        return line.at(speaker).kind == TokenKind::Word && !line.at(speaker).roles;
    }
    return isDecoration(line.at(before))
        || (line.at(before).kind == TokenKind::Mark && isAnyOf(line.at(before).mark, u".!?>-–•*。"));
}

/// "846200, classified as expected"
bool isJudgedAfterComma(const ScanLine &line, const Sighting &number)
{
    constexpr auto judging = WordRole::Outcome | WordRole::Handling | WordRole::Action;
    const int comma = line.nextSolid(number.lastToken);
    const int word = line.nextSolid(comma);
    return line.at(comma).isMark(u',') && line.at(word).is(judging) && !line.at(word).is(WordRole::Unit);
}

/// "924580 anyone?"
bool isCalledOut(const ScanLine &line, const Sighting &number)
{
    const int word = line.nextSolid(number.lastToken);
    return line.at(word).is(WordRole::Person);
}

/// "Yes, exactly: 845127": few words, none of which names anything that is numbered or counted.
bool isShortAnswer(const ScanLine &line, const Sighting &number)
{
    constexpr int mostTokens = 8;
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
    return isAnswer && !(line.roles() & WordRole::Ticket)
        && (next >= line.count() || (line.nextSolid(next) >= line.count() && endsClause(line, next)));
}

} // namespace

bool answersQuestion(const ScanLine &line, const Sighting &number)
{
    constexpr int mostWords = 4;
    int words = 0;
    const auto isShort = [&line, &words](int at) { // and speaks of nothing else
        const TextToken &token = line.at(at);
        words += token.kind == TokenKind::Word ? 1 : 0;
        return words <= mostWords && !token.is(others) && token.kind != TokenKind::Number
            && token.kind != TokenKind::Link;
    };
    int at = line.previousSolid(number.firstToken);
    while (at >= 0 && !line.at(at).isMark(u':') && isShort(at))
        at = line.previousSolid(at);
    if (at >= 0 && !line.at(at).isMark(u':'))
        return false;
    at = line.nextSolid(number.lastToken);
    while (at < line.count() && isShort(at))
        at = line.nextSolid(at);
    return at >= line.count() && number.digits >= fewestClearDigits - 1;
}

bool readsAsSpoken(const ScanLine &line, const Sighting &number)
{
    if (number.digits >= fewestClearDigits && isFollowedByProduct(line, number.lastToken))
        return true; // "1 048 221 in Defender"
    if (!isTypical(number))
        return false;
    const bool isLong = number.digits > fewestClearDigits;
    return (opensSpeech(line, number) && (isJudgedAfterComma(line, number) || (isLong && isCalledOut(line, number))))
        || (isLong && isShortAnswer(line, number));
}

} // namespace utkik
