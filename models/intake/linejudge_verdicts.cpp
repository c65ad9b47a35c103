// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/linejudge.h"

#include "models/intake/calledincident.h"
#include "models/intake/handover.h"
#include "models/intake/incidentheading.h"
#include "models/intake/linekind.h"
#include "models/intake/othernumbers.h"
#include "models/intake/otherrows.h"
#include "models/intake/outcome.h"
#include "models/intake/shortid.h"
#include "models/intake/spokenid.h"
#include "models/intake/units.h"
#include "models/intake/unlabelled.h"
#include "models/intake/wordafter.h"
#include "models/intake/wordbefore.h"

#include <algorithm>
#include <array>
#include <cstdlib>

// What a number is for what stands around it in its line and in those before.

namespace utkik
{

namespace
{

constexpr int fewestNamedDigits = 3; // after "number"
constexpr int mostBareDigits = 12;
constexpr int nearest = 4; // tokens after a number that tell what it is of

/// "2 of 5".
bool isOfWord(QStringView word)
{
    static constexpr KnownWords ofWords{QStringView(u"of"),  QStringView(u"av"), QStringView(u"von"),
                                        QStringView(u"sur"), QStringView(u"من"), QStringView(u"/")};
    return isOneOf(word, ofWords);
}

/// What stands after a number, beyond what ties it on: "the 924565-incident", "der 924565er-Vorfall".
int afterJoint(const ScanLine &line, int last)
{
    int next = line.nextSolid(last);
    if (next == last + 1 && isSameText(line.textAt(next), u"er"))
        ++next;
    const bool isJoint = next <= last + 2 && line.at(next).isMark(u'-');
    return isJoint && next + 1 < line.count() ? next + 1 : next;
}

/// "All five alerts in 55294", "linked the new alert to 133280"
bool isWhereAlertsAre(QStringView word)
{
    static constexpr KnownWords words{QStringView(u"in"),   QStringView(u"to"),   QStringView(u"into"),
                                      QStringView(u"i"),    QStringView(u"till"), QStringView(u"zu"),
                                      QStringView(u"dans"), QStringView(u"a"),    QStringView(u"في")};
    return isOneOf(word, words);
}

/// "204417 | FRA-DB-02 | 31": a row of a table that nothing heads.
bool isRowOfBars(const ScanLine &line)
{
    const auto isBar = [](const TextToken &token) { return token.isMark(u'|'); };
    return std::count_if(line.tokens().begin(), line.tokens().end(), isBar) > 1;
}

} // namespace

// NOLINTNEXTLINE(readability-function-size): a table of what each anchor says.
Reading LineJudge::verdictOf(Sighting &number, const NumberContext &context) const
{
    if (m_isPureList) {
        if (m_line.at(number.lastToken + 1).isMark(u')') && isListNumeral(m_line, number))
            return Reading::None; // "1) 924565"
        number.canRise = number.isNextInRow = looksLikeCardNumber(m_line); // near numbers are a list after all
        return number.canRise ? Reading::Doubtful : Reading::Incident;
    }
    const bool isClear = number.digits >= fewestClearDigits;
    const bool isNamed = context.anchor == Anchor::Label || context.anchor == Anchor::Id;
    if (!isNamed && isTextOfOtherLink(m_line, number.lastToken))
        return Reading::None;
    switch (context.anchor) {
    case Anchor::Label:
        return withLabel(number, context);
    case Anchor::SeveralLabel:
        return withSeveralLabel(number, context);
    case Anchor::Id:
        return withId(number);
    case Anchor::DoubtfulId:
        number.canRise = number.digits >= fewestLikelyDigits;
        if (isClear
            && (isFollowedByProduct(m_line, number.lastToken) // "External ID: 924565 (Defender)"
                || ((m_line.roles() & WordRole::Incident) && !isNearOthers(m_line, number))))
            return Reading::Incident;
        return number.canRise ? Reading::Doubtful : Reading::None;
    case Anchor::Sentinel:
        return isCounted(m_line, number.lastToken) || (isYear(number) && !isNumberNamed(m_line, number))
            ? Reading::None
            : Reading::Sentinel;
    case Anchor::Alert:
        if (isClear && (context.near & WordRole::Before)
            && (context.hasHash || isCalledIncident(m_line, number) // "the alert belongs to #71193"
                || isWhereAlertsAre(m_line.textAt(context.nearToken))))
            return Reading::Incident;
        return isClear && !context.isCell && !context.isList && !isNumberOfAlerts(number, context)
                && !isCounted(m_line, number.lastToken)
            ? Reading::Alert
            : Reading::None;
    case Anchor::Ticket:
        if (number.digits < fewestLikelyDigits)
            return Reading::None;
        if (isFollowedByProduct(m_line, number.lastToken) // "case 4471 in Defender"
            || isUnderIncidentHeading(m_line, number)) // "incidents related to this case: 924565"
            return Reading::Incident;
        return isCounted(m_line, number.lastToken) ? Reading::None : Reading::Doubtful;
    case Anchor::Product:
        if (number.digits > 1 && isFollowedBySentinel(m_line, number.lastToken))
            return Reading::Sentinel;
        if (isFigureInProduct(m_line, context.label))
            return Reading::None;
        return isClear && number.digits <= mostBareDigits && !isCounted(m_line, number.lastToken) ? Reading::Incident
                                                                                                  : Reading::None;
    case Anchor::List:
        if (const Sighting *previous = sightingAt(context.previous))
            return inList(number, context, *previous);
        return inProse(number, context);
    case Anchor::LineStart:
        return atLineStart(number, context);
    case Anchor::NumberWord:
        if (m_before.heading == Reading::Incident && opensWithNumberWord(m_line, number))
            return afterLine(number, context);
        if (number.digits >= fewestNamedDigits && number.digits <= mostBareDigits
            && !startsWith(m_line.textAt(context.nearToken), u"ref") && isOfIncidentBefore(m_line, number)
            && !isYear(number)
            && !isNearOthers(m_line, number, number.firstToken - 2 * nearest, number.lastToken + nearest)
            && !isCounted(m_line, number.lastToken)) // "203 incidents. Only one, no. 35518, is open"
            return Reading::Incident;
        return inProse(number, context);
    case Anchor::SentenceStart:
    case Anchor::Action:
    case Anchor::None:
    case Anchor::CarriedList:
        return inProse(number, context);
    case Anchor::Other: // "the severity of 924565", "a mail to the customer about 924565"
        return besideOther(number, context);
    case Anchor::Phone: // "incident ids for the call: 73001, 73002"
        return isUnderIncidentHeading(m_line, number) ? Reading::Incident : Reading::None;
    case Anchor::Count:
        break;
    }
    return Reading::None;
}

/// "The severity of 924565", "a mail to the customer about 924565", "user 4471 …": mostly none.
Reading LineJudge::besideOther(Sighting &number, const NumberContext &context) const
{
    if (isNumberedInProduct(m_line, number, context))
        return Reading::Incident;
    if (isTypical(number) && (context.near & WordRole::Before) && !(context.near & WordRole::Number))
        return inProse(number, context);
    const bool isTold = isHandedOver(m_line, number) || isUnderIncidentHeading(m_line, number)
        || isCalledIncident(m_line, number) || isApposition(m_line, number)
        || (isTypical(number)
            && (followsTitle(m_line, number) || isVerdict(m_line, number) || isJudged(m_line, number, context)));
    return readsAsShort(number, context) || (!m_isData && isTold) ? Reading::Incident : Reading::None;
}

Reading LineJudge::withId(const Sighting &number) const
{
    if (m_isData || isRecord() || isQueryOfOthers(m_line))
        return Reading::None;
    if (isFollowedBySentinel(m_line, number.lastToken))
        return Reading::Sentinel;
    if (isCountedSmall(number))
        return Reading::None;
    return number.digits < fewestClearDigits && speaksOfOthers() ? Reading::Doubtful : Reading::Incident;
}

Reading LineJudge::withLabel(const Sighting &number, const NumberContext &context) const
{
    const int next = m_line.nextSolid(number.lastToken);
    const bool isTitle = m_line.at(next).isMark(u'"'); // the exercise "Incident 2025"
    if (isCountedSmall(number) || isPaid(m_line, number.lastToken)
        || (isYear(number) && (context.linking > 0 || isTitle)))
        return Reading::None;
    const bool isPartOfSeveral = number.digits < fewestLikelyDigits && next < m_line.count()
        && isOfWord(m_line.text(m_line.at(next))) && m_line.nextSolid(next) < m_line.count()
        && m_line.at(m_line.nextSolid(next)).kind == TokenKind::Number;
    const bool isOther = context.isList
        && ((number.digits < fewestLikelyDigits && !endsPhrase(m_line, number))
            || isOfSomethingElse(m_line, number)); // "the incident, 8039 is an order number"
    const bool isPartOfName = number.digits < fewestNamedDigits && number.firstToken == context.label + 1;
    if (isPartOfSeveral || isOther || isPartOfName)
        return Reading::None; // "incident 2 of 5", "the incident, 3 servers", "incident2"
    return isFollowedBySentinel(m_line, number.lastToken) ? Reading::Sentinel : Reading::Incident;
}

Reading LineJudge::withSeveralLabel(const Sighting &number, const NumberContext &context) const
{
    if (isPaid(m_line, number.lastToken) || (isCounted(m_line, number.lastToken) && number.digits <= fewestClearDigits)
        || (m_before.isInOtherTable && context.isList))
        return Reading::None;
    if (isFollowedBySentinel(m_line, number.lastToken))
        return Reading::Sentinel;
    if (context.hasHash || context.hasNumberWord || number.digits >= fewestClearDigits || isOneOfSeveral(number))
        return Reading::Incident;
    return endsPhrase(m_line, number) && !isYear(number) ? Reading::Doubtful : Reading::None; // or a count
}

Reading LineJudge::inList(Sighting &number, const NumberContext &context, const Sighting &previous) const
{
    const Reading same = previous.verdict == Reading::OutOfRange ? Reading::Incident : previous.verdict;
    const bool isLike = std::abs(number.digits - previous.digits) <= 1 && number.digits >= fewestLikelyDigits;
    const bool isAfterAlertId = previous.verdict == Reading::Alert && previous.digits == 0;
    if (isAfterAlertId)
        return inProse(number, context);
    if (isLike || (previous.digits == 0 && number.digits >= fewestClearDigits)) {
        if (isCountedSmall(number) || (!context.isList && isCounted(m_line, number.lastToken)))
            return Reading::None;
        if (isYear(number) && !context.hasHash)
            return endsPhrase(m_line, number) ? Reading::Doubtful : Reading::None;
        if (isCompactDate(number.id, number.digits) && previous.digits != number.digits)
            return Reading::None;
        if (isNegated(m_line, number))
            return Reading::Doubtful; // "I meant 8210, not 8120"
        number.canRise = same == Reading::Doubtful && previous.canRise;
        number.isNextInRow = number.canRise && number.digits >= fewestClearDigits && !context.isCell;
        return same;
    }
    const bool isSmallList = context.isList && previous.digits > 0 && previous.verdict != Reading::OutOfRange
        && previous.digits < fewestClearDigits && number.digits < fewestClearDigits
        && std::abs(number.digits - previous.digits) <= 1;
    if (isSmallList && endsPhrase(m_line, number) && !isCounted(m_line, number.lastToken))
        return same;
    return inProse(number, context);
}

Reading LineJudge::withHash(const Sighting &number) const
{
    if (isFollowedBySentinel(m_line, number.lastToken))
        return Reading::Sentinel;
    if (isColour(m_line, number.firstToken))
        return Reading::None;
    const bool isAmongOthers = !m_sightings.empty() && m_sightings.back().verdict == Reading::Doubtful
        && m_sightings.back().digits == number.digits && m_line.at(m_sightings.back().firstToken - 1).isMark(u'#')
        && !(m_line.roles() & WordRole::Incident); // "Redmine #18844, related: #18790"
    if (isAmongOthers || followsOtherTitle(m_line, number) || speaksOfCode(m_line) || isRemarkOfChange(m_line, number)
        || isRowOfProgram(m_line, number))
        return Reading::Doubtful;
    constexpr int fewestHashDigits = 3; // "#1" is a rank
    return number.digits >= fewestHashDigits && !isYear(number) ? Reading::Incident : Reading::Doubtful;
}

/// Whether the words around it, or the question before it, say that it is one.
bool LineJudge::isToldToBeOne(const Sighting &number) const
{
    return isUnderIncidentHeading(m_line, number) || isCalledIncident(m_line, number)
        || isNumberOfIncidentAfter(m_line, number) || isApposition(m_line, number)
        || (m_before.asksForIncident && answersQuestion(m_line, number))
        || (number.digits >= fewestClearDigits
            && isFollowedByProduct(m_line, number.lastToken)); // "bei 28915 im Defender"
}

Reading LineJudge::inProse(Sighting &number, const NumberContext &context) const
{
    if (isCounted(m_line, number.lastToken)) {
        // "32190 Rückruf Benutzer" below "Offene Incidents:": a remark, where more lines are like it
        const bool isItem = m_before.heading == Reading::Incident && context.anchor == Anchor::LineStart;
        number.isListItem = isItem && number.digits >= fewestClearDigits && !m_isContinued;
        return number.isListItem ? Reading::Doubtful : Reading::None;
    }
    if (isFieldOfRecord(number))
        return Reading::None;
    if (isNegated(m_line, number))
        return number.digits >= fewestLikelyDigits ? Reading::Doubtful : Reading::None;
    if (context.hasHash && context.anchor != Anchor::NumberWord)
        return withHash(number);
    if (isNumberedInProduct(m_line, number, context))
        return Reading::Incident;
    if (number.digits > 1 && isFollowedBySentinel(m_line, number.lastToken))
        return Reading::Sentinel;
    if (number.digits < fewestClearDigits) {
        const bool isMeant = readsAsShort(number, context) || (!m_isData && isToldToBeOne(number));
        return isMeant ? Reading::Incident : Reading::None;
    }
    if (number.digits > mostBareDigits || isCompactDate(number.id, number.digits))
        return Reading::None;
    const int next = afterJoint(m_line, number.lastToken);
    const bool isEnd = next >= m_line.count();
    if (!isEnd && m_line.at(next).is(WordRole::Incident) && !m_line.at(next).is(WordRole::Several))
        return Reading::Incident; // "the 924565 incident"
    const bool isOther = m_isData || m_before.isInOtherTable || isCode();
    if (isWholeOfPart(number))
        return Reading::None;
    const bool isElse = isOfSomethingElse(m_line, number);
    const bool isOfOther =
        number.digits == fewestClearDigits && isNearOthers(m_line, number); // "88214 – kernel package"
    number.isListItem = context.anchor == Anchor::LineStart && !m_isContinued && !m_before.isInOtherTable && !isOfOther
        && !isItemOfCode(m_line, number) && !isRowOfBars(m_line) && !isRowOfOthers(m_line, number);
    const bool isId = !isOther
        && ((!isElse && (readsAsId(m_line, number, context) || readsAsSpoken(m_line, number)))
            || readsAsShortId(m_line, number, context) || isHandedOver(m_line, number) || isToldToBeOne(number)
            || (m_before.heading == Reading::Incident && isTypical(number) && endsTitle(m_line, number)));
    if (isId)
        return Reading::Incident;
    if (m_before.isInOtherTable && context.anchor != Anchor::LineStart)
        return Reading::None; // the number of what a row is about stands in its first cell
    number.canRise = !isCode() && !m_before.isInOtherTable && !isElse && !followsNoun(m_line, number, context)
        && !isInListOfOthers(m_line, number);
    return Reading::Doubtful;
}

/// "SPT=44321" among other fields, of which none is an incident's.
bool LineJudge::isFieldOfRecord(const Sighting &number) const
{
    return isFieldValue(m_line, number.firstToken) && !m_line.at(number.firstToken - 2).roles && isRecord();
}

bool LineJudge::readsAsShort(const Sighting &number, const NumberContext &context) const
{
    return !m_isData && !m_before.isInOtherTable && !isYear(number)
        && (readsAsShortId(m_line, number, context)
            || (isNearIdsBefore(number) && !isOfSomethingElse(m_line, number) && !isNearOthers(m_line, number)));
}

/// "Maja takes incidents 9307 and 9311, I take 9330": incidents that are spoken of together were often raised together.
bool LineJudge::isNearIdsBefore(const Sighting &number) const
{
    constexpr qint64 farthestId = 50;
    constexpr std::ptrdiff_t most = 8; // the time stays linear
    const auto isNear = [&number](const Sighting &before) {
        return before.verdict == Reading::Incident && before.digits == number.digits
            && std::abs(before.id - number.id) <= farthestId;
    };
    static constexpr KnownWords tooWords{QStringView(u"too"),  QStringView(u"also"), QStringView(u"ocksa"),
                                         QStringView(u"med"),  QStringView(u"auch"), QStringView(u"ebenfalls"),
                                         QStringView(u"aussi")};
    int after = m_line.nextSolid(number.lastToken);
    if (m_line.isOneOf(after, tooWords)) // "and then 7715 too, both …"
        after = m_line.nextSolid(after);
    return couldBeShortId(number) && endsClause(m_line, after)
        && std::any_of(m_sightings.end() - std::min(most, std::ssize(m_sightings)), m_sightings.end(), isNear);
}

/// "842175 of 924565" tells how many there are, "30001 to 34999" of which something is.
bool LineJudge::isWholeOfPart(const Sighting &number) const
{
    static constexpr KnownWords upTo{QStringView(u"to"), QStringView(u"till"), QStringView(u"bis")};
    const int word = m_line.previousSolid(number.firstToken);
    const bool isUpTo = m_line.isOneOf(word, upTo);
    if (m_line.at(word).kind != TokenKind::Word || !(isUpTo || isOfWord(m_line.textAt(word))))
        return false;
    int part = m_line.previousSolid(word);
    if (m_line.at(part).is(WordRole::Unit)) // "842175 MB of 924565"
        part = m_line.previousSolid(part);
    return m_line.at(part).kind == TokenKind::Number && m_verdicts[size_t(part)] != Reading::Incident
        && (!isUpTo || m_line.at(part).length == number.digits);
}

bool LineJudge::isOneOfSeveral(const Sighting &number) const
{
    const int next = m_line.nextSolid(afterRemark(m_line, number.lastToken));
    if (!isListMark(m_line.at(next)) && !m_line.at(next).is(WordRole::And))
        return false;
    int after = m_line.nextSolid(next);
    while (m_line.at(after).isMark(u'#') || m_line.at(after).is(WordRole::And))
        after = m_line.nextSolid(after);
    return m_line.at(after).kind == TokenKind::Number && !isCounted(m_line, after);
}

/// "Alerts: 45618" tells how many; "Alerts: 924565, 924566" which.
bool LineJudge::isNumberOfAlerts(const Sighting &number, const NumberContext &context) const
{
    static constexpr KnownWords plurals{QStringView(u"alerts"), QStringView(u"aviseringar"), QStringView(u"larm"),
                                        QStringView(u"warnungen"), QStringView(u"alertes")};
    const int before = m_line.previousSolid(context.label);
    const bool isCount = m_line.at(before).is(WordRole::Count);
    return !isOneOfSeveral(number) && (isCount || m_line.isOneOf(context.label, plurals));
}

bool LineJudge::isCountedSmall(const Sighting &number) const
{
    const bool isGrouped = number.lastToken > number.firstToken; // "incident losses: 12 500 euro"
    const int joint = m_line.nextSolid(number.lastToken); // "incidents 1~30 of 412"
    const int end = m_line.at(joint).isMark(u'~') ? m_line.nextSolid(joint) : -1;
    const bool isCountedRange = end >= 0 && isCounted(m_line, end);
    return (isGrouped || number.digits < fewestClearDigits) && (isCountedRange || isCounted(m_line, number.lastToken));
}

} // namespace utkik
