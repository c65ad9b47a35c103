// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/othernumbers.h"

#include "models/intake/leadingwords.h"
#include "models/intake/measures.h"
#include "models/intake/shortid.h"
#include "models/intake/units.h"
#include "models/intake/unlabelled.h"
#include "models/intake/wordafter.h"

#include <algorithm>
#include <array>
#include <utility>

namespace utkik
{

namespace
{

/// The number that follows one of `words` after the number, or -1.
template <std::size_t Count>
int numberAfter(const ScanLine &line, const Sighting &number, const KnownWords<Count> &words)
{
    const int word = line.nextSolid(number.lastToken);
    const int next = line.nextSolid(word);
    const bool isThere = line.isOneOf(word, words) && line.at(next).kind == TokenKind::Number;
    return isThere ? next : -1;
}

/// "184300 of 220000".
bool isPartOfNumber(const ScanLine &line, const Sighting &number)
{
    static constexpr KnownWords words{QStringView(u"of"), QStringView(u"av"), QStringView(u"von"), QStringView(u"sur")};
    return numberAfter(line, number, words) >= 0;
}

/// "4471 of 5200", "4471 of them".
bool isPartOf(const ScanLine &line, const Sighting &number)
{
    return isSameText(line.textAt(line.nextSolid(number.lastToken)), u"of") || isPartOfNumber(line, number);
}

/// "Raised from 65536 to 1048576", but "merged from 924565 to 924566".
bool isOfChangedValue(const ScanLine &line, const Sighting &number)
{
    constexpr int farthest = 24;
    static constexpr KnownWords upTo{QStringView(u"to"), QStringView(u"till"), QStringView(u"auf"), QStringView(u"a")};
    static constexpr KnownWords moving{QStringView(u"merge"),    QStringView(u"merged"),    QStringView(u"merging"),
                                       QStringView(u"move"),     QStringView(u"moved"),     QStringView(u"moving"),
                                       QStringView(u"flytta"),   QStringView(u"flyttade"),  QStringView(u"flyttad"),
                                       QStringView(u"fusionne"), QStringView(u"verschoben")};
    const int before = line.previousSolid(number.firstToken);
    const bool isStart = isFrom(line.textAt(before)) && numberAfter(line, number, upTo) >= 0;
    const int start = line.isOneOf(before, upTo) ? line.previousSolid(before) : -1;
    const bool isEnd = line.at(start).kind == TokenKind::Number && isFrom(line.textAt(line.previousSolid(start)));
    return (isStart || isEnd) && !(line.roles() & WordRole::Incident)
        && !line.hasOneOf(moving, number.firstToken - farthest, number.firstToken);
}

/// "Delivery note 771045": the word before the number is the second of a name.
bool isNamedInTwo(const ScanLine &line, const Sighting &number)
{
    constexpr auto alsoOfIncidents =
        WordRole::Involved | WordRole::Before | WordRole::Action | WordRole::Outcome | WordRole::Handover;
    const int second = line.previousSolid(number.firstToken);
    const int first = line.previousSolid(second);
    return first >= 0 && first == second - 2 && line.at(second).is(WordRole::Action)
        && !line.at(second).is(WordRole::Handling | WordRole::Before) && line.at(first).is(WordRole::Other)
        && !line.at(first).is(alsoOfIncidents);
}

/// "48210 rows read, 48208 written": of what is counted before it.
bool isCountedBefore(const ScanLine &line, const Sighting &number)
{
    constexpr int mostTokens = 10;
    const int comma = line.previousSolid(number.firstToken);
    if (!line.at(comma).isMark(u','))
        return false;
    for (int at = comma - 1; at >= std::max(0, comma - mostTokens); --at) {
        if (line.at(at).kind == TokenKind::Number)
            return line.at(at).length == number.digits && isCounted(line, at);
    }
    return false;
}

/// "74 new, 31 in progress, 1190 closed": the part before it opens with a number too small for an ID.
bool isInListOfCounts(const ScanLine &line, const Sighting &number)
{
    constexpr int mostTokens = 10;
    constexpr int mostCountDigits = 3;
    const int comma = line.previousSolid(number.firstToken);
    if (!line.at(comma).isMark(u','))
        return false;
    int at = comma - 1;
    bool hasWord = false;
    while (at > 0 && comma - at < mostTokens && line.at(at).kind != TokenKind::Number) {
        hasWord |= line.at(at).kind == TokenKind::Word;
        --at;
    }
    const int before = line.previousSolid(at);
    const bool isTime = before > 0 && line.at(before).isMark(u':') && line.at(before - 1).kind == TokenKind::Number;
    return hasWord && !isTime && line.at(at).kind == TokenKind::Number && line.at(at).length <= mostCountDigits
        && (before < 0 || line.at(before).isMark(u',') || line.at(before).isMark(u':'));
}

/// "Listens on 18430", "RDP on 33890", "18430 is blocked on the firewall".
bool isOfNetwork(const ScanLine &line, const Sighting &number)
{
    constexpr int farthest = 24;
    static constexpr KnownWords words{QStringView(u"listen"),      QStringView(u"listens"), QStringView(u"listening"),
                                      QStringView(u"lyssnar"),     QStringView(u"lauscht"), QStringView(u"ecoute"),
                                      QStringView(u"firewall"),    QStringView(u"fw"),      QStringView(u"brandvagg"),
                                      QStringView(u"brandvaggen"), QStringView(u"telnet"),  QStringView(u"nat")};
    static constexpr KnownWords protocols{QStringView(u"rdp"),   QStringView(u"ssh"), QStringView(u"smb"),
                                          QStringView(u"ldap"),  QStringView(u"ftp"), QStringView(u"sftp"),
                                          QStringView(u"winrm"), QStringView(u"vnc"), QStringView(u"snmp")};
    static constexpr KnownWords on{QStringView(u"on"), QStringView(u"pa"), QStringView(u"auf"), QStringView(u"sur")};
    const int before = line.previousSolid(number.firstToken);
    const bool isOfProtocol = line.isOneOf(before, on) && line.isOneOf(line.previousSolid(before), protocols);
    return isOfProtocol || line.hasOneOf(words, number.firstToken - farthest, number.lastToken + farthest);
}

/// "Down from 21650", "upp från 18230".
bool isCompared(const ScanLine &line, const Sighting &number)
{
    static constexpr KnownWords directions{QStringView(u"up"),     QStringView(u"down"),  QStringView(u"upp"),
                                           QStringView(u"ned"),    QStringView(u"ner"),   QStringView(u"increase"),
                                           QStringView(u"drop"),   QStringView(u"rise"),  QStringView(u"okning"),
                                           QStringView(u"hausse"), QStringView(u"baisse")};
    const int before = line.previousSolid(number.firstToken);
    return isFrom(line.textAt(before)) && line.isOneOf(line.previousSolid(before), directions);
}

/// "From 14361 to 30000 ms".
bool isStartOfMeasure(const ScanLine &line, const Sighting &number)
{
    static constexpr KnownWords upTo{QStringView(u"to"), QStringView(u"till"), QStringView(u"bis"), QStringView(u"a"),
                                     QStringView(u"الي")};
    const int end = numberAfter(line, number, upTo);
    return end >= 0 && isCounted(line, end);
}

/// "The serial ends with 77310".
bool isEnding(const ScanLine &line, const Sighting &number)
{
    static constexpr KnownWords ending{QStringView(u"ends"),   QStringView(u"ending"), QStringView(u"endet"),
                                       QStringView(u"endend"), QStringView(u"slutar"), QStringView(u"termine")};
    const int before = line.previousSolid(number.firstToken);
    return line.at(before).is(WordRole::Before) && line.isOneOf(line.previousSolid(before), ending);
}

/// "カウンター288104": a noun that we do not know, written together with its number; "10577は3日": with its figure.
bool isNamedInJapanese(const ScanLine &line, const Sighting &number)
{
    constexpr char16_t firstKatakana = 0x30A1;
    constexpr char16_t lastKatakana = 0x30FF;
    const int before = number.firstToken - 1;
    const char16_t unit = before >= 0 ? line.textAt(before).front().unicode() : u'\0';
    const bool isNamed = unit >= firstKatakana && unit <= lastKatakana && !line.at(before).roles;
    const int topic = number.lastToken + 1;
    const bool isFigure = isSameText(line.textAt(topic), u"は") && topic + 1 < line.count()
        && line.at(topic + 1).kind == TokenKind::Number && isCounted(line, topic + 1);
    return isNamed || isFigure;
}

/// "Between 41000 and 41999": either end.
bool isBetween(const ScanLine &line, const Sighting &number)
{
    static constexpr KnownWords between{QStringView(u"between"), QStringView(u"mellan"), QStringView(u"zwischen"),
                                        QStringView(u"entre"), QStringView(u"بين")};
    const int before = line.previousSolid(number.firstToken);
    const int start = line.at(before).is(WordRole::And) ? line.previousSolid(before) : -1;
    const bool isEnd = line.at(start).kind == TokenKind::Number;
    return line.isOneOf(isEnd ? line.previousSolid(start) : before, between);
}

/// "app 20417 - - {": a process in what syslog sends.
bool isOfSyslog(const ScanLine &line, const Sighting &number)
{
    const int first = line.nextSolid(number.lastToken);
    const int second = line.nextSolid(first);
    return line.at(first).isMark(u'-') && line.at(second).isMark(u'-') && second == first + 2;
}

/// "Santa Clara, CA 95051".
bool isZipCode(const ScanLine &line, const Sighting &number)
{
    constexpr int digits = 5;
    static constexpr KnownWords others{QStringView(u"id"), QStringView(u"nr"), QStringView(u"no"), QStringView(u"re"),
                                       QStringView(u"cc"), QStringView(u"fp"), QStringView(u"tp"), QStringView(u"bp")};
    const int state = line.previousSolid(number.firstToken);
    return number.digits == digits && state > 0 && line.at(state).kind == TokenKind::Word && line.at(state).length == 2
        && !line.isOneOf(state, others) && line.isUpper(line.at(state));
}

/// "Added by 10027", "closed_by = 10027", "issued to 20881": somebody; but "superseded by 924565".
bool isOfSomebody(const ScanLine &line, const Sighting &number)
{
    static constexpr KnownWords by{QStringView(u"by"), QStringView(u"durch"), QStringView(u"par")};
    static constexpr KnownWords alsoOf{QStringView(u"av"), QStringView(u"von")};
    static constexpr KnownWords to{QStringView(u"to"), QStringView(u"till"), QStringView(u"an")};
    static constexpr KnownWords givenToPeople{
        QStringView(u"issued"),     QStringView(u"lent"),     QStringView(u"loaned"),   QStringView(u"paid"),
        QStringView(u"granted"),    QStringView(u"shipped"),  QStringView(u"utlamnad"), QStringView(u"utlanad"),
        QStringView(u"ausgegeben"), QStringView(u"delivered")};
    static constexpr std::array byIncidents{QStringView(u"supersed"), QStringView(u"replac"), QStringView(u"follow"),
                                            QStringView(u"ersatt"),   QStringView(u"ersetz"), QStringView(u"remplac"),
                                            QStringView(u"abgelost"), QStringView(u"caus"),   QStringView(u"absorb")};
    static constexpr KnownWords doneByPeople{
        QStringView(u"closed"),   QStringView(u"reopened"),  QStringView(u"resolved"),   QStringView(u"triaged"),
        QStringView(u"assigned"), QStringView(u"escalated"), QStringView(u"reassigned"), QStringView(u"geschlossen"),
        QStringView(u"stangd"),   QStringView(u"godkand"),   QStringView(u"godkant"),    QStringView(u"attesterad"),
        QStringView(u"signerad"), QStringView(u"genehmigt"), QStringView(u"gepruft"),    QStringView(u"freigegeben")};
    int preposition = line.previousSolid(number.firstToken);
    if (isAnyOf(line.at(preposition).mark, u":="))
        preposition = line.previousSolid(preposition);
    int what = line.previousSolid(preposition);
    if (line.at(what).isMark(u'_'))
        what = line.previousSolid(what);
    const bool isDone = line.isOneOf(what, doneByPeople);
    if (line.at(what).kind != TokenKind::Word || (line.at(what).is(WordRole::Outcome) && !isDone)
        || startsWithAny(line.textAt(what), byIncidents))
        return false;
    return line.isOneOf(preposition, by)
        || (line.isOneOf(preposition, alsoOf) && (isDone || line.at(what).is(WordRole::Action)))
        || (line.isOneOf(preposition, to) && line.isOneOf(what, givenToPeople));
}

/// "18430 is the zip of Motril": of what is numbered too.
bool isToldToBeOther(const ScanLine &line, const Sighting &number)
{
    constexpr int mostWords = 5;
    constexpr auto alsoOfIncidents = WordRole::Before | WordRole::Action | WordRole::Outcome | WordRole::Handover
        | WordRole::Involved | WordRole::Status | WordRole::After;
    int at = line.nextSolid(number.lastToken);
    const bool isOnly = isSameText(line.textAt(at), u"n"); // "n'est que le numéro"
    if (isOnly)
        at = line.nextSolid(line.nextSolid(at));
    if (at >= line.count())
        return false;
    const int inBrackets = line.nextSolid(at); // "approved by 44021 (cost centre)"
    if (line.at(at).isMark(u'(') && line.at(inBrackets).is(WordRole::Other) && !line.at(inBrackets).is(alsoOfIncidents)
        && line.at(line.nextSolid(inBrackets)).isMark(u')'))
        return true;
    if (!line.at(at).is(WordRole::Link))
        return false;
    static constexpr KnownWords secrets{QStringView(u"code"), QStringView(u"pin"),   QStringView(u"password"),
                                        QStringView(u"kod"),  QStringView(u"koden"), QStringView(u"extension")};
    const bool isLong = number.digits > fewestClearDigits; // such are mostly IDs, what is typed in, or said to be else
    bool isOther = false;
    bool isNumber = false; // "the contract's number"
    for (int words = isOnly ? -1 : 0; words < mostWords && line.at(at).kind == TokenKind::Word; ++words) {
        const QStringView word = line.textAt(at);
        if (isLong && isOneOf(word, secrets))
            return true;
        isOther |= line.at(at).is(WordRole::Other | WordRole::Ticket) && !line.at(at).is(alsoOfIncidents);
        isNumber |= line.at(at).is(WordRole::Number) || endsWith(word, u"nummer") || endsWith(word, u"numret")
            || endsWith(word, u"番号");
        at = line.nextSolid(at);
    }
    return isOther && (isNumber || !isLong);
}

} // namespace

bool isWellKnown(qint64 id)
{
    static constexpr std::array ports{
        1080,  1194,  1433,  1434,  1521,  1723,  2049,  2222,  2375,  2376,  3128,  3268,  3269,  3306,  3389,  4443,
        4444,  5060,  5061,  5222,  5353,  5432,  5601,  5671,  5672,  5900,  5985,  5986,  6379,  6443,  6667,  8000,
        8008,  8080,  8081,  8088,  8443,  8530,  8531,  8888,  9000,  9090,  9100,  9200,  9389,  9443,  9999,  10054,
        10060, 10061, 10240, 10250, 10586, 14393, 15063, 16299, 17134, 17763, 18362, 18363, 19041, 19042, 19043, 19044,
        19045, 20348, 22000, 22621, 22631, 26100, 26200, 27017, 47001, 50000, 50051, 50034, 50053, 50055, 50057, 50070,
        50072, 50074, 50076, 50079, 50097, 50105, 50125, 50126, 50129, 50132, 50140, 50144, 50158, 50443, 53000, 53003,
        53004, 65001, 70008, 70043, 16384, 32766, 32767, 32768, 65534, 65535, 65536, 65537};
    // Windows' events, as runs of those that are spoken of
    static constexpr std::array<std::pair<int, int>, 16> events{{{1000, 1160},
                                                                 {4608, 4803},
                                                                 {4816, 4826},
                                                                 {4864, 4899},
                                                                 {4944, 4985},
                                                                 {5000, 5013},
                                                                 {5024, 5038},
                                                                 {5056, 5071},
                                                                 {5136, 5159},
                                                                 {5376, 5378},
                                                                 {6005, 6008},
                                                                 {6272, 6279},
                                                                 {6416, 6424},
                                                                 {7034, 7036},
                                                                 {7040, 7040},
                                                                 {7045, 7045}}};
    return std::any_of(events.begin(), events.end(),
                       [id](const auto &run) { return id >= run.first && id <= run.second; })
        || std::find(ports.begin(), ports.end(), id) != ports.end();
}

bool looksLikeTime(qint64 id)
{
    return id / 100 < 24 && id % 100 < 60 && id % 5 == 0;
}

bool isLooking(QStringView word)
{
    static constexpr KnownWords words{QStringView(u"look"), QStringView(u"looking"), QStringView(u"looked"),
                                      QStringView(u"peek"), QStringView(u"peeking"), QStringView(u"glance")};
    return isOneOf(word, words);
}

bool isAbout(QStringView word)
{
    static constexpr KnownWords words{QStringView(u"about"),     QStringView(u"regarding"), QStringView(u"om"),
                                      QStringView(u"angaende"),  QStringView(u"uber"),      QStringView(u"wegen"),
                                      QStringView(u"concernant")};
    return isOneOf(word, words);
}

bool isNearOthers(const ScanLine &line, const Sighting &number, int from, int to)
{
    constexpr int farthest = 40;
    constexpr int nearest = 4; // "user 4471", "user is 4471"
    constexpr auto others = WordRole::Other | WordRole::Ticket | WordRole::Phone;
    constexpr auto alsoOfIncidents = WordRole::Before | WordRole::Action | WordRole::Outcome | WordRole::Handover;
    if (!(line.roles() & others))
        return false;
    const int last = std::min({line.count(), number.lastToken + farthest, to});
    int ownersFrom = number.firstToken - nearest;
    for (int at = std::max(0, ownersFrom); at < number.firstToken; ++at)
        ownersFrom =
            isListMark(line.at(at)) || isAbout(line.textAt(at)) ? at : ownersFrom; // "waits for the user, 5121"
    for (int at = std::max({0, from, number.firstToken - farthest}); at < last; ++at) {
        const bool isMentioned = at > number.lastToken && line.at(at).is(WordRole::Ticket)
            && !line.at(at).is(WordRole::Other) && line.nextSolid(at) >= line.count(); // "… pls update the ticket"
        if (isMentioned)
            continue;
        const bool isOwner = at < number.firstToken && at >= ownersFrom;
        if (line.at(at).is(others) && !line.at(at).is(alsoOfIncidents)
            && (isOwner || !line.at(at).is(WordRole::Involved)))
            return true;
    }
    return false;
}

bool isFigure(const ScanLine &line, const Sighting &number)
{
    constexpr int farthest = 24;
    static constexpr KnownWords directions{QStringView(u"up"), QStringView(u"down"), QStringView(u"upp"),
                                           QStringView(u"ner")};
    static constexpr KnownWords same{QStringView(u"same"),    QStringView(u"samma"),    QStringView(u"dasselbe"),
                                     QStringView(u"gleiche"), QStringView(u"gleicher"), QStringView(u"meme")};
    if (isPartOf(line, number))
        return true;
    const int last = std::min(line.count(), number.lastToken + farthest);
    for (int at = std::max(0, number.firstToken - farthest); at < last; ++at) {
        const TextToken &token = line.at(at);
        if (at > number.lastToken && line.isOneOf(token, same))
            return false; // "same actor as last week"
        if (token.is(WordRole::Figure) && !token.is(WordRole::Outcome))
            return true;
        const int before = line.previousSolid(at);
        if (token.is(WordRole::Month) && before > number.lastToken && line.at(before).is(WordRole::Before))
            return true; // "in March", but "9 March"
        const int after = line.nextSolid(at);
        if (line.isOneOf(token, directions) && line.at(after).is(WordRole::Before)
            && line.at(line.nextSolid(after)).kind == TokenKind::Number)
            return true;
    }
    return false;
}

bool isOfSomethingElse(const ScanLine &line, const Sighting &number)
{
    static constexpr KnownWords places{QStringView(u"at"), QStringView(u"kl"), QStringView(u"vid"),
                                       QStringView(u"bei")};
    const int before = line.previousSolid(number.firstToken);
    const bool isPlace = line.isOneOf(before, places) && line.previousSolid(before) >= 0
        && !isLooking(line.textAt(line.previousSolid(before)));
    constexpr qint64 round = 1000; // what people estimate, and limits
    if (number.id % round == 0)
        return true;
    const int after = number.lastToken + 1; // "731902#" is dialled
    if (line.at(after).isMark(u'#') || isToldToBeOther(line, number) || isPartOfNumber(line, number)
        || isBetween(line, number) || isEnding(line, number) || isNamedInJapanese(line, number)
        || isOfChangedValue(line, number) || isNamedInTwo(line, number) || isCountedBefore(line, number)
        || isOfSomebody(line, number) || isMeasure(line, number))
        return true;
    return number.digits <= fewestClearDigits
        && (isWellKnown(number.id) || isZipCode(line, number) || isPartOf(line, number) || isOfNetwork(line, number)
            || isPlace || isCompared(line, number) || isStartOfMeasure(line, number) || isOfSyslog(line, number)
            || isInListOfCounts(line, number));
}

} // namespace utkik
