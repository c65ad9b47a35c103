// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/linejudge.h"

#include "models/intake/calledincident.h"
#include "models/intake/incidentheading.h"
#include "models/intake/leadingwords.h"
#include "models/intake/linekind.h"
#include "models/intake/numberrange.h"
#include "models/intake/othernumbers.h"
#include "models/intake/units.h"
#include "models/intake/wordafter.h"

#include <algorithm>
#include <cstdlib>

namespace utkik
{

namespace
{

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

bool isNamed(const NumberContext &context)
{
    return context.anchor == Anchor::Label || context.anchor == Anchor::SeveralLabel || context.anchor == Anchor::Id
        || context.anchor == Anchor::Sentinel;
}

/// "インシデント70233〜70240": Japanese has no plural.
bool isJapaneseRange(const ScanLine &line, int index)
{
    const int joint = line.nextSolid(index);
    return line.at(joint).isMark(u'~') || isSameText(line.textAt(joint), u"から");
}

/// "Incident 5180 till 5182", "Incident 5180 bis 5182", but "move incident 5180 till 5182".
bool isWrittenRange(const ScanLine &line, int index, int label)
{
    static constexpr KnownWords upTo{QStringView(u"till"), QStringView(u"bis"), QStringView(u"through")};
    const int before = line.previousSolid(label);
    return line.isOneOf(line.nextSolid(index), upTo) && !line.at(before).is(WordRole::Action);
}

bool isAlertPrefix(QStringView word)
{
    // two letters tell which service raised the alert
    static constexpr KnownWords prefixes{u"ra", u"ta", u"ea", u"fa", u"da", u"ed", u"aa", u"ri",
                                         u"ca", u"ma", u"rm", u"ad", u"dl", u"dc", u"sn", u"ir"};
    return isOneOf(word, prefixes);
}

} // namespace

LineJudge::LineJudge(const ScanLine &line, const Carry &before, bool isContinued, JudgeMemory &memory)
    : m_line(line)
    , m_before(before)
    , m_verdicts(memory.verdicts)
    , m_sightings(memory.sightings)
    , m_isContinued(isContinued)
{
    constexpr size_t usual = 64; // most lines have no more tokens: all of one size are cleared sooner
    m_verdicts.assign((size_t(line.count()) / usual + 1) * usual, Reading::None);
    m_sightings.clear();
}

const std::vector<Sighting> &LineJudge::judge()
{
    const bool mayHoldAlertId = bool(m_line.roles() & WordRole::Alert); // that is a GUID
    int next = 0;
    for (const int index : m_line.numbers()) {
        if (index < next)
            continue;
        if (m_line.at(index).kind == TokenKind::Link)
            judgeLink(index);
        else if (!mayHoldAlertId && isPartOfLonger(m_line, index))
            Q_ASSERT(shapeOf(m_line, index).kind == ShapeKind::Rejected);
        else if (index > m_phoneEnd)
            next = judgeNumber(index) + 1;
    }
    return m_sightings;
}

void LineJudge::judgeLink(int index)
{
    const LinkTarget &target = m_line.link(m_line.at(index));
    take({.id = target.id,
          .tenant = target.tenant,
          .digits = target.digits,
          .firstToken = index,
          .lastToken = index,
          .verdict = utkik::verdictOf(target.kind)});
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
    if (const int last = judgeRange(index); last > index)
        return last;
    const NumberShape shape = shapeOf(m_line, index);
    const bool isPhoneLike = shape.startsPhone;
    if (shape.kind == ShapeKind::Rejected) {
        m_phoneEnd = isPhoneLike ? endOfPhone(index) : -1;
        return index;
    }
    const NumberContext context = contextBefore(m_line, m_verdicts, index);
    Sighting number{.firstToken = index, .lastToken = index};
    const auto readDigits = [this, &number] {
        const WrittenNumber written = numberIn(m_line, number.firstToken, number.lastToken);
        number.digits = written.digits;
        number.id = written.value;
    };
    readDigits();
    const bool isPhone = context.anchor == Anchor::Phone && !isUnderIncidentHeading(m_line, number);
    constexpr int fewestPhoneTokens = 6; // "01 99 00 45": nobody writes an ID so
    if (isPhone || (isPhoneLike && (!isNamed(context) || endOfPhone(index) - index >= fewestPhoneTokens))) {
        m_phoneEnd = endOfPhone(index);
        return index;
    }
    if (shape.lastToken > index && isOneNumber(index, shape, context)) {
        number.lastToken = shape.lastToken;
        readDigits();
    } else if (shape.isLooselyGrouped && m_line.at(index + 1).isMark(u'.')) {
        return shape.lastToken;
    }
    number.verdict = verdictOf(number, shape, context);
    if (number.id == 0 && number.verdict != Reading::None) // nought, or too large for toLongLong()
        number.verdict = number.verdict == Reading::Incident ? Reading::OutOfRange : Reading::None;
    if (number.verdict == Reading::OutOfRange)
        number.id = 0;
    if (shape.isRange && number.verdict == Reading::Incident && !m_isPureList) {
        takeRange(index, index + 2);
        return index + 2;
    }
    take(number);
    if (shape.isRange && number.verdict == Reading::Incident) {
        Sighting end = number;
        end.firstToken = end.lastToken = index + 2;
        end.id = numberIn(m_line, end.firstToken, end.lastToken).value;
        take(end);
        return end.lastToken;
    }
    return number.lastToken;
}

Reading LineJudge::verdictOf(Sighting &number, const NumberShape &shape, const NumberContext &context)
{
    if (shape.kind == ShapeKind::Negative) {
        const bool isMeant = isNamed(context) || m_isPureList || (isBare() && context.anchor == Anchor::LineStart);
        return isMeant ? Reading::OutOfRange : Reading::None;
    }
    if (shape.kind == ShapeKind::Attached && !isNamed(context) && context.anchor != Anchor::List)
        return Reading::None;
    if (goesOnWithOthers(number, context)) {
        m_otherToken = number.firstToken;
        return Reading::None;
    }
    const Reading verdict = verdictOf(number, context);
    const bool isAnswer = m_before.asksForOthers && context.anchor == Anchor::LineStart;
    if (verdict == Reading::None && (context.anchor == Anchor::Other || isAnswer)) {
        m_otherToken = number.lastToken;
        m_otherDigits = number.digits;
    }
    return verdict;
}

/// "Employee numbers: 91552, 91553": what one number is of, those after it are of too.
bool LineJudge::goesOnWithOthers(const Sighting &number, const NumberContext &context) const
{
    if (!context.isList || m_otherToken < 0)
        return false;
    const bool isWritten = !context.hasHash // or "bugs #8812, #8820"
        || (m_otherToken > 0 && m_line.at(m_otherToken - 1).isMark(u'#'));
    return isWritten && context.previous == m_otherToken && number.digits == m_otherDigits;
}

/// "da637551227677560813_-961444813", "fa54978fd8-0fca-4c0e-8a3f-5d6e7f809112_1", "alert 54978fd8-0fca-…": gives its
/// last token, or `index` if there is none.
int LineJudge::judgeAlertId(int index)
{
    constexpr int fewestDigits = 15;
    constexpr qsizetype prefixUnits = 2;
    const bool isAfterWord = index > 0 && m_line.at(index - 1).kind == TokenKind::Word;
    if (!isAfterWord && !(m_line.roles() & WordRole::Alert))
        return index;
    const int first = isAfterWord ? index - 1 : index;
    const QStringView text = m_line.folded().text().sliced(m_line.at(first).start);
    const bool isNumber = isAfterWord && m_line.at(index).length >= fewestDigits && isAlertPrefix(m_line.textAt(first));
    const bool isPrefixed = !isNumber && isAfterWord && m_line.at(first).length >= prefixUnits
        && isAlertPrefix(text.first(prefixUnits)) && startsWithGuid(text.sliced(prefixUnits));
    const bool isGuid = isPrefixed
        || (!isNumber && (m_line.roles() & WordRole::Alert) && startsWithGuid(text)
            && contextBefore(m_line, m_verdicts, first).anchor == Anchor::Alert);
    if (!isNumber && !isGuid)
        return index;
    const qsizetype end = m_line.at(first).start + (isGuid ? guidUnits : 0) + (isPrefixed ? prefixUnits : 0);
    int last = index;
    while (last + 1 < m_line.count() && !m_line.at(last + 1).isSpace()
           && (m_line.at(last + 1).start < end || m_line.at(last + 1).kind == TokenKind::Number
               || m_line.at(last + 1).isMark(u'_') || m_line.at(last + 1).isMark(u'-')))
        ++last;
    if ((!isGuid && m_line.at(last).kind != TokenKind::Number) || last == index)
        return index;
    take({.firstToken = first, .lastToken = last, .verdict = Reading::Alert});
    return last;
}

int LineJudge::judgeRange(int index)
{
    const int last = m_line.roles() & WordRole::Incident ? endOfRange(m_line, index) : -1;
    if (last < 0)
        return index;
    const int from = m_line.previousSolid(index); // "incidents from 5510 to 5513", but "from 0800 to 1600"
    const bool isFromTo = isFrom(m_line.textAt(from)) && !m_line.textAt(index).startsWith(u'0');
    const NumberContext context = contextBefore(m_line, m_verdicts, isFromTo ? from : index);
    const bool isOfOne = context.anchor == Anchor::Label
        && (isJapaneseRange(m_line, index) || isWrittenRange(m_line, index, context.label));
    const WrittenNumber first = numberIn(m_line, index, index);
    const Sighting start{.id = first.value, .digits = first.digits, .firstToken = index, .lastToken = index};
    if (context.anchor != Anchor::SeveralLabel && !isOfOne && !isUnderIncidentHeading(m_line, start)
        && !isCalledIncident(m_line, start))
        return index;
    const WrittenNumber end = numberIn(m_line, last, last);
    if (first.value == 0 || (isFromTo && looksLikeTime(first.value) && looksLikeTime(end.value)))
        return index;
    if (!isCounted(m_line, last) && !(isYear(first.value, first.digits) && isYear(end.value, end.digits)))
        takeRange(index, last);
    return last;
}

/// The ends of a range, and what is between them where that is not too much.
void LineJudge::takeRange(int index, int last)
{
    const WrittenNumber first = numberIn(m_line, index, index);
    const qint64 end = numberIn(m_line, last, last).value;
    const bool isPossible = end > 0; // or more than 2^63 − 1
    const bool isWhole = isPossible && end - first.value <= mostInRange;
    Sighting sighting{.id = first.value, .digits = first.digits, .firstToken = index, .lastToken = index};
    sighting.verdict = isWhole ? Reading::Incident : Reading::Doubtful;
    take(sighting);
    sighting.lastToken = last;
    while (isWhole && ++sighting.id < end)
        take(sighting);
    sighting.id = end;
    sighting.firstToken = last;
    sighting.verdict = isPossible ? sighting.verdict : Reading::OutOfRange;
    take(sighting);
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
        if (m_line.at(next).kind != TokenKind::Number || (m_line.at(next).length > mostGroupDigits && last != index))
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
    if (m_isPureList || (isBare() && context.anchor == Anchor::LineStart)) {
        if (shape.isGrouped)
            return true;
        // "924 565", "1,204,588" are one, "552 553" and "552,553,601" are several
        const qint64 first = numberIn(m_line, index, index).value;
        const qint64 second = numberIn(m_line, index + 2, index + 2).value;
        const int next = m_line.nextSolid(shape.lastToken);
        const bool isWhole =
            (next >= m_line.count() || m_line.at(next).isMark(u';')) && !m_line.at(index - 1).isMark(u',');
        return isWhole && (m_line.at(index).length < groupDigits || (groups == 1 && std::abs(first - second) > 20));
    }
    if (shape.isGrouped || isFollowedByProduct(m_line, shape.lastToken)) // "1 048 221 in Defender"
        return true;
    if (context.anchor == Anchor::Label || context.anchor == Anchor::Id || context.anchor == Anchor::DoubtfulId
        || context.anchor == Anchor::Sentinel)
        return true;
    if (groups > 1 && m_line.at(index + 1).kind == TokenKind::Mark && (m_line.roles() & WordRole::Incident))
        return true; // "the incident runs under 1.350.228"
    static constexpr KnownWords seeing{QStringView(u"see"), QStringView(u"se"), QStringView(u"siehe"),
                                       QStringView(u"voir")};
    const int beyond = m_line.nextSolid(shape.lastToken);
    if (context.anchor == Anchor::Action && m_line.isOneOf(context.label, seeing)) // "voir aussi 45 131"
        return !isComma && groups == 1 && (beyond >= m_line.count() || m_line.at(beyond).kind == TokenKind::Mark);
    if (context.anchor == Anchor::SeveralLabel)
        return !isComma && groups == 1 && beyond < m_line.count()
            && (isListMark(m_line.at(beyond)) || m_line.at(beyond).is(WordRole::And));
    const Sighting *previous = sightingAt(context.previous);
    return context.anchor == Anchor::List && previous && previous->lastToken > previous->firstToken;
}

/// A query or program: a number without a label can be anything there.
bool LineJudge::isCode() const
{
    return once(m_isCode, utkik::isCode);
}

bool LineJudge::isBare() const
{
    return !m_isContinued && once(m_isBare, isBareLine);
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

const Sighting *LineJudge::sightingAt(int token) const
{
    const auto found = std::find_if(m_sightings.rbegin(), m_sightings.rend(), [token](const Sighting &sighting) {
        return sighting.firstToken <= token && token <= sighting.lastToken;
    });
    return found == m_sightings.rend() ? nullptr : &*found;
}

} // namespace utkik
