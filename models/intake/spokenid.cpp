// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/spokenid.h"

#include "models/intake/incidentlabel.h"
#include "models/intake/numberrange.h"
#include "models/intake/shortid.h"
#include "models/intake/units.h"
#include "models/intake/unlabelled.h"

#include <array>

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
    if (line.roles() & WordRole::Ticket)
        return false;
    return isAnswer && (next >= line.count() || (line.nextSolid(next) >= line.count() && endsClause(line, next)));
}

} // namespace

bool answersQuestion(const ScanLine &line, const Sighting &number)
{
    constexpr int mostWords = 4;
    if (number.digits < fewestClearDigits - 1)
        return false;
    int words = 0;
    int at = line.previousSolid(number.firstToken);
    for (; at >= 0 && !line.at(at).isMark(u':') && words <= mostWords; at = line.previousSolid(at)) {
        if (line.at(at).is(others) || line.at(at).kind == TokenKind::Number || line.at(at).kind == TokenKind::Link)
            return false;
        words += line.at(at).kind == TokenKind::Word ? 1 : 0;
    }
    for (at = line.nextSolid(number.lastToken); at < line.count() && words <= mostWords; at = line.nextSolid(at)) {
        if (line.at(at).is(others) || line.at(at).kind == TokenKind::Number || line.at(at).kind == TokenKind::Link)
            return false;
        words += line.at(at).kind == TokenKind::Word ? 1 : 0;
    }
    return words <= mostWords;
}

bool isCalledIncident(const ScanLine &line, const Sighting &number)
{
    constexpr int mostWords = 5;
    constexpr auto leading = WordRole::Link | WordRole::Number | WordRole::Product | WordRole::Status;
    constexpr auto following = WordRole::Before | WordRole::After | WordRole::And | WordRole::Product;
    static constexpr KnownWords alls{QStringView(u"all"),   QStringView(u"alle"), QStringView(u"alles"),
                                     QStringView(u"alla"),  QStringView(u"both"), QStringView(u"tous"),
                                     QStringView(u"beide"), QStringView(u"bada")};
    static constexpr KnownWords its{QStringView(u"it"),  QStringView(u"that"), QStringView(u"this"),
                                    QStringView(u"det"), QStringView(u"das"),  QStringView(u"es"),
                                    QStringView(u"c")};
    static constexpr KnownWords articles{QStringView(u"an"),   QStringView(u"the"),  QStringView(u"our"),
                                         QStringView(u"en"),   QStringView(u"den"),  QStringView(u"var"),
                                         QStringView(u"ein"),  QStringView(u"der"),  QStringView(u"unser"),
                                         QStringView(u"un"),   QStringView(u"l"),    QStringView(u"bien"),
                                         QStringView(u"only"), QStringView(u"enda"), QStringView(u"einzige")};
    if (!(line.roles() & WordRole::Incident) || number.digits < fewestClearDigits - 1)
        return false;
    const int last = std::max(endOfRange(line, number.firstToken), endOfList(line, number));
    int at = line.nextSolid(last);
    const int it = at < line.count() ? line.nextSolid(at) : at;
    if (at < line.count() && isAnyOf(line.at(at).mark, u".,–") && isOneOf(line.textAt(it), its)) {
        at = line.nextSolid(it); // "13377. It's the incident", "1603. c'est l'incident"
        at = at < line.count() && line.at(at).isMark(u'\'') ? line.nextSolid(at) : at;
    }
    const int all = at < line.count() ? line.nextSolid(at) : at;
    if (at < line.count() && line.at(at).isMark(u'(') && isOneOf(line.textAt(all), alls)) // "(all Defender incidents)"
        return labelIn(line, all, std::min(line.count(), all + mostWords)) >= 0;
    if (at < line.count() && line.at(at).isMark(u')')) // "Password spray (51290) is the only incident"
        at = line.nextSolid(at);
    const bool opens = line.previousSolid(number.firstToken) < 0
        || (line.previousSolid(number.firstToken) == 0 && line.at(0).kind == TokenKind::Mark);
    if (opens && at < line.count() && isAnyOf(line.at(at).mark, u"-–:=")) // "58211 - defender incident, call user"
        at = line.nextSolid(at);
    else if (at >= line.count() || !line.at(at).is(WordRole::Link | WordRole::Number))
        return false;
    for (int words = 0; words < mostWords && at < line.count(); ++words, at = line.nextSolid(at)) {
        if (line.at(at).is(WordRole::Incident)) {
            const bool isCount = line.at(at).is(WordRole::Several) && last == number.lastToken
                && number.digits <= fewestClearDigits; // "1190 were incidents"
            const int next = line.nextSolid(at); // not "is incident response"
            return !isCount && (endsClause(line, next) || line.at(next).is(following));
        }
        if (!line.at(at).is(leading) && !line.at(at).isMark(u'\'') && !isOneOf(line.textAt(at), articles))
            return false;
    }
    return false;
}

bool readsAsSpoken(const ScanLine &line, const Sighting &number)
{
    if (number.digits >= fewestClearDigits && isFollowedByProduct(line, number.lastToken))
        return true; // "1 048 221 in Defender"
    if (!isTypical(number))
        return false;
    const bool isLong = number.digits > fewestClearDigits;
    return isLong
        && ((opensSpeech(line, number) && (isJudgedAfterComma(line, number) || isCalledOut(line, number)))
            || isShortAnswer(line, number));
}

} // namespace utkik
