// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/unlabelled.h"

#include "models/intake/leadingwords.h"
#include "models/intake/linekind.h"
#include "models/intake/othernumbers.h"
#include "models/intake/outcome.h"
#include "models/intake/shortid.h"
#include "models/intake/units.h"
#include "models/intake/wordafter.h"
#include "models/intake/wordbefore.h"

#include <algorithm>
#include <array>

namespace utkik
{

namespace
{

// As long as most tenants' IDs are.
constexpr int fewestTypicalDigits = 5;
constexpr int mostTypicalDigits = 7;

/// A word that we do not know, after a number, may be what is counted: a plural, a noun in German, what somebody has.
bool looksCounted(const ScanLine &line, int index, int near)
{
    const TextToken &token = line.at(index);
    if (token.kind != TokenKind::Word
        || token.roles & (WordRole::And | WordRole::After | WordRole::Before | WordRole::Handling))
        return false; // "habe 924565 übernommen"
    static constexpr KnownWords having{
        QStringView(u"have"),  QStringView(u"has"),   QStringView(u"had"),      QStringView(u"har"),
        QStringView(u"hade"),  QStringView(u"hat"),   QStringView(u"haben"),    QStringView(u"habe"),
        QStringView(u"hatte"), QStringView(u"avons"), QStringView(u"ont"),      QStringView(u"avez"),
        QStringView(u"ai"),    QStringView(u"are"),   QStringView(u"contient"), QStringView(u"finns")};
    if (line.isOneOf(near, having))
        return true;
    const int noun = line.nextSolid(index); // "fehlgeschlagene Anmeldungen", "blocked sign-ins"
    if (!token.roles && line.at(noun).is(WordRole::Unit))
        return true;
    const QStringView word = line.text(token);
    static constexpr std::array plurals{QStringView(u"s"),     QStringView(u"ningar"), QStringView(u"or"),
                                        QStringView(u"ioner"), QStringView(u"heter"),  QStringView(u"ungen")};
    return line.startsUpper(token)
        || std::any_of(plurals.begin(), plurals.end(), [word](QStringView plural) { return endsWith(word, plural); });
}

/// Whether a word with one of the roles stands before the number: in its sentence, where the line speaks of incidents.
bool speaksBefore(const ScanLine &line, const Sighting &number, WordRoles roles)
{
    constexpr int farthest = 40; // as far as a person would read; the time stays linear
    for (int at = number.firstToken - 1; at >= std::max(0, number.firstToken - farthest); --at) {
        if (line.at(at).is(roles))
            return true;
        const bool isEnd = at > 0 && line.at(at).kind == TokenKind::Mark && isAnyOf(line.at(at).mark, u".!?")
            && line.at(at + 1).isSpace() && !line.at(at - 1).is(WordRole::Number);
        if (isEnd && (line.roles() & WordRole::Incident))
            return false;
    }
    return false;
}

/// "924565 - no response from the user": a line of prose about it, not "114550 - Stockholm".
bool opensItem(const ScanLine &line, const Sighting &number)
{
    const int mark = line.nextSolid(number.lastToken);
    if (number.digits < fewestClearDigits || mark + 1 >= line.count() || !line.at(mark + 1).isSpace()
        || line.at(mark).kind != TokenKind::Mark || !isAnyOf(line.at(mark).mark, u"-–—:=|→>)"))
        return false;
    constexpr auto speaks =
        WordRole::Incident | WordRole::Action | WordRole::After | WordRole::Before | WordRole::Status | WordRole::Alert;
    if (number.digits == fewestClearDigits) // "88214 – waiting for user", not "22631 - Windows"
        return line.at(line.nextSolid(mark) < line.count() ? line.nextSolid(mark) : mark).is(WordRole::After);
    constexpr int farthest = 40;
    for (int at = mark + 1; at < std::min(line.count(), mark + farthest); ++at) {
        if (line.at(at).is(speaks))
            return true;
    }
    return false;
}

/// "924565 ← this one please"
bool isPointedAt(const ScanLine &line, const Sighting &number)
{
    const int arrow = line.nextSolid(number.lastToken);
    return line.previousSolid(number.firstToken) < 0 && line.at(arrow).isMark(u'←') && !isNearOthers(line, number);
}

/// "❗924565❗ the customer is on the phone"
bool isFramed(const ScanLine &line, const Sighting &number)
{
    const int before = line.previousSolid(number.firstToken);
    const int next = line.nextSolid(number.lastToken);
    return isTypical(number) && isDecoration(line.at(before)) && isDecoration(line.at(next));
}

/// "[ ] 924565 follow up with HR": what is to be done with it.
bool isInCheckList(const ScanLine &line)
{
    constexpr int farthest = 4; // after a bullet
    for (int at = 0; at < std::min(line.count(), farthest); ++at) {
        if (line.at(at).isMark(u'['))
            return true;
    }
    return false;
}

bool isAfterColon(const ScanLine &line, const Sighting &number)
{
    const int before = line.previousSolid(number.firstToken);
    return line.at(before).isMark(u':');
}

bool isFollowedByVerb(const ScanLine &line, const Sighting &number)
{
    const int next = line.nextSolid(number.lastToken);
    return line.at(next).is(WordRole::After) && !line.at(next).is(WordRole::Before | WordRole::And);
}

/// "Kim: 58120 has a second host now": a chat has who says it before.
bool isSpokenFirst(const ScanLine &line, const Sighting &number)
{
    const int colon = line.previousSolid(number.firstToken);
    const int speaker = line.previousSolid(colon);
    if (colon <= 0 || !line.at(colon).isMark(u':') || line.at(speaker).kind != TokenKind::Word)
        return false;
    const int before = line.previousSolid(speaker);
    const bool isFirst = before < 0 || (line.at(before).isMark(u']') && line.previousSolid(before) > 0);
    return isFirst && !line.at(speaker).roles && line.startsUpper(line.at(speaker));
}

/// "924565?", "924565? Not me."
bool opensQuestion(const ScanLine &line, const Sighting &number)
{
    const int mark = line.nextSolid(number.lastToken);
    if (line.previousSolid(number.firstToken) >= 0 || !line.at(mark).isMark(u'?'))
        return false;
    const TextToken &next = line.at(mark + 1);
    return next.isSpace() || next.kind == TokenKind::End;
}

/// "Credit note 20418", "expense claim 20418", "lab report 20418": what could be done to an incident, too, is a paper.
bool isOfDocument(const ScanLine &line, const Sighting &number)
{
    static constexpr KnownWords papers{QStringView(u"note"), QStringView(u"notes"), QStringView(u"claim"),
                                       QStringView(u"report")};
    static constexpr KnownWords kinds{QStringView(u"credit"),     QStringView(u"debit"),      QStringView(u"delivery"),
                                      QStringView(u"dispatch"),   QStringView(u"sick"),       QStringView(u"goods"),
                                      QStringView(u"expense"),    QStringView(u"warranty"),   QStringView(u"insurance"),
                                      QStringView(u"travel"),     QStringView(u"damage"),     QStringView(u"mileage"),
                                      QStringView(u"lab"),        QStringView(u"laboratory"), QStringView(u"medical"),
                                      QStringView(u"inspection"), QStringView(u"trip"),       QStringView(u"audit")};
    const int paper = line.previousSolid(number.firstToken);
    return line.isOneOf(paper, papers) && line.isOneOf(line.previousSolid(paper), kinds);
}

/// "AssertionError: expected 10422, got 10420".
bool isExpected(const ScanLine &line, const Sighting &number)
{
    constexpr int farthest = 24;
    static constexpr KnownWords expecting{QStringView(u"expected"), QStringView(u"expecting")};
    static constexpr KnownWords getting{QStringView(u"got"), QStringView(u"actual"), QStringView(u"was"),
                                        QStringView(u"received")};
    const int near = line.previousSolid(number.firstToken);
    return line.isOneOf(near, expecting)
        || (line.isOneOf(near, getting) && line.hasOneOf(expecting, number.firstToken - farthest, number.firstToken));
}

/// "Bytes sent: 771204", "packets out = 9921": the name before the colon is of something that is counted.
bool isValueOfOther(const ScanLine &line, const Sighting &number)
{
    int at = line.previousSolid(number.firstToken);
    if (!line.at(at).isMark(u':') && !line.at(at).isMark(u'='))
        return false;
    if (isFieldValue(line, number.firstToken))
        return true; // "in=18233 out=9021"
    if (const int quote = line.previousSolid(at); line.at(quote).isMark(u'"'))
        return true; // "used": 985496 of some program
    constexpr int mostWordsOfName = 4;
    for (int words = 0; words < mostWordsOfName; ++words) {
        at = line.previousSolid(at);
        if (line.at(at).kind != TokenKind::Word || line.at(at).is(WordRole::Incident))
            return false;
        if (line.at(at).is(WordRole::Unit | WordRole::Other))
            return true;
    }
    return false;
}

/// "Use 482913 as your security code": what is typed in.
bool isSecret(const ScanLine &line, const Sighting &number)
{
    constexpr int farthest = 14;
    static constexpr KnownWords typing{QStringView(u"use"),    QStringView(u"enter"),    QStringView(u"type"),
                                       QStringView(u"anvand"), QStringView(u"ange"),     QStringView(u"verwenden"),
                                       QStringView(u"geben"),  QStringView(u"utilisez"), QStringView(u"saisissez")};
    static constexpr KnownWords secrets{QStringView(u"code"),  QStringView(u"otp"),      QStringView(u"pin"),
                                        QStringView(u"kod"),   QStringView(u"passcode"), QStringView(u"password"),
                                        QStringView(u"koden"), QStringView(u"passwort")};
    return line.isOneOf(line.previousSolid(number.firstToken), typing)
        && line.hasOneOf(secrets, number.lastToken + 1, number.lastToken + farthest);
}

/// "My meter says 304412": what the word right before the number tells is told by something else that has numbers.
bool isShownByOther(const ScanLine &line, int near)
{
    static constexpr KnownWords showing{QStringView(u"says"),  QStringView(u"shows"), QStringView(u"reads"),
                                        QStringView(u"visar"), QStringView(u"zeigt"), QStringView(u"indique")};
    const int thing = line.previousSolid(near);
    return line.isOneOf(near, showing) && line.at(thing).is(WordRole::Other) && !line.at(thing).is(WordRole::Involved);
}

/// What people say around a number without a label: "why is 924565 back?", "put 924565 on hold", "closed: 924565".
bool typicalReadsAsId(const ScanLine &line, const Sighting &number, const NumberContext &context)
{
    constexpr auto topic = WordRole::Action | WordRole::Status | WordRole::Product | WordRole::Incident;
    constexpr auto others = WordRole::Other | WordRole::Ticket | WordRole::Phone;
    const int next = line.nextSolid(number.lastToken);
    const bool isEnd = next >= line.count();
    const bool isOfCall = number.digits == fewestClearDigits && isAbout(line.textAt(context.nearToken))
        && (line.roles() & WordRole::Phone); // "ring me about 52290": an extension, a customer, who knows
    if (isSecret(line, number) || isShownByOther(line, context.nearToken) || isOfCall)
        return false;
    if (context.isCell && isEnd && !(context.near & WordRole::Before)
        && line.previousSolid(number.firstToken) == context.nearToken)
        return false; // "closed        33052" tells how many
    const bool goesOn = !isEnd && line.at(next).kind == TokenKind::Word;
    if (context.anchor == Anchor::NumberWord) // "ref 924565 in Defender"
        return goesOn
            && line.at(line.nextSolid(next) < line.count() ? line.nextSolid(next) : next).is(WordRole::Product);
    const bool isAsked = !isEnd && (context.near & WordRole::Before) // "ser du 924565?"
        && (line.at(next).isMark(u'?') || line.at(next).isMark(u'؟'));
    const bool namesIncidentId =
        (line.roles() & WordRole::Incident) && (line.roles() & (WordRole::Id | WordRole::Number));
    if ((context.near & WordRole::Link) && !goesOn && !isAsked) // "the last one is 924565", not "the PIN is 924565"
        return (!context.hasUnknown || namesIncidentId) && !speaksBefore(line, number, others);
    if (isAsked && (context.near & WordRole::Link) && speaksBefore(line, number, others))
        return false; // "is your employee number the 70452?"
    constexpr int mostToThing = 12;
    if ((context.near & WordRole::Link) && goesOn
        && !isArticle(line.textAt(context.nearToken)) // "the code of the door is 77412 from Monday on"
        && isNearOthers(line, number, number.firstToken - mostToThing, number.firstToken))
        return false;
    if ((context.near & WordRole::And) && context.previous >= 0 && context.anchor != Anchor::List)
        return false; // "dial 924 565, then 842175": of the kind of the number before it, which was none
    if ((context.near & WordRole::And) && (line.roles() & WordRole::Ticket)) // "and 77188, also Zendesk"
        return false;
    if (context.near & (WordRole::Before | WordRole::And | WordRole::Action | WordRole::Link))
        return isEnd || !looksCounted(line, next, context.nearToken);
    const int before = line.previousSolid(number.firstToken);
    if (line.at(before).isMark(u':'))
        return !goesOn && speaksBefore(line, number, topic) && !speaksBefore(line, number, others | WordRole::Unit);
    if (goesOn) { // a capital letter within a sentence is that of a name, or of a noun in German
        const bool isNameOrNoun = context.nearToken > 0
            && (followsNoun(line, number, context) || (!context.near && isLatin(line.textAt(context.nearToken)))
                || line.startsUpper(line.at(context.nearToken)));
        return !isNameOrNoun && endsPhrase(line, number);
    }
    return !isEnd && (line.at(next).isMark(u'?') || line.at(next).isMark(u'؟'));
}

/// "Subject: SV: 398112 Suspicious sign-in", but "Fwd: 398112 events".
bool opensMailSubject(const ScanLine &line, const Sighting &number)
{
    static constexpr KnownWords prefixes{QStringView(u"re"), QStringView(u"fw"), QStringView(u"fwd"),
                                         QStringView(u"sv"), QStringView(u"vb"), QStringView(u"aw"),
                                         QStringView(u"wg"), QStringView(u"tr"), QStringView(u"rv")};
    const int colon = line.previousSolid(number.firstToken);
    const int prefix = line.previousSolid(colon);
    if (!line.at(colon).isMark(u':') || !line.isOneOf(prefix, prefixes))
        return false;
    const int before = line.previousSolid(prefix);
    const int next = line.nextSolid(number.lastToken);
    const bool isNamed = line.at(next).kind != TokenKind::Word || line.startsUpper(line.at(next));
    return (before < 0 || line.at(before).isMark(u':')) && isNamed && !isCounted(line, number.lastToken);
}

} // namespace

bool isInListOfOthers(const ScanLine &line, const Sighting &number)
{
    constexpr int fewestUnits = 3; // not "am:"
    const int colon = line.previousSolid(number.firstToken);
    int what = line.previousSolid(colon);
    const bool isDone =
        line.at(what).kind == TokenKind::Word && (line.at(what).is(WordRole::Action) || !line.at(what).roles);
    if (isDone)
        what = line.previousSolid(what);
    return line.at(colon).isMark(u':') && line.at(what).is(WordRole::Unit | WordRole::Other)
        && line.at(what).length >= fewestUnits && !line.at(what).is(WordRole::Incident);
}

/// Nothing after the number makes it the number of something.
bool endsPhrase(const ScanLine &line, const Sighting &number)
{
    const int next = line.nextSolid(number.lastToken);
    if (next >= line.count())
        return true;
    const TextToken &token = line.at(next);
    if (token.kind == TokenKind::Mark)
        return !isAnyOf(token.mark, u"%°");
    if (token.kind == TokenKind::Word)
        return bool(token.roles & (WordRole::And | WordRole::After | WordRole::Before)) && !token.is(WordRole::Unit);
    return true;
}

bool endsClause(const ScanLine &line, int after)
{
    return after >= line.count() || (line.at(after).kind == TokenKind::Mark && !isAnyOf(line.at(after).mark, u"%°:"));
}

bool followsTitle(const ScanLine &line, const Sighting &number)
{
    const int open = line.previousSolid(number.firstToken);
    const int quote = line.previousSolid(open);
    const int close = line.nextSolid(number.lastToken);
    return (line.roles() & WordRole::Incident) && line.at(open).isMark(u'(') && line.at(close).isMark(u')')
        && isAnyOf(line.at(quote).mark, u"\"'”“’");
}

bool followsOtherTitle(const ScanLine &line, const Sighting &number)
{
    constexpr int longest = 16;
    int at = line.previousSolid(line.previousSolid(number.firstToken));
    if (!line.at(at).isMark(u'"'))
        return false;
    const int first = std::max(0, at - longest);
    for (--at; at >= first; --at) {
        if (line.at(at).isMark(u'"'))
            return line.previousSolid(at) >= 0 && line.at(line.previousSolid(at)).is(WordRole::Other);
    }
    return false;
}

bool endsTitle(const ScanLine &line, const Sighting &number)
{
    const int before = line.previousSolid(number.firstToken);
    const int next = line.nextSolid(number.lastToken);
    return before > 0 && line.at(before).isMark(u'(') && line.at(next).isMark(u')')
        && line.nextSolid(next) >= line.count();
}

/// As long as most tenants' IDs are: then few words are needed around it.
bool isTypical(const Sighting &number)
{
    return number.digits >= fewestTypicalDigits && number.digits <= mostTypicalDigits;
}

/// Whether people who speak of incidents would mean one by a number with no label: "anyone on 841203?", "closed
/// 841203", "841203 is done". What is counted has its noun after the number, what else is numbered has it before.
bool readsAsId(const ScanLine &line, const Sighting &number, const NumberContext &context)
{
    constexpr int mostClearDigits = 8; // longer ones are other systems'
    if (number.digits > mostClearDigits)
        return false;
    const int next = line.nextSolid(number.lastToken);
    const bool isEnd = next >= line.count();
    if (isTypical(number)
        && (opensQuestion(line, number) || ((line.roles() & WordRole::Incident) && endsTitle(line, number))
            || followsTitle(line, number) || opensMailSubject(line, number) || isSubject(line, number)
            || isPointedAt(line, number) || isRated(line, number)))
        return true;
    const bool opensSentence =
        !context.hasNear && (context.anchor == Anchor::LineStart || context.anchor == Anchor::SentenceStart);
    if (opensSentence)
        return !isEnd
            && ((line.at(next).is(WordRole::After | WordRole::Status | WordRole::Outcome | WordRole::Handling)
                 && !line.at(next).is(WordRole::Unit))
                || opensItem(line, number) || isFramed(line, number)
                || (isInCheckList(line) && line.at(next).is(WordRole::Action)));
    if (!isEnd && line.at(next).is(WordRole::After) && isSpokenFirst(line, number))
        return true;
    constexpr qint64 round = 100; // what people estimate
    const bool isTopic = context.isAbout && isAbout(line.textAt(context.nearToken))
        && line.previousSolid(context.nearToken) >= 0 && line.at(context.nearToken - 1).isSpace()
        && (endsClause(line, next)
            || line.at(next).isMark(u':')); // "we were wrong about 55218", but "about 55218 sign-ins"
    const bool isEstimate = number.digits <= fewestClearDigits && !isTopic;
    if (context.isAbout && (isEstimate || number.id % round == 0))
        return false;
    if (isValueOfOther(line, number) || isOfDocument(line, number) || isExpected(line, number))
        return false;
    const bool isName = (context.near & (WordRole::Other | WordRole::Ticket)) && !(context.near & WordRole::Before);
    if (number.digits == fewestClearDigits && (context.near & WordRole::Status) && isAfterColon(line, number))
        return isFollowedByVerb(line, number); // "Übergabe: 73044 bleibt offen", but "Open: 73044" tells how many
    if (isTypical(number))
        return !isName && typicalReadsAsId(line, number, context);
    if (isName || (context.near & WordRole::Number))
        return false;
    if (!endsPhrase(line, number))
        return false;
    if (context.anchor == Anchor::Action || (context.near & WordRole::Action))
        return true;
    // "to 98052": of prepositions only the longer numbers are clear
    return (context.near & (WordRole::Before | WordRole::And)) && number.digits > fewestClearDigits
        && context.anchor != Anchor::NumberWord;
}

} // namespace utkik
