// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/linejudge.h"

#include "models/intake/handover.h"
#include "models/intake/linekind.h"
#include "models/intake/otherrows.h"
#include "models/intake/units.h"
#include "models/intake/unlabelled.h"
#include "models/intake/wordafter.h"

#include <cstdlib>

// What the lines before say of a number that starts its line, and what this line says about the next.

namespace utkik
{

namespace
{

constexpr int mostLinesOffHeading = 3;

/// "1204 | 1 | 6": a row of a table whose other numbers are of other lengths.
bool isInRowOfOthers(const ScanLine &line, const Sighting &number)
{
    bool isRow = false;
    bool hasOthers = false;
    for (const TextToken &token : line.tokens()) {
        isRow |= token.isMark(u'|');
        hasOthers |= token.kind == TokenKind::Number && std::abs(int(token.length) - number.digits) > 1;
    }
    return isRow && hasOthers;
}

} // namespace

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
    if (m_before.asksForOthers || isListNumeral(m_line, number))
        return Reading::None;
    const bool isOfHeading = m_before.heading == Reading::Incident && number.digits > fewestClearDigits;
    if (isBare() && isBelowOthers() && !isOfHeading)
        return m_before.end.anchor == Anchor::Ticket ? Reading::Doubtful : Reading::None; // "Port" and below it "50443"
    if (const Reading verdict = afterLine(number, context); verdict != Reading::None)
        return verdict;
    if (isBare() && (m_before.isInOtherTable || m_before.announcesOthers))
        return Reading::None;
    if (isBare())
        return alone(number);
    return inProse(number, context);
}

/// Whether the line before ends with the name of something else that has numbers.
bool LineJudge::isBelowOthers() const
{
    const Anchor end = m_before.end.anchor;
    return m_before.blankLines == 0
        && (end == Anchor::Other || end == Anchor::Phone || end == Anchor::Count || end == Anchor::Alert
            || end == Anchor::Ticket);
}

/// What the lines before say: a label at the end of the last one, a list that goes on, a heading.
Reading LineJudge::afterLine(Sighting &number, const NumberContext &context) const
{
    const bool isMeant = isBare() || number.digits >= fewestLikelyDigits;
    switch (m_before.end.anchor) {
    case Anchor::Label:
    case Anchor::Id:
        if (isMeant && !isCounted(m_line, number.lastToken))
            return Reading::Incident;
        break;
    case Anchor::SeveralLabel:
        if (isMeant && !isCounted(m_line, number.lastToken))
            return number.digits >= fewestLikelyDigits || isBare() ? Reading::Incident : Reading::None;
        break;
    case Anchor::Sentinel:
        if (isMeant && !isCounted(m_line, number.lastToken))
            return Reading::Sentinel;
        break;
    case Anchor::List:
        if (m_before.endsWithLast && !m_before.isInOtherTable && number.digits >= fewestLikelyDigits
            && std::abs(number.digits - m_before.last.digits) <= 1 && !isCounted(m_line, number.lastToken)
            && (m_before.end.isList || isBare()))
            return m_before.last.verdict;
        break;
    default:
        break;
    }
    const bool isLikeLast = number.digits > fewestClearDigits && number.digits == m_before.last.digits
        && m_before.last.verdict == m_before.heading; // "672028 messages …" below "672015 …"
    const bool isOfHeading = m_before.heading != Reading::None && (isLikeLast || !isCounted(m_line, number.lastToken))
        && (number.digits >= fewestLikelyDigits || isBare() || (context.hasHash && number.digits > 1)
            || context.anchor == Anchor::NumberWord || (number.digits == 3 && number.digits == m_before.last.digits));
    if (!isOfHeading || isYear(number) || (m_before.isHandover && !isHandedOverItem(m_line, number)))
        return Reading::None;
    return m_before.heading;
}

Reading LineJudge::alone(Sighting &number) const
{
    if (isYear(number) || isCompactDate(number.id, number.digits) || looksLikeCardNumber(m_line))
        return Reading::Doubtful;
    if (number.digits >= fewestLikelyDigits)
        return isInRowOfOthers(m_line, number) ? Reading::None : Reading::Incident;
    number.canRise = number.digits == 3;
    return number.canRise ? Reading::Doubtful : Reading::None;
}

Carry LineJudge::carry() const
{
    Carry carry{.end = contextBefore(m_line, m_verdicts, m_line.count())};
    const int label = carry.end.label;
    if (carry.end.anchor == Anchor::Label && m_line.previousSolid(label) >= 0
        && isSameText(m_line.textAt(label), u"inc")) // "Canon, Inc"
        carry.end = {};
    const bool mayHead = m_sightings.empty() || carry.end.anchor == Anchor::Phone || carry.end.anchor == Anchor::Other;
    const Reading heading = mayHead ? headingVerdict(m_line) : Reading::None;
    if (carry.end.anchor == Anchor::Phone && heading == Reading::Incident)
        carry.end = {}; // "Incidents to go through before the call:"
    if (carry.end.anchor == Anchor::Other && heading == Reading::Incident
        && (label < m_line.previousSolid(m_line.previousSolid(m_line.count()))
            || m_line.at(label).is(WordRole::Unit))) // "… incidents, worked on last week:"
        carry.end = {}; // "Incidents of the user (by Kim):", but "Incidents and their ports:"
    if (!m_sightings.empty())
        carry.last = m_sightings.back();
    carry.endsWithLast = carry.end.anchor == Anchor::List && !m_sightings.empty();
    carry.heading = m_sightings.empty() ? heading : Reading::None;
    carry.asksForOthers = asksForOthers(m_line);
    carry.asksForIncident = m_sightings.empty() && asksForIncident(m_line);
    carry.announcesOthers = announcesOthers(m_line) || ((m_before.announcesOthers || isBelowOthers()) && isBare());
    if (carry.heading == Reading::None && m_sightings.empty() && announcesHandover(m_line)) {
        carry.heading = Reading::Incident;
        carry.isHandover = true;
    }
    if (carry.heading != Reading::None || m_before.heading == Reading::None)
        return carry;
    carry.isHandover = m_before.isHandover;
    carry.headingAge = m_sightings.empty() ? m_before.headingAge + 1 : 0;
    carry.heading = carry.headingAge <= mostLinesOffHeading ? m_before.heading : Reading::None;
    if (m_sightings.empty() && carry.heading != Reading::None)
        carry.last = m_before.last;
    return carry;
}

} // namespace utkik
