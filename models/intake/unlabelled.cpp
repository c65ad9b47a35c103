// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/unlabelled.h"

#include "models/intake/units.h"

#include <algorithm>
#include <array>

namespace utkik
{

namespace
{

// As long as most tenants' IDs are.
constexpr int fewestTypicalDigits = 6;
constexpr int mostTypicalDigits = 7;

/// A word that we do not know, after a number, may be what is counted: a plural, a noun in German, what somebody has.
bool looksCounted(const ScanLine &line, int index, int near)
{
    const TextToken &token = line.at(index);
    if (token.kind != TokenKind::Word || token.roles & (WordRole::And | WordRole::After | WordRole::Before))
        return false;
    constexpr std::array having{
        QStringView(u"have"),  QStringView(u"has"),   QStringView(u"had"),      QStringView(u"har"),
        QStringView(u"hade"),  QStringView(u"hat"),   QStringView(u"haben"),    QStringView(u"habe"),
        QStringView(u"hatte"), QStringView(u"avons"), QStringView(u"ont"),      QStringView(u"avez"),
        QStringView(u"ai"),    QStringView(u"are"),   QStringView(u"contient"), QStringView(u"finns")};
    const auto isNear = [text = near >= 0 ? line.text(line.at(near)) : QStringView()](QStringView known) {
        return isSameText(known, text);
    };
    if (near >= 0 && std::any_of(having.begin(), having.end(), isNear))
        return true;
    const QStringView word = line.text(token);
    constexpr std::array plurals{QStringView(u"s"),     QStringView(u"ningar"), QStringView(u"or"),
                                 QStringView(u"ioner"), QStringView(u"heter"),  QStringView(u"ungen")};
    return line.startsUpper(token)
        || std::any_of(plurals.begin(), plurals.end(), [word](QStringView plural) { return endsWith(word, plural); });
}

/// Whether a word with one of the roles stands in the line before the number.
bool speaksBefore(const ScanLine &line, const Sighting &number, WordRoles roles)
{
    constexpr int farthest = 40; // as far as a person would read; the time stays linear
    for (int at = number.firstToken - 1; at >= std::max(0, number.firstToken - farthest); --at) {
        if (line.at(at).is(roles))
            return true;
    }
    return false;
}

/// "924565 - no response from the user": a line of prose about it, not "114550 - Stockholm".
bool opensItem(const ScanLine &line, const Sighting &number)
{
    const int mark = line.nextSolid(number.lastToken);
    if (number.digits <= fewestClearDigits || mark + 1 >= line.count() || !line.at(mark + 1).isSpace()
        || line.at(mark).kind != TokenKind::Mark || !isAnyOf(line.at(mark).mark, u"-–—:=|→>)"))
        return false;
    constexpr auto speaks =
        WordRole::Incident | WordRole::Action | WordRole::After | WordRole::Before | WordRole::Status | WordRole::Alert;
    constexpr int farthest = 40;
    for (int at = mark + 1; at < std::min(line.count(), mark + farthest); ++at) {
        if (line.at(at).is(speaks))
            return true;
    }
    return false;
}

bool isAfterColon(const ScanLine &line, const Sighting &number)
{
    const int before = line.previousSolid(number.firstToken);
    return before >= 0 && line.at(before).isMark(u':');
}

bool isFollowedByVerb(const ScanLine &line, const Sighting &number)
{
    const int next = line.nextSolid(number.lastToken);
    return next < line.count() && line.at(next).is(WordRole::After)
        && !line.at(next).is(WordRole::Before | WordRole::And);
}

/// "Who has 5581?", "vem tar 5581?": people ask so of incidents.
bool isAskedFor(const ScanLine &line, const Sighting &number, int action)
{
    constexpr std::array persons{QStringView(u"who"),    QStringView(u"anyone"), QStringView(u"anybody"),
                                 QStringView(u"vem"),    QStringView(u"nagon"),  QStringView(u"wer"),
                                 QStringView(u"jemand"), QStringView(u"qui"),    QStringView(u"quelqu")};
    const int next = line.nextSolid(number.lastToken);
    const int person = line.previousSolid(action);
    return next < line.count() && line.at(next).isMark(u'?') && person >= 0
        && std::any_of(persons.begin(), persons.end(),
                       [word = line.text(line.at(person))](QStringView known) { return isSameText(known, word); });
}

/// "Bytes sent: 771204", "packets out = 9921": the name before the colon is of something that is counted.
bool isValueOfOther(const ScanLine &line, const Sighting &number)
{
    int at = line.previousSolid(number.firstToken);
    if (at < 0 || !(line.at(at).isMark(u':') || line.at(at).isMark(u'=')))
        return false;
    constexpr int mostWordsOfName = 4;
    for (int words = 0; words < mostWordsOfName; ++words) {
        at = line.previousSolid(at);
        if (at < 0 || line.at(at).kind != TokenKind::Word || line.at(at).is(WordRole::Incident))
            return false;
        if (line.at(at).is(WordRole::Unit | WordRole::Other))
            return true;
    }
    return false;
}

/// Whether anything else that has numbers is spoken of near the number.
bool isNearOthers(const ScanLine &line, const Sighting &number)
{
    constexpr int farthest = 40;
    constexpr auto others = WordRole::Other | WordRole::Ticket | WordRole::Phone;
    const int last = std::min(line.count(), number.lastToken + farthest);
    for (int at = std::max(0, number.firstToken - farthest); at < last; ++at) {
        if (line.at(at).is(others) && !line.at(at).is(WordRole::Before | WordRole::Action))
            return true;
    }
    return false;
}

/// Ports and Windows' events that analysts speak of by their numbers alone.
bool isWellKnown(qint64 id)
{
    constexpr std::array ports{1080, 1194, 1433, 1434, 1521, 1723, 2049, 2222, 2375, 2376, 3128, 3268,
                               3269, 3306, 3389, 4443, 4444, 5060, 5061, 5222, 5353, 5432, 5601, 5671,
                               5672, 5900, 5985, 5986, 6379, 6443, 6667, 8000, 8008, 8080, 8081, 8088,
                               8443, 8530, 8531, 8834, 8888, 9000, 9090, 9100, 9200, 9389, 9443, 9999};
    const bool isEvent = (id >= 1000 && id <= 1160) || (id >= 4600 && id <= 4999) || (id >= 5000 && id <= 5170)
        || id == 6005 || id == 6006 || id == 6008 || id == 6416 || id == 7034 || id == 7036 || id == 7040 || id == 7045;
    return isEvent || std::find(ports.begin(), ports.end(), id) != ports.end();
}

/// What people say around a number without a label: "why is 924565 back?", "put 924565 on hold", "closed: 924565".
bool typicalReadsAsId(const ScanLine &line, const Sighting &number, const NumberContext &context)
{
    constexpr auto topic = WordRole::Action | WordRole::Status | WordRole::Product | WordRole::Incident;
    constexpr auto others = WordRole::Other | WordRole::Ticket | WordRole::Phone;
    const int next = line.nextSolid(number.lastToken);
    const bool isEnd = next >= line.count();
    const bool goesOn = !isEnd && line.at(next).kind == TokenKind::Word;
    if (context.anchor == Anchor::NumberWord) // "ref 924565 in Defender"
        return goesOn
            && line.at(line.nextSolid(next) < line.count() ? line.nextSolid(next) : next).is(WordRole::Product);
    if ((context.near & WordRole::Link) && !goesOn) // "the last one is 924565", not "the PIN is 924565"
        return !context.hasUnknown && !speaksBefore(line, number, others);
    if ((context.near & WordRole::And) && context.previous >= 0 && context.anchor != Anchor::List)
        return false; // "dial 924 565, then 842175": of the kind of the number before it, which was none
    if (context.near & (WordRole::Before | WordRole::And | WordRole::Action | WordRole::Link))
        return isEnd || !looksCounted(line, next, context.nearToken);
    const int before = line.previousSolid(number.firstToken);
    if (before >= 0 && line.at(before).isMark(u':'))
        return !goesOn && speaksBefore(line, number, topic) && !speaksBefore(line, number, others | WordRole::Unit);
    if (goesOn) { // a capital letter within a sentence is that of a name, or of a noun in German
        const bool isNameOrNoun = context.nearToken > 0 && line.startsUpper(line.at(context.nearToken));
        return !isNameOrNoun && endsPhrase(line, number);
    }
    return !isEnd && (line.at(next).isMark(u'?') || line.at(next).isMark(u'؟'));
}

} // namespace

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

/// As long as most tenants' IDs are: then few words are needed around it.
bool isTypical(const Sighting &number)
{
    return number.digits >= fewestTypicalDigits && number.digits <= mostTypicalDigits
        && number.firstToken == number.lastToken;
}

/// "1630", "0745": people round to five minutes.
bool looksLikeTime(qint64 id)
{
    return id / 100 < 24 && id % 100 < 60 && id % 5 == 0;
}

/// "Closing 5581", "done with 5581", but "closing at 5581", "escalate to 5581".
bool isObjectOf(const ScanLine &line, const Sighting &number, int action)
{
    const int before = line.previousSolid(number.firstToken);
    const QStringView word = before >= 0 ? line.text(line.at(before)) : QStringView();
    const bool leadsOn = isSameText(word, u"with") || isSameText(word, u"pa");
    return before == action || (leadsOn && line.previousSolid(before) == action);
}

/// "6203, 6209": the first of some numbers of the same length.
bool startsList(const ScanLine &line, const Sighting &number)
{
    const int mark = line.nextSolid(number.lastToken);
    const int next = mark < line.count() ? line.nextSolid(mark) : mark;
    return next < line.count() && (isListMark(line.at(mark)) || line.at(mark).is(WordRole::And))
        && line.at(next).kind == TokenKind::Number && line.at(next).length == number.digits;
}

/// Whether a number of four digits is an ID for what is done to it: "closed 9920 as FP", "can you take 6203, 6209?".
bool isHandled(const ScanLine &line, const Sighting &number, const NumberContext &context)
{
    constexpr int digits = 4;
    constexpr qint64 round = 100;
    const int action = context.label;
    if (number.digits != digits || number.id % round == 0 || looksLikeTime(number.id) || isWellKnown(number.id)
        || context.anchor != Anchor::Action || action < 0 || !isObjectOf(line, number, action))
        return false;
    const bool isTaken = isSameText(line.text(line.at(action)), u"take") && startsList(line, number);
    if (!line.at(action).is(WordRole::Handling) && !isTaken && !isAskedFor(line, number, action))
        return false;
    return endsPhrase(line, number) && !isNearOthers(line, number);
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
    const bool opensSentence =
        !context.hasNear && (context.anchor == Anchor::LineStart || context.anchor == Anchor::SentenceStart);
    if (opensSentence)
        return !isEnd && (line.at(next).is(WordRole::After | WordRole::Status) || opensItem(line, number));
    constexpr qint64 round = 100; // what people estimate
    if (context.isAbout && (number.digits <= fewestClearDigits || number.id % round == 0))
        return false;
    if (isValueOfOther(line, number))
        return false;
    const bool isName = (context.near & (WordRole::Other | WordRole::Ticket)) && !(context.near & WordRole::Before);
    if (isTypical(number))
        return !isName && typicalReadsAsId(line, number, context);
    if (isName || (context.near & WordRole::Number))
        return false;
    if (!endsPhrase(line, number))
        return false;
    if (context.anchor == Anchor::Action || (context.near & WordRole::Action))
        return true;
    if ((context.near & WordRole::Status) && !context.hasUnknown && isAfterColon(line, number))
        return isFollowedByVerb(line, number); // "Übergabe: 73044 bleibt offen", but "Open: 73044"
    // "to 98052": of prepositions only the longer numbers are clear
    return (context.near & (WordRole::Before | WordRole::And)) && number.digits > fewestClearDigits
        && context.anchor != Anchor::NumberWord;
}

} // namespace utkik
