// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/shortid.h"

#include "models/intake/assignment.h"
#include "models/intake/handover.h"
#include "models/intake/merging.h"
#include "models/intake/othernumbers.h"
#include "models/intake/outcome.h"
#include "models/intake/units.h"
#include "models/intake/unlabelled.h"

namespace utkik
{

namespace
{

/// "Closing 5581", "done with 5581", but "closing at 5581", "escalate to 5581".
bool isObjectOf(const ScanLine &line, const Sighting &number, int action)
{
    static constexpr KnownWords leading{QStringView(u"with"), QStringView(u"pa"),   QStringView(u"sur"),
                                        QStringView(u"out"),  QStringView(u"over"), QStringView(u"off"),
                                        QStringView(u"up"),   QStringView(u"ner"),  QStringView(u"ut"),
                                        QStringView(u"le"),   QStringView(u"les"),  QStringView(u"den")};
    const int before = line.previousSolid(number.firstToken);
    const bool leadsOn = line.isOneOf(before, leading)
        || (isSameText(line.textAt(before), u"at") && isLooking(line.textAt(action)))
        || (isSameText(line.textAt(before), u"of") && startsWith(line.textAt(action), u"dup"));
    return before == action || (leadsOn && line.previousSolid(before) == action && action >= 0);
}

/// Whether something is done to it that is hardly done to anything else that is numbered, or somebody takes it.
bool isHandled(const ScanLine &line, const Sighting &number)
{
    static constexpr KnownWords taking{QStringView(u"took"),   QStringView(u"take"),  QStringView(u"taking"),
                                       QStringView(u"tar"),    QStringView(u"tog"),   QStringView(u"tagit"),
                                       QStringView(u"nehme"),  QStringView(u"nahm"),  QStringView(u"genommen"),
                                       QStringView(u"prends"), QStringView(u"prend"), QStringView(u"pris")};
    const int before = line.previousSolid(number.firstToken);
    const int beforeThat = line.previousSolid(before);
    const bool isLed = line.at(beforeThat).is(WordRole::Action) && isObjectOf(line, number, beforeThat);
    const int action = isLed ? beforeThat : before;
    if (!line.at(action).is(WordRole::Action) || !isObjectOf(line, number, action))
        return false;
    const int subject = line.previousSolid(action);
    if (line.at(subject).is(WordRole::Unit) && line.nextSolid(number.lastToken) >= line.count())
        return false; // "Mails closed 3102"
    if (line.at(action).is(WordRole::Handling))
        return endsPhrase(line, number);
    if (isLed && isSameText(line.textAt(before), u"over")) // "took over 3312 from Kim"
        return endsPhrase(line, number);
    const bool isByWhom = line.previousSolid(action) >= 0; // "07:10 took 7150", "I take 7150"
    const bool isTaken = isByWhom && (line.isOneOf(action, taking) || isLooking(line.textAt(action)));
    return isTaken && endsClause(line, line.nextSolid(endOfList(line, number)));
}

/// Somebody is asked: "who has", "anyone on", "can you do".
bool isAskedBefore(const ScanLine &line, const Sighting &number)
{
    constexpr int mostWordsBefore = 4;
    static constexpr KnownWords asked{QStringView(u"you"),  QStringView(u"du"),   QStringView(u"ni"),
                                      QStringView(u"ihr"),  QStringView(u"sie"),  QStringView(u"tu"),
                                      QStringView(u"vous"), QStringView(u"we"),   QStringView(u"vi"),
                                      QStringView(u"wir"),  QStringView(u"nous"), QStringView(u"i")};
    int at = line.previousSolid(number.firstToken);
    const bool isObject = line.at(at).is(WordRole::Action);
    if (isObject && line.isOneOf(line.previousSolid(at), asked))
        return true;
    static constexpr KnownWords calling{QStringView(u"called"), QStringView(u"calls"),  QStringView(u"dialed"),
                                        QStringView(u"ringde"), QStringView(u"ringer"), QStringView(u"rief"),
                                        QStringView(u"appele"), QStringView(u"اتصل"),   QStringView(u"على")};
    if (line.isOneOf(at, calling))
        return false;
    for (int words = 0; words < mostWordsBefore && line.at(at).kind == TokenKind::Word; ++words) {
        if (line.at(at).is(WordRole::Person) && words > 0)
            return true;
        at = line.previousSolid(at);
    }
    return false;
}

/// A question ends with the number: "5581?", "4471 already?", "4471 and 4480?".
bool isAskedAfter(const ScanLine &line, const Sighting &number)
{
    constexpr int mostWordsAfter = 2;
    int end = line.nextSolid(endOfList(line, number));
    for (int words = 0; words < mostWordsAfter && line.at(end).is(WordRole::After); ++words)
        end = line.nextSolid(end);
    return line.at(end).isMark(u'?') || line.at(end).isMark(u'؟');
}

/// "Who has 5581?", "anyone on 4471 already?", "can you do 4471 and 4480?": people ask so of incidents.
bool isAskedFor(const ScanLine &line, const Sighting &number)
{
    const int has = line.previousSolid(number.firstToken);
    const bool isWhoever = line.at(has).is(WordRole::Action)
        && isSameText(line.textAt(line.previousSolid(has)), u"whoever"); // a question without its mark
    return isWhoever
        || ((line.roles() & WordRole::Question) && isAskedBefore(line, number) && isAskedAfter(line, number));
}

/// "What happened with 4471?", "any update on 4471?", "hur går det med 3381?": of what goes on, not of when or where.
bool isQuestioned(const ScanLine &line, const Sighting &number)
{
    constexpr int mostWords = 8;
    static constexpr KnownWords about{
        QStringView(u"with"), QStringView(u"on"),  QStringView(u"for"),   QStringView(u"about"), QStringView(u"med"),
        QStringView(u"pa"),   QStringView(u"om"),  QStringView(u"kring"), QStringView(u"zu"),    QStringView(u"mit"),
        QStringView(u"um"),   QStringView(u"sur"), QStringView(u"pour"),  QStringView(u"avec")};
    static constexpr KnownWords asking{
        QStringView(u"how"),      QStringView(u"what"),   QStringView(u"whats"), QStringView(u"any"),
        QStringView(u"anything"), QStringView(u"status"), QStringView(u"is"),    QStringView(u"are"),
        QStringView(u"hur"),      QStringView(u"vad"),    QStringView(u"nagot"), QStringView(u"ar"),
        QStringView(u"wie"),      QStringView(u"was"),    QStringView(u"gibt"),  QStringView(u"etwas"),
        QStringView(u"ou"),       QStringView(u"quoi"),   QStringView(u"quel"),  QStringView(u"du")};
    const int before = line.previousSolid(number.firstToken);
    if (!(line.roles() & WordRole::Question) || !line.isOneOf(before, about))
        return false;
    const int end = line.nextSolid(endOfList(line, number));
    if (!line.at(end).isMark(u'?') && !line.at(end).isMark(u'؟'))
        return false;
    int at = before;
    bool isAsked = false;
    static constexpr KnownWords counting{QStringView(u"many"),  QStringView(u"much"),   QStringView(u"manga"),
                                         QStringView(u"viele"), QStringView(u"mycket"), QStringView(u"combien")};
    for (int words = 0; words < mostWords && at >= 0 && line.at(at).kind != TokenKind::Number; ++words) {
        if (line.isOneOf(at, counting))
            return false;
        isAsked |= words > 0 && line.isOneOf(at, asking);
        at = line.previousSolid(at);
    }
    return isAsked;
}

/// "Same with 8824", "samma sak med 8824", "gleiches gilt für 8824".
bool isSameAs(const ScanLine &line, const Sighting &number)
{
    static constexpr KnownWords with{QStringView(u"with"), QStringView(u"for"), QStringView(u"med"),
                                     QStringView(u"fur"),  QStringView(u"bei"), QStringView(u"pour"),
                                     QStringView(u"avec"), QStringView(u"مع")};
    static constexpr KnownWords same{QStringView(u"same"),     QStringView(u"ditto"),    QStringView(u"samma"),
                                     QStringView(u"detsamma"), QStringView(u"gleiches"), QStringView(u"dasselbe"),
                                     QStringView(u"pareil"),   QStringView(u"idem"),     QStringView(u"نفس"),
                                     QStringView(u"ونفس")};
    static constexpr KnownWords between{QStringView(u"thing"), QStringView(u"goes"),   QStringView(u"story"),
                                        QStringView(u"sak"),   QStringView(u"galler"), QStringView(u"gilt"),
                                        QStringView(u"chose"), QStringView(u"الشيء")};
    const int before = line.previousSolid(number.firstToken);
    int word = line.previousSolid(before);
    if (line.isOneOf(word, between))
        word = line.previousSolid(word);
    return line.isOneOf(before, with) && line.isOneOf(word, same)
        && endsClause(line, line.nextSolid(endOfList(line, number)));
}

} // namespace

int afterRemark(const ScanLine &line, int last)
{
    constexpr int longest = 24;
    const int open = line.nextSolid(last);
    if (!line.at(open).isMark(u'('))
        return last;
    for (int at = open + 1; at < std::min(line.count(), open + longest); ++at) {
        if (line.at(at).isMark(u')'))
            return at;
    }
    return last;
}

bool isSubject(const ScanLine &line, const Sighting &number)
{
    static constexpr KnownWords regarding{
        QStringView(u"re"),   QStringView(u"regarding"), QStringView(u"angaende"),   QStringView(u"ang"),
        QStringView(u"betr"), QStringView(u"bezuglich"), QStringView(u"concernant"), QStringView(u"bzgl")};
    static constexpr KnownWords telling{
        QStringView(u"summary"),        QStringView(u"update"),       QStringView(u"updates"),
        QStringView(u"status"),         QStringView(u"recap"),        QStringView(u"notes"),
        QStringView(u"sammanfattning"), QStringView(u"anteckningar"), QStringView(u"zusammenfassung"),
        QStringView(u"notizen"),        QStringView(u"resume"),       QStringView(u"bilan")};
    const int before = line.previousSolid(number.firstToken);
    const int next = line.nextSolid(number.lastToken);
    const int toldBy = line.at(before).is(WordRole::Before) ? line.previousSolid(before) : before;
    const bool isTold = line.isOneOf(toldBy, telling) && !isNearOthers(line, number, 0, number.firstToken);
    if (isTold && line.at(next).isMark(u':'))
        return true;
    return line.isOneOf(before, regarding)
        && (next >= line.count() || (line.at(next).kind == TokenKind::Mark && isAnyOf(line.at(next).mark, u":,-–—")));
}

bool couldBeShortId(const Sighting &number)
{
    constexpr int fewestDigits = 4;
    constexpr qint64 round = 100;
    return number.firstToken == number.lastToken && number.digits >= fewestDigits && number.digits <= fewestClearDigits
        && number.id % round != 0 && (number.digits > fewestDigits || !looksLikeTime(number.id));
}

int endOfList(const ScanLine &line, const Sighting &number)
{
    constexpr int most = 32; // the time stays linear
    int last = number.lastToken;
    for (int numbers = 0; numbers < most; ++numbers) {
        const int mark = line.nextSolid(afterRemark(line, last));
        if (mark >= line.count()
            || !(isListMark(line.at(mark)) || isArrow(line.at(mark)) || line.at(mark).is(WordRole::And)))
            return last;
        const int next = line.nextSolid(mark);
        if (line.at(next).kind != TokenKind::Number || line.at(next).length != number.digits)
            return last;
        last = next;
    }
    return last;
}

bool readsAsShortId(const ScanLine &line, const Sighting &number, const NumberContext &context)
{
    constexpr auto speaks = WordRole::Action | WordRole::Outcome | WordRole::Handling | WordRole::Handover
        | WordRole::Status | WordRole::Person | WordRole::Before | WordRole::After;
    if (!(line.roles() & speaks) || !couldBeShortId(number))
        return false;
    if (isHandedOver(line, number) || (isTwinOfNamed(line, number) && !isOfSomethingElse(line, number)))
        return true;
    if (isSubject(line, number) && !isNearOthers(line, number, 0, number.firstToken)
        && !isOfSomethingElse(line, number))
        return true;
    if (isNearOthers(line, number)) // as are most: this spares all the questions below
        return false;
    const bool isSaid = isHandled(line, number) || isMerged(line, number) || isAskedFor(line, number)
        || isJudged(line, number, context) || isQuestioned(line, number) || goesToSomebody(line, number)
        || isWorkedOn(line, number) || isOffered(line, number) || isToldToBeDone(line, number)
        || isVerdict(line, number) || isRated(line, number) || isSameAs(line, number);
    return isSaid && !isOfSomethingElse(line, number) && !isFigure(line, number);
}

} // namespace utkik
