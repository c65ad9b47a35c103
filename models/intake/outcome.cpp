// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/outcome.h"

#include "models/intake/shortid.h"
#include "models/intake/units.h"
#include "models/intake/unlabelled.h"

namespace utkik
{

namespace
{

constexpr int mostWordsToOutcome = 6;

/// Whether the words from `from` on tell what becomes of an incident, before anything else is spoken of.
bool tellsOutcome(const ScanLine &line, int from)
{
    constexpr auto leading =
        WordRole::After | WordRole::Before | WordRole::Link | WordRole::Status | WordRole::Action | WordRole::And;
    int words = 0;
    for (int at = from; at < line.count() && words < mostWordsToOutcome; at = line.nextSolid(at)) {
        const TextToken &token = line.at(at);
        if (token.kind == TokenKind::Mark && isAnyOf(token.mark, u",'’\"-"))
            continue;
        if (token.kind != TokenKind::Word)
            return false;
        if (token.is(WordRole::Outcome | WordRole::Handling))
            return true;
        if (words == 0 && !token.is(leading))
            return false; // a noun: what there are so many of
        ++words;
    }
    return false;
}

/// "3 escalated (4410, 4412, 4419)": which they are.
bool isListedInBrackets(const ScanLine &line, const Sighting &number)
{
    constexpr auto state = WordRole::Outcome | WordRole::Handling | WordRole::Status;
    const int bracket = line.previousSolid(number.firstToken);
    if (!line.at(bracket).isMark(u'('))
        return false;
    const int word = line.previousSolid(bracket);
    const int count = line.previousSolid(word);
    if (!line.at(word).is(state) || line.at(count).kind != TokenKind::Number)
        return false;
    const int close = line.nextSolid(endOfList(line, number));
    return line.at(close).isMark(u')');
}

/// "Closed as FP: 8417", but "Closed: 8417" tells how many.
bool isClosedAs(const ScanLine &line, const Sighting &number)
{
    static constexpr KnownWords asWords{QStringView(u"as"), QStringView(u"som"), QStringView(u"als"),
                                        QStringView(u"comme")};
    const int colon = line.previousSolid(number.firstToken);
    if (!line.at(colon).isMark(u':'))
        return false;
    const int outcome = line.previousSolid(colon);
    const int as = line.previousSolid(outcome);
    const int action = line.previousSolid(as);
    return line.at(outcome).is(WordRole::Outcome) && line.isOneOf(as, asWords) && line.at(action).is(WordRole::Handling)
        && endsClause(line, line.nextSolid(number.lastToken));
}

/// "88214 - BEC - done": a line about it, and what was done at its end.
bool isClosedAtEnd(const ScanLine &line, const Sighting &number)
{
    const int last = line.previousSolid(line.count());
    const int dash = line.previousSolid(last);
    const int mark = line.nextSolid(number.lastToken);
    return line.previousSolid(number.firstToken) < 0 && mark < dash
        && line.at(last).is(WordRole::Handling | WordRole::Outcome) && line.at(mark).kind == TokenKind::Mark
        && isAnyOf(line.at(mark).mark, u"-–—") && line.at(dash).isMark(line.at(mark).mark);
}

/// "Nothing to see in 5120, closing": what is done to it is said at the end.
bool isClosedAfter(const ScanLine &line, const Sighting &number)
{
    const int mark = line.nextSolid(number.lastToken);
    const int action = line.nextSolid(mark);
    return line.at(mark).kind == TokenKind::Mark && isAnyOf(line.at(mark).mark, u",-–→")
        && line.at(action).is(WordRole::Handling) && endsClause(line, line.nextSolid(action))
        && line.previousSolid(number.firstToken) >= 0
        && line.at(line.previousSolid(number.firstToken)).is(WordRole::Before);
}

/// "Why is 6093 open again", "7741 ist wieder aufgegangen".
bool isReopened(const ScanLine &line, const Sighting &number)
{
    constexpr int mostWords = 3;
    static constexpr KnownWords again{QStringView(u"again"), QStringView(u"wieder"), QStringView(u"igen"),
                                      QStringView(u"ater"), QStringView(u"nouveau")};
    static constexpr KnownWords open{QStringView(u"open"),  QStringView(u"offen"),   QStringView(u"aufgegangen"),
                                     QStringView(u"oppen"), QStringView(u"oppnats"), QStringView(u"ouvert"),
                                     QStringView(u"opened")};
    const int before = line.previousSolid(number.firstToken);
    if (line.at(before).kind == TokenKind::Word && !line.at(before).roles)
        return false; // "Tor 7741 ist wieder offen"
    bool isAgain = false;
    bool isOpen = false;
    int at = line.nextSolid(number.lastToken);
    for (int words = 0; words < mostWords && at < line.count(); ++words, at = line.nextSolid(at)) {
        isAgain |= line.isOneOf(at, again);
        isOpen |= line.isOneOf(at, open);
    }
    return isAgain && isOpen;
}

} // namespace

bool isJudged(const ScanLine &line, const Sighting &number, const NumberContext &context)
{
    constexpr auto leadsTo = WordRole::Before | WordRole::Action | WordRole::And | WordRole::After;
    if (!(line.roles() & (WordRole::Outcome | WordRole::Handling)))
        return false;
    const int before = line.previousSolid(number.firstToken);
    const bool isTopic = before < 0 || context.anchor == Anchor::LineStart || context.anchor == Anchor::SentenceStart
        || line.at(before).is(leadsTo)
        || (line.at(before).kind == TokenKind::Mark && isAnyOf(line.at(before).mark, u":,("));
    const int named = line.at(before).isMark(u':') ? line.previousSolid(before) : -1;
    if (!isTopic || line.at(named).roles) // "Assigned: 4471", but "Kim: 4471"
        return false;
    int next = line.nextSolid(endOfList(line, number));
    while (isDecoration(line.at(next)) && !isArrow(line.at(next))) // "5120 ✅ closed"
        next = line.nextSolid(next);
    if (line.at(next).kind == TokenKind::Mark) {
        const TextToken &mark = line.at(next);
        const bool isRemark = isAnyOf(mark.mark, u"=-–—:(") || isArrow(mark);
        if (!isRemark || (mark.isMark(u':') && before >= 0))
            return false;
        next = line.nextSolid(next);
        if (line.at(next).isMark(u'>')) // "->"
            next = line.nextSolid(next);
        return line.at(next).kind == TokenKind::Word && tellsOutcome(line, next);
    }
    return tellsOutcome(line, next);
}

bool isRated(const ScanLine &line, const Sighting &number)
{
    static constexpr KnownWords severities{
        QStringView(u"high"),   QStringView(u"medium"),  QStringView(u"low"),    QStringView(u"informational"),
        QStringView(u"hog"),    QStringView(u"medel"),   QStringView(u"lag"),    QStringView(u"hoch"),
        QStringView(u"mittel"), QStringView(u"niedrig"), QStringView(u"elevee"), QStringView(u"moyenne"),
        QStringView(u"faible")};
    const int before = line.previousSolid(number.firstToken);
    const bool isFirst = before < 0
        || (line.previousSolid(before) < 0 && line.at(before).kind == TokenKind::Mark
            && isAnyOf(line.at(before).mark, u"-–•*|\""));
    if (!isFirst)
        return false;
    const auto after = [&line](int at) { // quotes of a row's cells aside
        at = line.nextSolid(at);
        return line.at(at).isMark(u'"') ? line.nextSolid(at) : at;
    };
    const int mark = after(number.lastToken);
    const int severity = after(mark);
    const int end = after(severity);
    const int next = after(end);
    constexpr auto ofIncidents = WordRole::Outcome | WordRole::Handling | WordRole::Status | WordRole::Action
        | WordRole::After | WordRole::Before;
    const bool leads =
        (line.at(mark).isMark(u'(')
         || (isTypical(number) && line.at(mark).kind == TokenKind::Mark && isAnyOf(line.at(mark).mark, u";,|\t")));
    return leads && line.isOneOf(severity, severities) && line.at(end).kind == TokenKind::Mark
        && (line.at(mark).isMark(line.at(end).mark) || next >= line.count() || line.at(next).kind == TokenKind::Mark
            || line.at(next).is(ofIncidents)); // not "4471 (medium) eggs"
}

bool isVerdict(const ScanLine &line, const Sighting &number)
{
    static constexpr KnownWords articles{QStringView(u"a"),   QStringView(u"an"), QStringView(u"the"),
                                         QStringView(u"ett"), QStringView(u"en"), QStringView(u"ein"),
                                         QStringView(u"un"),  QStringView(u"une")};
    static constexpr KnownWords verdicts{QStringView(u"pentest"),  QStringView(u"fp"),       QStringView(u"tp"),
                                         QStringView(u"phish"),    QStringView(u"phishing"), QStringView(u"falsklarm"),
                                         QStringView(u"fehlalarm")};
    const int verb = line.nextSolid(number.lastToken);
    const int before = line.previousSolid(number.firstToken);
    const bool isAsked = before == 0 && line.at(before).is(WordRole::Link) && (line.roles() & WordRole::Question);
    if (verb >= line.count() || (!isAsked && !line.at(verb).is(WordRole::Link)))
        return false;
    int verdict = isAsked ? verb : line.nextSolid(verb); // "is 7741 a true positive?"
    if (line.isOneOf(verdict, articles))
        verdict = line.nextSolid(verdict);
    const bool isTrueOrFalse = line.isOneOf(verdict, KnownWords{QStringView(u"false"), QStringView(u"true")})
        && isSameText(line.textAt(line.nextSolid(verdict)), u"positive");
    return isTrueOrFalse || line.isOneOf(verdict, verdicts);
}

bool isToldToBeDone(const ScanLine &line, const Sighting &number)
{
    return isListedInBrackets(line, number) || isClosedAs(line, number) || isClosedAfter(line, number)
        || isClosedAtEnd(line, number) || isReopened(line, number);
}

} // namespace utkik
