// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/shortid.h"

#include "models/intake/othernumbers.h"
#include "models/intake/units.h"
#include "models/intake/unlabelled.h"

#include <algorithm>
#include <array>

namespace utkik
{

namespace
{

constexpr int fewestDigits = 4;
constexpr int mostWordsToOutcome = 6;
constexpr int mostWordsOfHeading = 6;

bool isArrow(const TextToken &token)
{
    constexpr char16_t firstArrow = 0x2190;
    constexpr char16_t lastArrow = 0x21FF;
    return token.kind == TokenKind::Mark && token.mark >= firstArrow && token.mark <= lastArrow;
}

bool couldBeShortId(const Sighting &number)
{
    constexpr qint64 round = 100;
    return number.firstToken == number.lastToken && number.digits >= fewestDigits && number.digits <= fewestClearDigits
        && number.id % round != 0 && (number.digits > fewestDigits || !looksLikeTime(number.id));
}

/// The last of the numbers of one length that start at the number: "5581 and 5590", "6203, 6209", "4471 → 4479".
int endOfList(const ScanLine &line, const Sighting &number)
{
    int last = number.lastToken;
    for (;;) {
        const int mark = line.nextSolid(last);
        if (mark >= line.count()
            || !(isListMark(line.at(mark)) || isArrow(line.at(mark)) || line.at(mark).is(WordRole::And)))
            return last;
        const int next = line.nextSolid(mark);
        if (next >= line.count() || line.at(next).kind != TokenKind::Number || line.at(next).length != number.digits)
            return last;
        last = next;
    }
}

bool endsClause(const ScanLine &line, int after)
{
    return after >= line.count() || (line.at(after).kind == TokenKind::Mark && !isAnyOf(line.at(after).mark, u"%°:"));
}

/// "Closing 5581", "done with 5581", but "closing at 5581", "escalate to 5581".
bool isObjectOf(const ScanLine &line, const Sighting &number, int action)
{
    constexpr std::array leading{QStringView(u"with"), QStringView(u"pa"),   QStringView(u"sur"),
                                 QStringView(u"out"),  QStringView(u"over"), QStringView(u"off"),
                                 QStringView(u"up"),   QStringView(u"ner"),  QStringView(u"ut")};
    const int before = line.previousSolid(number.firstToken);
    const bool leadsOn = isOneOf(line.textAt(before), leading)
        || (isSameText(line.textAt(before), u"at") && isLooking(line.textAt(action)))
        || (isSameText(line.textAt(before), u"of") && startsWith(line.textAt(action), u"dup"));
    return before == action || (leadsOn && line.previousSolid(before) == action && action >= 0);
}

/// "Merged 5526 into 5531", either of them, but "merge 4471 into main".
bool isMerged(const ScanLine &line, const Sighting &number)
{
    constexpr std::array merging{QStringView(u"merge"),     QStringView(u"merged"),   QStringView(u"merging"),
                                 QStringView(u"slog"),      QStringView(u"fusionne"), QStringView(u"fusionner"),
                                 QStringView(u"verknupft"), QStringView(u"linked")};
    const auto isMergedOne = [&](int first) {
        const int into = line.nextSolid(first);
        const int second = into < line.count() ? line.nextSolid(into) : into;
        return isOneOf(line.textAt(line.previousSolid(first)), merging) && second < line.count()
            && line.at(into).is(WordRole::After) && line.at(second).kind == TokenKind::Number
            && line.at(first).length == number.digits && line.at(second).length == number.digits;
    };
    const int first = line.previousSolid(line.previousSolid(number.firstToken));
    return isMergedOne(number.firstToken)
        || (first >= 0 && line.at(first).kind == TokenKind::Number && isMergedOne(first));
}

/// Whether something is done to it that is hardly done to anything else that is numbered, or somebody takes it.
bool isHandled(const ScanLine &line, const Sighting &number)
{
    constexpr std::array taking{QStringView(u"took"),   QStringView(u"take"),  QStringView(u"taking"),
                                QStringView(u"tar"),    QStringView(u"tog"),   QStringView(u"tagit"),
                                QStringView(u"nehme"),  QStringView(u"nahm"),  QStringView(u"genommen"),
                                QStringView(u"prends"), QStringView(u"prend"), QStringView(u"pris")};
    const int before = line.previousSolid(number.firstToken);
    const int beforeThat = line.previousSolid(before);
    const bool isLed =
        beforeThat >= 0 && line.at(beforeThat).is(WordRole::Action) && isObjectOf(line, number, beforeThat);
    const int action = isLed ? beforeThat : before;
    if (action < 0 || !line.at(action).is(WordRole::Action) || !isObjectOf(line, number, action))
        return false;
    if (line.at(action).is(WordRole::Handling))
        return endsPhrase(line, number);
    const bool isByWhom = line.previousSolid(action) >= 0; // "07:10 took 7150", "I take 7150"
    const bool isTaken = isByWhom && (isOneOf(line.textAt(action), taking) || isLooking(line.textAt(action)));
    return isTaken && endsClause(line, line.nextSolid(endOfList(line, number)));
}

/// "Who has 5581?", "anyone on 4471 already?", "can you do 4471 and 4480?": people ask so of incidents.
bool isAskedFor(const ScanLine &line, const Sighting &number)
{
    constexpr int mostWordsBefore = 4;
    constexpr int mostWordsAfter = 2;
    int end = line.nextSolid(endOfList(line, number));
    for (int words = 0; words < mostWordsAfter && end < line.count() && line.at(end).is(WordRole::After); ++words)
        end = line.nextSolid(end);
    if (end >= line.count() || !(line.at(end).isMark(u'?') || line.at(end).isMark(u'؟')))
        return false;
    constexpr std::array asked{QStringView(u"you"), QStringView(u"du"),  QStringView(u"ni"),   QStringView(u"ihr"),
                               QStringView(u"sie"), QStringView(u"tu"),  QStringView(u"vous"), QStringView(u"we"),
                               QStringView(u"vi"),  QStringView(u"wir"), QStringView(u"nous"), QStringView(u"i")};
    int at = line.previousSolid(number.firstToken);
    const bool isObject = at >= 0 && line.at(at).is(WordRole::Action);
    if (isObject && isOneOf(line.textAt(line.previousSolid(at)), asked))
        return true;
    constexpr std::array calling{QStringView(u"called"), QStringView(u"calls"),  QStringView(u"dialed"),
                                 QStringView(u"ringde"), QStringView(u"ringer"), QStringView(u"rief"),
                                 QStringView(u"appele"), QStringView(u"اتصل"),   QStringView(u"على")};
    if (isOneOf(line.textAt(at), calling))
        return false;
    for (int words = 0; words < mostWordsBefore && at >= 0 && line.at(at).kind == TokenKind::Word; ++words) {
        if (line.at(at).is(WordRole::Person) && words > 0)
            return true;
        at = line.previousSolid(at);
    }
    return false;
}

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

/// "4471 is mine", "4471 = FP", "5581 and 5590 look related", "7150 on hold".
bool isJudged(const ScanLine &line, const Sighting &number, const NumberContext &context)
{
    constexpr auto leadsTo = WordRole::Before | WordRole::Action | WordRole::And | WordRole::After;
    const int before = line.previousSolid(number.firstToken);
    const bool isTopic = before < 0 || context.anchor == Anchor::LineStart || context.anchor == Anchor::SentenceStart
        || line.at(before).is(leadsTo)
        || (line.at(before).kind == TokenKind::Mark && isAnyOf(line.at(before).mark, u":,("));
    const int named = before >= 0 && line.at(before).isMark(u':') ? line.previousSolid(before) : -1;
    if (!isTopic || (named >= 0 && line.at(named).roles)) // "Assigned: 4471", but "Kim: 4471"
        return false;
    int next = line.nextSolid(endOfList(line, number));
    if (next < line.count() && line.at(next).kind == TokenKind::Mark) {
        const TextToken &mark = line.at(next);
        const bool isRemark = isAnyOf(mark.mark, u"=-–—:(") || isArrow(mark);
        if (!isRemark || (mark.isMark(u':') && before >= 0))
            return false;
        next = line.nextSolid(next);
        if (next < line.count() && line.at(next).isMark(u'>')) // "->"
            next = line.nextSolid(next);
        return next < line.count() && line.at(next).kind == TokenKind::Word && tellsOutcome(line, next);
    }
    return tellsOutcome(line, next);
}

/// "Handover", "carry over": in two words too.
bool speaksOfHandover(const ScanLine &line, int from, int to)
{
    struct Pair
    {
        QStringView first;
        QStringView second;
    };
    constexpr std::array pairs{
        Pair{u"hand", u"over"},  Pair{u"hand", u"off"},    Pair{u"carry", u"over"},    Pair{u"carried", u"over"},
        Pair{u"to", u"do"},      Pair{u"still", u"open"},  Pair{u"left", u"for"},      Pair{u"pass", u"on"},
        Pair{u"att", u"gora"},   Pair{u"a", u"faire"},     Pair{u"a", u"suivre"},      Pair{u"noch", u"offen"},
        Pair{u"open", u"items"}, Pair{u"open", u"points"}, Pair{u"offene", u"punkte"}, Pair{u"oppna", u"punkter"},
        Pair{u"zu", u"tun"},     Pair{u"till", u"dagen"},  Pair{u"over", u"till"}};
    QStringView before;
    for (int at = from; at < to; ++at) {
        const TextToken &token = line.at(at);
        if (token.kind != TokenKind::Word)
            continue;
        const QStringView word = line.text(token);
        if (token.is(WordRole::Handover) || std::any_of(pairs.begin(), pairs.end(), [before, word](const Pair &pair) {
                return isSameText(pair.first, before) && isSameText(pair.second, word);
            }))
            return true;
        before = word;
    }
    return false;
}

/// "Handover: 8834", "Pending: 40120 (since Friday)", "En cours : 8834, 8840"; "Pending: 4012" tells how many.
bool isAfterHeading(const ScanLine &line, const Sighting &number)
{
    const int colon = line.previousSolid(number.firstToken);
    if (colon < 0 || !line.at(colon).isMark(u':'))
        return false;
    int words = 0;
    bool isOfQueue = false;
    int start = colon;
    while (start > 0 && words <= mostWordsOfHeading && line.at(start - 1).kind != TokenKind::Number
           && !(line.at(start - 1).kind == TokenKind::Mark && isAnyOf(line.at(start - 1).mark, u".;|"))) {
        --start;
        words += line.at(start).kind == TokenKind::Word ? 1 : 0;
        isOfQueue |= line.at(start).is(WordRole::Status | WordRole::Outcome);
    }
    if (words == 0 || words > mostWordsOfHeading)
        return false;
    const int next = line.nextSolid(number.lastToken);
    const int remark = next < line.count() ? line.nextSolid(next) : next;
    const bool isRemarked = remark < line.count() && line.at(next).isMark(u'(')
        && line.at(remark).kind == TokenKind::Word && !isSameText(line.textAt(remark), u"of");
    const bool isSeveral = endOfList(line, number) > number.lastToken;
    if (!endsPhrase(line, number))
        return false;
    return speaksOfHandover(line, start, colon) || (isOfQueue && (isRemarked || isSeveral));
}

/// "Re 4471: host wiped".
bool isSubject(const ScanLine &line, const Sighting &number)
{
    constexpr std::array regarding{QStringView(u"re"),         QStringView(u"regarding"), QStringView(u"angaende"),
                                   QStringView(u"ang"),        QStringView(u"betr"),      QStringView(u"bezuglich"),
                                   QStringView(u"concernant"), QStringView(u"bzgl")};
    const int before = line.previousSolid(number.firstToken);
    const int next = line.nextSolid(number.lastToken);
    return isOneOf(line.textAt(before), regarding)
        && (next >= line.count() || (line.at(next).kind == TokenKind::Mark && isAnyOf(line.at(next).mark, u":,-–—")));
}

/// "What happened with 4471?", "any update on 4471?", "hur går det med 3381?": of what goes on, not of when or where.
bool isQuestioned(const ScanLine &line, const Sighting &number)
{
    constexpr int mostWords = 8;
    constexpr std::array about{QStringView(u"with"), QStringView(u"on"),  QStringView(u"for"), QStringView(u"about"),
                               QStringView(u"med"),  QStringView(u"pa"),  QStringView(u"om"),  QStringView(u"kring"),
                               QStringView(u"zu"),   QStringView(u"mit"), QStringView(u"um"),  QStringView(u"sur"),
                               QStringView(u"pour"), QStringView(u"avec")};
    constexpr std::array asking{
        QStringView(u"how"),      QStringView(u"what"),   QStringView(u"whats"), QStringView(u"any"),
        QStringView(u"anything"), QStringView(u"status"), QStringView(u"is"),    QStringView(u"are"),
        QStringView(u"hur"),      QStringView(u"vad"),    QStringView(u"nagot"), QStringView(u"ar"),
        QStringView(u"wie"),      QStringView(u"was"),    QStringView(u"gibt"),  QStringView(u"etwas"),
        QStringView(u"ou"),       QStringView(u"quoi"),   QStringView(u"quel"),  QStringView(u"du")};
    const int before = line.previousSolid(number.firstToken);
    const int end = line.nextSolid(endOfList(line, number));
    if (!isOneOf(line.textAt(before), about) || end >= line.count()
        || !(line.at(end).isMark(u'?') || line.at(end).isMark(u'؟')))
        return false;
    int at = before;
    bool isAsked = false;
    constexpr std::array counting{QStringView(u"many"),  QStringView(u"much"),   QStringView(u"manga"),
                                  QStringView(u"viele"), QStringView(u"mycket"), QStringView(u"combien")};
    for (int words = 0; words < mostWords && at >= 0 && line.at(at).kind != TokenKind::Number; ++words) {
        if (isOneOf(line.textAt(at), counting))
            return false;
        isAsked |= words > 0 && isOneOf(line.textAt(at), asking);
        at = line.previousSolid(at);
    }
    return isAsked;
}

} // namespace

bool readsAsShortId(const ScanLine &line, const Sighting &number, const NumberContext &context)
{
    if (!couldBeShortId(number))
        return false;
    if (isHandedOver(line, number))
        return true;
    const bool isSaid = isHandled(line, number) || isMerged(line, number) || isAskedFor(line, number)
        || isJudged(line, number, context) || isSubject(line, number) || isQuestioned(line, number);
    return isSaid && !isOfSomethingElse(line, number) && !isNearOthers(line, number) && !isFigure(line, number);
}

bool isHandedOver(const ScanLine &line, const Sighting &number)
{
    return (isTypical(number) || couldBeShortId(number)) && isAfterHeading(line, number)
        && !isNearOthers(line, number, number.firstToken) && !isFigure(line, number)
        && !isOfSomethingElse(line, number);
}

bool isHandedOverItem(const ScanLine &line, const Sighting &number)
{
    const bool isLong = number.digits > fewestClearDigits;
    if (!isLong && (!couldBeShortId(number) || isWellKnown(number.id)))
        return false;
    const int next = line.nextSolid(number.lastToken);
    return next >= line.count() || line.at(next).is(WordRole::After | WordRole::Outcome)
        || (line.at(next).kind == TokenKind::Mark
            && (isAnyOf(line.at(next).mark, u"-–—:=(,;|") || isArrow(line.at(next))));
}

bool announcesHandover(const ScanLine &line)
{
    constexpr int mostTokens = 4 * mostWordsOfHeading; // with what stands between the words
    if (line.count() > mostTokens)
        return false;
    int words = 0;
    for (const TextToken &token : line.tokens()) {
        words += token.kind == TokenKind::Word ? 1 : 0;
        if (token.kind == TokenKind::Link || words > mostWordsOfHeading)
            return false;
    }
    return speaksOfHandover(line, 0, line.count());
}

} // namespace utkik
