// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/linejudge.h"

#include "models/intake/linekind.h"
#include "models/intake/units.h"
#include "models/intake/unlabelled.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace utkik
{

namespace
{

constexpr int fewestLikelyDigits = 4;
constexpr int mostBareDigits = 12;
constexpr int mostLinesOffHeading = 3;

bool isListMark(const TextToken &token)
{
    return token.kind == TokenKind::Mark && isAnyOf(token.mark, u",;/&+");
}

Reading verdictOf(LinkKind kind)
{
    switch (kind) {
    case LinkKind::Incident:
        return Reading::Incident;
    case LinkKind::OutOfRange:
        return Reading::OutOfRange;
    case LinkKind::Alert:
        return Reading::Alert;
    case LinkKind::Sentinel:
        return Reading::Sentinel;
    case LinkKind::Other:
        break;
    }
    return Reading::None;
}

/// "2 of 5".
bool isOfWord(QStringView word)
{
    constexpr std::array ofWords{QStringView(u"of"),  QStringView(u"av"), QStringView(u"von"),
                                 QStringView(u"sur"), QStringView(u"من"), QStringView(u"/")};
    return std::any_of(ofWords.begin(), ofWords.end(), [word](QStringView known) { return isSameText(known, word); });
}

bool isAlertPrefix(QStringView word)
{
    // two letters tell which service raised the alert
    constexpr QStringView prefixes = u"ra ta ea fa da ed aa ri ca ma rm ad dl dc sn ir";
    return word.size() == 2 && contains(prefixes, word);
}

} // namespace

LineJudge::LineJudge(const ScanLine &line, const Carry &before, bool isContinued, JudgeMemory &memory)
    : m_line(line)
    , m_before(before)
    , m_verdicts(memory.verdicts)
    , m_sightings(memory.sightings)
    , m_isContinued(isContinued)
{
    m_verdicts.assign(size_t(line.count()), Reading::None);
    m_sightings.clear();
}

const std::vector<Sighting> &LineJudge::judge()
{
    m_isBare = !m_isContinued && isBareLine(m_line);
    for (int index = 0; index < m_line.count(); ++index) {
        const TextToken &token = m_line.at(index);
        if (token.kind == TokenKind::Link)
            judgeLink(index);
        else if (token.kind == TokenKind::Number && index > m_phoneEnd)
            index = judgeNumber(index);
    }
    return m_sightings;
}

void LineJudge::judgeLink(int index)
{
    const LinkTarget &target = m_line.link(m_line.at(index));
    take({.verdict = utkik::verdictOf(target.kind),
          .id = target.id,
          .tenant = target.tenant,
          .digits = int(target.digits.size()),
          .firstToken = index,
          .lastToken = index});
}

void LineJudge::take(const Sighting &sighting)
{
    if (sighting.verdict == Reading::None)
        return;
    for (int token = sighting.firstToken; token <= sighting.lastToken; ++token)
        m_verdicts[size_t(token)] = sighting.verdict;
    m_sightings.push_back(sighting);
}

int LineJudge::judgeNumber(int index)
{
    if (const int last = judgeAlertId(index); last > index)
        return last;
    const NumberShape shape = shapeOf(m_line, index);
    const bool isPhoneLike = shape.startsPhone;
    if (shape.kind == ShapeKind::Rejected) {
        m_phoneEnd = isPhoneLike ? endOfPhone(index) : -1;
        return index;
    }
    const NumberContext context = contextBefore(m_line, m_verdicts, index);
    const bool isNamed = context.anchor == Anchor::Label || context.anchor == Anchor::SeveralLabel
        || context.anchor == Anchor::Id || context.anchor == Anchor::Sentinel;
    if (context.anchor == Anchor::Phone || (isPhoneLike && !isNamed)) {
        m_phoneEnd = endOfPhone(index);
        return index;
    }
    Sighting number{.firstToken = index, .lastToken = index};
    if (shape.lastToken > index && isOneNumber(index, shape, context))
        number.lastToken = shape.lastToken;
    else if (shape.isLooselyGrouped && m_line.at(index + 1).isMark(u'.'))
        return shape.lastToken;
    const Digits digits = digitsOf(number);
    number.digits = int(digits.size());
    number.id = valueOf(digits);
    if (shape.kind == ShapeKind::Negative) {
        const bool isMeant = isNamed || m_isPureList || (m_isBare && context.anchor == Anchor::LineStart);
        number.verdict = isMeant ? Reading::OutOfRange : Reading::None;
    } else if (shape.kind == ShapeKind::Attached && !isNamed && context.anchor != Anchor::List) {
        number.verdict = Reading::None;
    } else {
        number.verdict = verdictOf(number, context);
    }
    if (number.id == 0 && number.verdict != Reading::None) // nought, or too large for toLongLong()
        number.verdict = number.verdict == Reading::Incident ? Reading::OutOfRange : Reading::None;
    if (number.verdict == Reading::OutOfRange)
        number.id = 0;
    take(number);
    if (shape.isRange && number.verdict == Reading::Incident) {
        Sighting end = number;
        end.firstToken = end.lastToken = index + 2;
        end.id = valueOf(digitsOf(end));
        take(end);
        return end.lastToken;
    }
    return number.lastToken;
}

/// "da637551227677560813_-961444813": gives its last token, or `index` if there is none.
int LineJudge::judgeAlertId(int index)
{
    constexpr int fewestDigits = 15;
    if (index == 0 || m_line.at(index).length < fewestDigits || m_line.at(index - 1).kind != TokenKind::Word
        || !isAlertPrefix(m_line.text(m_line.at(index - 1))))
        return index;
    int last = index;
    while (last + 1 < m_line.count() && !m_line.at(last + 1).isSpace()
           && (m_line.at(last + 1).kind == TokenKind::Number || m_line.at(last + 1).isMark(u'_')
               || m_line.at(last + 1).isMark(u'-')))
        ++last;
    if (m_line.at(last).kind != TokenKind::Number || last == index)
        return index;
    take({.verdict = Reading::Alert, .firstToken = index - 1, .lastToken = last});
    return last;
}

/// The last token of a phone number that starts at `index`: groups of digits with a blank, hyphen or bracket between.
int LineJudge::endOfPhone(int index) const
{
    constexpr int mostGroupDigits = 4;
    int last = index;
    while (last + 1 < m_line.count()) {
        int next = last + 1;
        while (next < m_line.count() && next - last <= 3
               && (m_line.at(next).isSpace()
                   || (m_line.at(next).kind == TokenKind::Mark && isAnyOf(m_line.at(next).mark, u"-–./()"))))
            ++next;
        if (next >= m_line.count() || m_line.at(next).kind != TokenKind::Number
            || (m_line.at(next).length > mostGroupDigits && last != index))
            break;
        if (next - last > 3 || m_line.at(next).length > 8)
            break;
        last = next;
    }
    return last;
}

/// Whether the groups at `index` are one number: "incident 924 565", but "incidents 924 565" are two.
bool LineJudge::isOneNumber(int index, const NumberShape &shape, const NumberContext &context) const
{
    const bool isComma = m_line.at(index + 1).isMark(u',');
    const int groups = (shape.lastToken - index) / 2;
    if (m_isPureList || (m_isBare && context.anchor == Anchor::LineStart)) {
        if (shape.isGrouped)
            return true;
        // "924 565" is one, "552 553" and "552,553" are two
        const qint64 first = valueOf(utkik::digitsOf(m_line, index, index));
        const qint64 second = valueOf(utkik::digitsOf(m_line, index + 2, index + 2));
        return !isComma && groups == 1 && m_line.count() == shape.lastToken + 1 && std::abs(first - second) > 20;
    }
    if (shape.isGrouped)
        return true;
    if (context.anchor == Anchor::Label || context.anchor == Anchor::Id || context.anchor == Anchor::Sentinel)
        return true;
    if (context.anchor == Anchor::SeveralLabel) {
        const int next = m_line.nextSolid(shape.lastToken);
        return !isComma && groups == 1 && next < m_line.count()
            && (isListMark(m_line.at(next)) || m_line.at(next).is(WordRole::And));
    }
    const Sighting *previous = sightingAt(context.previous);
    return context.anchor == Anchor::List && previous && previous->lastToken > previous->firstToken;
}

Reading LineJudge::verdictOf(Sighting &number, const NumberContext &context) const
{
    if (m_isPureList) {
        number.canRise = number.isNextInRow = looksLikeCardNumber(m_line); // near numbers are a list after all
        return number.canRise ? Reading::Doubtful : Reading::Incident;
    }
    const bool isClear = number.digits >= fewestClearDigits;
    switch (context.anchor) {
    case Anchor::Label:
        return withLabel(number, context);
    case Anchor::SeveralLabel:
        return withSeveralLabel(number, context);
    case Anchor::Id:
        if (m_isData || isRecord())
            return Reading::None;
        if (isFollowedBySentinel(m_line, number.lastToken))
            return Reading::Sentinel;
        if (isCountedSmall(number))
            return Reading::None;
        return number.digits < fewestClearDigits && speaksOfOthers() ? Reading::Doubtful : Reading::Incident;
    case Anchor::DoubtfulId:
        number.canRise = number.digits >= fewestLikelyDigits;
        return number.canRise ? Reading::Doubtful : Reading::None;
    case Anchor::Sentinel:
        return isCounted(m_line, number.lastToken) || isYear(digitsOf(number)) ? Reading::None : Reading::Sentinel;
    case Anchor::Alert:
        return isClear && !context.isCell ? Reading::Alert : Reading::None;
    case Anchor::Ticket:
        return number.digits >= fewestLikelyDigits && !isCounted(m_line, number.lastToken) ? Reading::Doubtful
                                                                                           : Reading::None;
    case Anchor::Product:
        return isClear && !isCounted(m_line, number.lastToken) ? Reading::Incident : Reading::None;
    case Anchor::List:
        if (const Sighting *previous = sightingAt(context.previous))
            return inList(number, context, *previous);
        return inProse(number, context);
    case Anchor::LineStart:
        return atLineStart(number, context);
    case Anchor::NumberWord:
    case Anchor::SentenceStart:
    case Anchor::Action:
    case Anchor::None:
    case Anchor::CarriedList:
        return inProse(number, context);
    case Anchor::Other: // "the severity of 924565", "a mail to the customer about 924565"
        return isTypical(number) && (context.near & WordRole::Before) && !(context.near & WordRole::Number)
            ? inProse(number, context)
            : Reading::None;
    case Anchor::Phone:
    case Anchor::Count:
        break;
    }
    return Reading::None;
}

Reading LineJudge::withLabel(const Sighting &number, const NumberContext &context) const
{
    if (isCountedSmall(number) || (isYear(digitsOf(number)) && context.linking > 0))
        return Reading::None;
    const int next = m_line.nextSolid(number.lastToken);
    const bool isPartOfSeveral = number.digits < fewestLikelyDigits && next < m_line.count()
        && isOfWord(m_line.text(m_line.at(next))) && m_line.nextSolid(next) < m_line.count()
        && m_line.at(m_line.nextSolid(next)).kind == TokenKind::Number;
    if (isPartOfSeveral || (context.isList && number.digits < fewestLikelyDigits && !endsPhrase(m_line, number)))
        return Reading::None; // "incident 2 of 5", "the incident, 3 servers"
    return isFollowedBySentinel(m_line, number.lastToken) ? Reading::Sentinel : Reading::Incident;
}

Reading LineJudge::withSeveralLabel(const Sighting &number, const NumberContext &context) const
{
    if (isCounted(m_line, number.lastToken) && number.digits < fewestClearDigits + 1)
        return Reading::None;
    if (isFollowedBySentinel(m_line, number.lastToken))
        return Reading::Sentinel;
    if (context.hasHash || number.digits >= fewestClearDigits || isOneOfSeveral(number))
        return Reading::Incident;
    return endsPhrase(m_line, number) && !isYear(digitsOf(number)) ? Reading::Doubtful : Reading::None; // or a count
}

Reading LineJudge::inList(Sighting &number, const NumberContext &context, const Sighting &previous) const
{
    const Reading same = previous.verdict == Reading::OutOfRange ? Reading::Incident : previous.verdict;
    const bool isLike = std::abs(number.digits - previous.digits) <= 1 && number.digits >= fewestLikelyDigits;
    const Digits digits = digitsOf(number);
    if (isLike || (previous.digits == 0 && number.digits >= fewestClearDigits)) {
        if (isCountedSmall(number) || (!context.isList && isCounted(m_line, number.lastToken)))
            return Reading::None;
        if (isYear(digits) && !context.hasHash)
            return endsPhrase(m_line, number) ? Reading::Doubtful : Reading::None;
        if (isCompactDate(digits) && previous.digits != number.digits)
            return Reading::None;
        number.canRise = same == Reading::Doubtful && previous.canRise;
        number.isNextInRow = number.canRise && number.digits >= fewestClearDigits;
        return same;
    }
    const bool isSmallList = context.isList && previous.digits > 0 && previous.digits < fewestClearDigits
        && number.digits < fewestClearDigits;
    if (isSmallList && endsPhrase(m_line, number) && !isCounted(m_line, number.lastToken))
        return same;
    return inProse(number, context);
}

Reading LineJudge::atLineStart(Sighting &number, const NumberContext &context) const
{
    if (m_isContinued) {
        NumberContext carried = m_before.end;
        if (carried.anchor == Anchor::List || (context.isList && m_before.last.verdict != Reading::None)) {
            carried.isList |= context.isList;
            return inList(number, carried, m_before.last);
        }
        return carried.anchor == Anchor::LineStart ? inProse(number, context) : verdictOf(number, carried);
    }
    const Anchor end = m_before.end.anchor;
    const bool isOfSomethingElse = end == Anchor::Other || end == Anchor::Phone || end == Anchor::Count
        || end == Anchor::Alert || end == Anchor::Ticket;
    if (m_isBare && isOfSomethingElse && m_before.blankLines == 0)
        return end == Anchor::Ticket ? Reading::Doubtful : Reading::None; // "Port" and below it "50443"
    if (const Reading verdict = afterLine(number, context); verdict != Reading::None)
        return verdict;
    if (m_isBare && m_before.isInOtherTable)
        return Reading::None;
    if (m_isBare)
        return alone(number);
    return inProse(number, context);
}

/// What the lines before say: a label at the end of the last one, a list that goes on, a heading.
Reading LineJudge::afterLine(Sighting &number, const NumberContext &context) const
{
    const bool isMeant = m_isBare || number.digits >= fewestLikelyDigits;
    switch (m_before.end.anchor) {
    case Anchor::Label:
    case Anchor::Id:
        if (isMeant && !isCounted(m_line, number.lastToken))
            return Reading::Incident;
        break;
    case Anchor::SeveralLabel:
        if (isMeant && !isCounted(m_line, number.lastToken))
            return number.digits >= fewestLikelyDigits || m_isBare ? Reading::Incident : Reading::None;
        break;
    case Anchor::Sentinel:
        if (isMeant && !isCounted(m_line, number.lastToken))
            return Reading::Sentinel;
        break;
    case Anchor::List:
        if (m_before.endsWithLast && number.digits >= fewestLikelyDigits
            && std::abs(number.digits - m_before.last.digits) <= 1 && !isCounted(m_line, number.lastToken)
            && (m_before.end.isList || m_isBare))
            return m_before.last.verdict;
        break;
    default:
        break;
    }
    const bool isOfHeading = m_before.heading != Reading::None && !isCounted(m_line, number.lastToken)
        && (number.digits >= fewestLikelyDigits || m_isBare || context.hasHash
            || (number.digits == 3 && number.digits == m_before.last.digits));
    return isOfHeading && !isYear(digitsOf(number)) ? m_before.heading : Reading::None;
}

Reading LineJudge::alone(Sighting &number) const
{
    const Digits digits = digitsOf(number);
    if (isYear(digits) || isCompactDate(digits) || looksLikeCardNumber(m_line))
        return Reading::Doubtful;
    if (number.digits >= fewestLikelyDigits)
        return Reading::Incident;
    number.canRise = number.digits == 3;
    return number.canRise ? Reading::Doubtful : Reading::None;
}

Reading LineJudge::inProse(Sighting &number, const NumberContext &context) const
{
    const Digits digits = digitsOf(number);
    if (isCounted(m_line, number.lastToken))
        return Reading::None;
    if (context.hasHash && context.anchor != Anchor::NumberWord) {
        if (isFollowedBySentinel(m_line, number.lastToken))
            return Reading::Sentinel;
        if (speaksOfCode(m_line))
            return Reading::Doubtful;
        constexpr int fewestHashDigits = 3; // "#1" is a rank
        return number.digits >= fewestHashDigits && !isYear(digits) ? Reading::Incident : Reading::Doubtful;
    }
    if (number.digits < fewestClearDigits) {
        if (!m_isData && !m_before.isInOtherTable && !isYear(digits) && isHandled(m_line, number, context))
            return Reading::Incident;
        return number.digits > 1 && isFollowedBySentinel(m_line, number.lastToken) ? Reading::Sentinel : Reading::None;
    }
    if (number.digits > mostBareDigits || isCompactDate(digits))
        return Reading::None;
    const int next = m_line.nextSolid(number.lastToken);
    const bool isEnd = next >= m_line.count();
    if (!isEnd && m_line.at(next).is(WordRole::Incident) && !m_line.at(next).is(WordRole::Several))
        return Reading::Incident; // "the 924565 incident"
    if (isFollowedBySentinel(m_line, number.lastToken))
        return Reading::Sentinel;
    const bool isOther = m_isData || m_before.isInOtherTable || isCode();
    if (isWholeOfPart(number))
        return Reading::None;
    number.canRise = !isCode();
    number.isListItem = context.anchor == Anchor::LineStart && !m_isContinued && !m_before.isInOtherTable;
    return !isOther && readsAsId(m_line, number, context) ? Reading::Incident : Reading::Doubtful;
}

/// "842175 of 924565" tells how many there are.
bool LineJudge::isWholeOfPart(const Sighting &number) const
{
    const int word = m_line.previousSolid(number.firstToken);
    if (word < 0 || m_line.at(word).kind != TokenKind::Word || !isOfWord(m_line.text(m_line.at(word))))
        return false;
    const int part = m_line.previousSolid(word);
    return part >= 0 && m_line.at(part).kind == TokenKind::Number && m_verdicts[size_t(part)] != Reading::Incident;
}

/// A query or program: a number without a label can be anything there.
bool LineJudge::isCode() const
{
    return once(m_isCode, utkik::isCode);
}

bool LineJudge::isRecord() const
{
    return once(m_isRecord, utkik::isRecord);
}

bool LineJudge::speaksOfOthers() const
{
    return once(m_speaksOfOthers, utkik::speaksOfOthers);
}

/// What the whole line is, found out when first asked for: once for each number the time would not be linear.
bool LineJudge::once(std::optional<bool> &answer, bool (*question)(const ScanLine &)) const
{
    if (!answer)
        answer = question(m_line);
    return *answer;
}

bool LineJudge::isOneOfSeveral(const Sighting &number) const
{
    const int next = m_line.nextSolid(number.lastToken);
    if (next >= m_line.count() || !(isListMark(m_line.at(next)) || m_line.at(next).is(WordRole::And)))
        return false;
    int after = m_line.nextSolid(next);
    while (after < m_line.count() && (m_line.at(after).isMark(u'#') || m_line.at(after).is(WordRole::And)))
        after = m_line.nextSolid(after);
    return after < m_line.count() && m_line.at(after).kind == TokenKind::Number && !isCounted(m_line, after);
}

bool LineJudge::isCountedSmall(const Sighting &number) const
{
    return number.digits < fewestClearDigits && isCounted(m_line, number.lastToken);
}

Digits LineJudge::digitsOf(const Sighting &number) const
{
    return utkik::digitsOf(m_line, number.firstToken, number.lastToken);
}

const Sighting *LineJudge::sightingAt(int token) const
{
    const auto found = std::find_if(m_sightings.rbegin(), m_sightings.rend(), [token](const Sighting &sighting) {
        return sighting.firstToken <= token && token <= sighting.lastToken;
    });
    return found == m_sightings.rend() ? nullptr : &*found;
}

Carry LineJudge::carry() const
{
    Carry carry;
    carry.end = contextBefore(m_line, m_verdicts, m_line.count());
    carry.last = m_sightings.empty() ? m_before.last : m_sightings.back();
    carry.endsWithLast = carry.end.anchor == Anchor::List && !m_sightings.empty();
    carry.heading = m_sightings.empty() ? headingVerdict(m_line) : Reading::None;
    if (carry.heading != Reading::None || m_before.heading == Reading::None)
        return carry;
    carry.headingAge = m_sightings.empty() ? m_before.headingAge + 1 : 0;
    carry.heading = carry.headingAge <= mostLinesOffHeading ? m_before.heading : Reading::None;
    return carry;
}

} // namespace utkik
