// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/incidentheading.h"

#include "models/intake/incidentlabel.h"
#include "models/intake/leadingwords.h"
#include "models/intake/numberrange.h"
#include "models/intake/numbershape.h"
#include "models/intake/shortid.h"
#include "models/intake/units.h"
#include "models/intake/unlabelled.h"

#include <algorithm>
#include <cstdlib>

namespace utkik
{

namespace
{

constexpr int mostWords = 12; // of the heading
constexpr int mostWordsToNoun = 3; // from a preposition: an article, an adjective

/// What incidents are, after their name: a verb's form where nouns would be compounds with it.
bool isBelonging(QStringView word)
{
    static constexpr KnownWords words{
        QStringView(u"related"),    QStringView(u"linked"),     QStringView(u"concerned"), QStringView(u"involved"),
        QStringView(u"affected"),   QStringView(u"mentioned"),  QStringView(u"attached"),  QStringView(u"connected"),
        QStringView(u"associated"), QStringView(u"relaterade"), QStringView(u"kopplade"),  QStringView(u"berorda"),
        QStringView(u"betroffene"), QStringView(u"zugehorige"), QStringView(u"bezug"),     QStringView(u"en"),
        QStringView(u"concerne"),   QStringView(u"concernes"),  QStringView(u"vise"),      QStringView(u"vises"),
        QStringView(u"lie"),        QStringView(u"lies"),       QStringView(u"rattache"),  QStringView(u"rattaches"),
        QStringView(u"associe"),    QStringView(u"associes"),   QStringView(u"cite"),      QStringView(u"cites"),
        QStringView(u"المعني"),     QStringView(u"المعنيه"),    QStringView(u"المرتبط"),   QStringView(u"المرتبطه"),
        QStringView(u"المذكور"),    QStringView(u"المذكوره"),   QStringView(u"ذات"),       QStringView(u"ذو")};
    return isOneOf(word, words);
}

/// "Incident on the mail server: 69103", but "incident response cost: 950010", "incident on Monday, cost: 95010".
bool isQualified(const ScanLine &line, int label, int colon)
{
    if (!line.at(line.nextSolid(label)).is(WordRole::Before))
        return false;
    const auto isComma = [](const TextToken &token) { return isAnyOf(token.mark, u",،"); };
    return std::none_of(&line.at(label + 1), &line.at(colon), isComma);
}

/// "Incidents closed: 9115, 9118", "Incidents Defender transmis au niveau 3 : 9115, 9118": what was done to them.
bool isToldWhatWasDone(const ScanLine &line, int label)
{
    constexpr auto done = WordRole::Action | WordRole::Handling | WordRole::Outcome | WordRole::Handover;
    int next = line.nextSolid(label);
    while (line.at(next).is(WordRole::Product))
        next = line.nextSolid(next);
    return line.at(next).is(done);
}

/// "9115, 9118 and 9121": numbers that were given soon after each other, as counts hardly are.
bool isCloseList(const ScanLine &line, const Sighting &number, int last)
{
    constexpr qint64 farthest = 100;
    return std::abs(numberIn(line, last, last).value - number.id) <= farthest;
}

/// "Incidents opened and closed: 1204 and 1211", "incidents by severity: 1204, 1211": as many numbers as are asked for.
bool asksForSeveral(const ScanLine &line, int label, int colon)
{
    static constexpr KnownWords by{QStringView(u"by"), QStringView(u"nach"), QStringView(u"par"),
                                   QStringView(u"efter")};
    if (line.isOneOf(line.nextSolid(label), by))
        return true;
    const auto isAnd = [](const TextToken &token) { return token.is(WordRole::And); };
    return std::any_of(&line.at(label + 1), &line.at(colon), isAnd);
}

/// "Two incidents remain", "av 118 incidenter återstår tre": so many that they are named.
bool hasFew(const ScanLine &line, int from, int to)
{
    static constexpr KnownWords words{
        QStringView(u"two"),   QStringView(u"three"), QStringView(u"four"),   QStringView(u"both"),
        QStringView(u"tva"),   QStringView(u"tre"),   QStringView(u"fyra"),   QStringView(u"bada"),
        QStringView(u"zwei"),  QStringView(u"drei"),  QStringView(u"vier"),   QStringView(u"beide"),
        QStringView(u"deux"),  QStringView(u"trois"), QStringView(u"quatre"), QStringView(u"اثنان"),
        QStringView(u"اثنين"), QStringView(u"ثلاثه"), QStringView(u"اربعه")};
    return line.hasOneOf(words, from, to);
}

/// Whether numbers too short to be clear, from `number` to the token `last`, are listed as IDs and not told as counts.
/// The heading goes from `start` to `colon` and names incidents at `label`.
bool isShortList(const ScanLine &line, const Sighting &number, int last, int start, int label, int colon)
{
    const bool couldBeIds =
        couldBeShortId(number) || number.digits == 3 || endOfRange(line, number.firstToken) > number.lastToken;
    if (last == number.lastToken || !couldBeIds)
        return false;
    const bool isRemarked = afterRemark(line, number.lastToken) > number.lastToken;
    return isRemarked || hasFew(line, start, colon)
        || ((isToldWhatWasDone(line, label) || isCloseList(line, number, last)) && !asksForSeveral(line, label, colon));
}

/// Where the heading before `colon` starts: after the last long number, or mark that ends a sentence or cell.
int startOfHeading(const ScanLine &line, int colon)
{
    constexpr int mostDigits = 2; // "handed to level 3:", "on FIN-SRV-02:"
    int words = 0;
    int start = colon;
    while (start > 0 && words <= mostWords) {
        const TextToken &token = line.at(start - 1);
        const bool isEnd = (token.kind == TokenKind::Number && token.length > mostDigits)
            || token.kind == TokenKind::Link || token.kind == TokenKind::Tab
            || (token.kind == TokenKind::Mark && isAnyOf(token.mark, u".;|!?:"));
        if (isEnd)
            break;
        --start;
        words += token.kind == TokenKind::Word ? 1 : 0;
    }
    return words <= mostWords ? start : colon;
}

/// An Arabic preposition is written together with its noun.
bool hasPreposition(QStringView word)
{
    return startsWith(word, u"بال") || startsWith(word, u"لل");
}

} // namespace

bool namesOthers(const ScanLine &line, int from, int to)
{
    constexpr auto others = WordRole::Other | WordRole::Ticket | WordRole::Phone;
    constexpr auto counted = WordRole::Unit | WordRole::Count | WordRole::Figure;
    int sincePreposition = mostWordsToNoun + 1;
    for (int at = from; at < to; ++at) {
        const TextToken &token = line.at(at);
        if (token.kind != TokenKind::Word)
            continue;
        const QStringView word = line.text(token);
        if (isPer(word))
            return true;
        const bool isGoverned = sincePreposition <= mostWordsToNoun || hasPreposition(word);
        if (token.is(others | counted) && !token.is(WordRole::Before) && !(token.is(others) && isGoverned))
            return true;
        sincePreposition = token.is(WordRole::Before) ? 1 : sincePreposition + 1;
    }
    return false;
}

bool isUnderIncidentHeading(const ScanLine &line, const Sighting &number)
{
    if (!(line.roles() & WordRole::Incident))
        return false;
    const int colon = line.previousSolid(number.firstToken);
    if (!line.at(colon).isMark(u':'))
        return false;
    const int start = startOfHeading(line, colon);
    const int label = labelIn(line, start, colon);
    const int last = std::max(endOfRange(line, number.firstToken), endOfList(line, number));
    if (label < 0 || !endsClause(line, line.nextSolid(afterRemark(line, last))))
        return false;
    const Anchor anchor = anchorOfLabel(line, label);
    if (anchor != Anchor::Label && anchor != Anchor::SeveralLabel)
        return false;
    const bool isList = last > number.lastToken;
    if (number.digits < fewestClearDigits && !isShortList(line, number, last, start, label, colon))
        return false;
    const bool couldBeCount = anchor == Anchor::SeveralLabel && !isList && number.digits <= fewestClearDigits;
    const int told = line.nextSolid(label);
    const bool isToldHow = isBelonging(line.textAt(told)) || (isList && line.at(told).is(WordRole::Id))
        || (anchor == Anchor::Label && isQualified(line, label, colon));
    return !couldBeCount && (isToldHow || (isList && anchor == Anchor::SeveralLabel))
        && !namesOthers(line, label + 1, colon);
}

} // namespace utkik
