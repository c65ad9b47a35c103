// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/textscanner.h"

#include "models/intake/alignedtable.h"
#include "models/intake/findincidents.h"
#include "models/intake/sqlinsert.h"
#include "models/intake/tablescan.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>

namespace utkik
{

namespace
{

// Two scans are in one state within a few lines of a number, or never.
constexpr size_t mostMilestones = 64;

bool isBlankOrBracket(QChar unit)
{
    return unit.isSpace() || unit == u'(' || unit == u'[';
}

/// What stands below the heading of a table: in Markdown, and in what programs print.
bool isUnderline(QStringView line)
{
    const auto isOfUnderline = [](QChar unit) { return isAnyOf(unit.unicode(), u"-=+|: \t"); };
    return line.contains(u'-') && std::all_of(line.begin(), line.end(), isOfUnderline);
}

/// "---- -----": below the heading of a table in columns.
bool isUnderlineOfColumns(QStringView line)
{
    const QStringView columns = line.trimmed();
    return columns.contains(u' ')
        && std::all_of(columns.begin(), columns.end(), [](QChar unit) { return unit == u'-' || unit == u' '; });
}

/// "1.204.519", "1,204,519": a whole number in groups of three digits.
bool isGrouped(QStringView cell)
{
    constexpr qsizetype groupUnits = 4; // with the joint before it
    const qsizetype first = cell.size() % groupUnits;
    if (first == 0 || cell.size() <= groupUnits)
        return false;
    const QChar joint = cell[first];
    for (qsizetype at = 0; at < cell.size(); ++at) {
        const bool isJoint = at >= first && (at - first) % groupUnits == 0;
        if (isJoint ? cell[at] != joint : !isAsciiDigit(cell[at].unicode()))
            return false;
    }
    return isAnyOf(joint.unicode(), u".,'");
}

/// Of a table in columns below underlines: what its rows have between the cells is of any number.
constexpr Delimiters underlinedTable{.unit = u'-', .count = 1};

bool isInsert(const ScanLine &line)
{
    return isSameText(line.textAt(line.nextSolid(-1)), u"insert")
        && (line.roles() & (WordRole::Incident | WordRole::Id));
}

Delimiters delimitersIn(QStringView line)
{
    constexpr qsizetype longestRow = 4096;
    constexpr qsizetype fewest = 2; // but for a tab, which stands in tables only
    static constexpr std::array units{u'\t',     u'|',      u';', u',',
                                      u'\u061B', u'\u060C', u' '}; // blanks count where two stand together
    if (line.size() > longestRow)
        return {};
    std::array<qsizetype, units.size()> counts{};
    std::array<bool, units.size()> isInSentence{};
    bool isQuoted = false;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const char16_t unit = line[at].unicode();
        isQuoted ^= unit == u'"';
        const auto found = std::find(units.begin(), units.end(), unit);
        if (isQuoted || found == units.end())
            continue;
        const bool opensGap = at > 1 && line[at - 1] == u' ' && line[at - 2] != u' ';
        if (unit == u' ' && !opensGap)
            continue;
        const auto which = size_t(found - units.begin());
        ++counts[which];
        const bool isPunctuation = isAnyOf(unit, u",;\u061B\u060C");
        const bool isFreeStanding = at > 0 && line[at - 1] == u' '; // "Type ; Modèle"
        isInSentence[which] |= isPunctuation && !isFreeStanding && at + 1 < line.size() && line[at + 1] == u' ';
    }
    Delimiters most;
    for (size_t which = 0; which < units.size(); ++which) {
        const qsizetype enough = units[which] == u'\t' ? 1 : fewest;
        if (!isInSentence[which] && counts[which] >= enough && counts[which] > most.count)
            most = {units[which], counts[which]};
    }
    return most;
}

} // namespace

TextScanner::TextScanner(QStringView text, TextKind kind, qsizetype start)
    : m_text(text)
    , m_kind(kind)
    , m_reader(text)
    , m_plain(text)
    , m_beforePlain(text)
{
    m_reader.goTo(start);
}

void TextScanner::scanTo(qsizetype end, ScanMemory &memory)
{
    m_memory = &memory;
    while (m_reader.nextStart() < end && !isFull() && scanLine()) {
        if (!m_hasJudged || m_milestones.size() >= mostMilestones)
            continue;
        m_keptForMilestones = m_placed.size();
        m_milestones.push_back({state(), m_placed.size(), m_sightings, m_lineNumber});
    }
}

bool TextScanner::joinWith(TextScanner &after, qsizetype end, ScanMemory &memory)
{
    m_memory = &memory;
    auto milestone = after.m_milestones.cbegin();
    while (m_reader.nextStart() < end && !isFull()) {
        const qsizetype next = m_reader.nextStart();
        while (milestone != after.m_milestones.cend() && milestone->state.next < next)
            ++milestone;
        const bool isThere = milestone != after.m_milestones.cend() && milestone->state.next == next;
        const size_t more = isThere ? after.m_sightings - milestone->sightings : 0;
        if (isThere && allSightings() + more < mostSightings && milestone->state == state()) {
            after.goOnFrom(*this, *milestone);
            return true;
        }
        if (!scanLine())
            break;
    }
    return false;
}

void TextScanner::goOnFrom(const TextScanner &before, const Milestone &milestone)
{
    m_sightingsBefore = before.allSightings();
    m_firstSighting = milestone.sightings;
    m_firstPlaced = milestone.placed;
    m_linesBefore = before.m_linesBefore + before.m_lineNumber - milestone.line;
}

bool TextScanner::isFull() const
{
    return allSightings() >= mostSightings;
}

ScanState TextScanner::state() const
{
    ScanState state{
        .next = m_reader.nextStart(), .isCut = m_reader.isCut(), .carry = m_carry, .otherTable = m_otherTable};
    if (m_hasPlain) {
        state.plain = m_plain.start();
        state.beforePlain = m_hasBeforePlain ? m_beforePlain.start() : -1;
        state.plainLines = m_plainLines;
    }
    // What was read up to a place before those that are still to be read does not matter any more.
    const qsizetype oldest = m_hasPlain ? (m_hasBeforePlain ? m_beforePlain.start() : m_plain.start()) : state.next;
    state.tableReadUpTo = m_tableReadUpTo > oldest ? m_tableReadUpTo : 0;
    state.joinedUpTo = m_joinedUpTo > oldest ? m_joinedUpTo : 0;
    return state;
}

bool TextScanner::scanLine()
{
    m_hasJudged = false;
    if (!m_reader.next())
        return false;
    ++m_lineNumber;
    if (!m_reader.isInteresting()) {
        keepPlainLine();
        return true;
    }
    if (readPlainLines())
        return true;
    m_carry.blankLines = m_reader.blankLinesBefore();
    m_carry.isInOtherTable = isInOtherTable();
    const bool isContinued = m_reader.continues();
    m_joinedUpTo = m_memory->line.read(m_text, m_reader, m_joinedUpTo);
    if (isInsert(m_memory->line) && readTableBelow(m_reader))
        return true;
    const auto before = m_sightings;
    judge(isContinued);
    m_hasJudged = true;
    if (m_sightings == before && !isContinued)
        readTableBelow(m_reader);
    return true;
}

void TextScanner::keepPlainLine()
{
    m_beforePlain = m_plain;
    m_hasBeforePlain = m_hasPlain && m_reader.blankLinesBefore() == 0;
    m_plain = m_reader;
    m_hasPlain = true;
    ++m_plainLines;
}

/// Lines without numbers are only read if one with numbers follows: they can be its label, or head a table. True if a
/// table was read.
bool TextScanner::readPlainLines()
{
    if (!m_hasPlain)
        return false;
    m_hasPlain = false;
    m_carry.headingAge += m_plainLines - 1;
    m_plainLines = 0;
    const bool isAdjacent = m_reader.blankLinesBefore() == 0;
    if (isAdjacent && m_hasBeforePlain && isUnderline(m_plain.raw()) && readPlainLine(m_beforePlain))
        return true;
    const bool isRead = readPlainLine(m_plain) && isAdjacent;
    if (!isRead && m_hasBeforePlain && isUnderlineOfColumns(m_plain.raw()))
        m_otherTable = underlinedTable;
    return isRead;
}

bool TextScanner::readPlainLine(const LineReader &plain)
{
    LineReader unused = plain;
    m_joinedUpTo = m_memory->line.read(m_text.left(plain.nextStart()), unused, m_joinedUpTo);
    if (readTableBelow(plain))
        return true;
    judge(false);
    m_otherTable = delimitersIn(plain.raw());
    return false;
}

/// Whether this line goes on with a table that has no incident IDs: it has as many cells as the heading.
bool TextScanner::isInOtherTable()
{
    const bool isRow = m_otherTable.count > 0 && m_reader.blankLinesBefore() == 0
        && (m_otherTable == underlinedTable || delimitersIn(m_reader.raw()) == m_otherTable);
    if (!isRow)
        m_otherTable = {};
    return isRow;
}

/// Whether `heading`, which is the line read last, heads a table; then it is read.
bool TextScanner::readTableBelow(const LineReader &heading)
{
    const ScanLine &line = m_memory->line;
    const bool namesIds = bool(line.roles() & (WordRole::Incident | WordRole::Id | WordRole::Sentinel));
    if (!namesIds || heading.nextStart() < m_tableReadUpTo)
        return false;
    const bool isOfIncidents = m_carry.heading == Reading::Incident;
    const bool isRowInsert = isInsert(line);
    TableRows rows = isRowInsert ? readInsert(m_text, heading.start())
                                 : readAlignedTable(m_text, heading.raw(), heading.nextStart(), isOfIncidents);
    std::optional<TableShape> shape;
    if (!rows.ids.isEmpty() || mayHeadTable(heading.raw(), m_text.sliced(heading.nextStart())))
        shape = tableHeadedBy(heading.raw(), isOfIncidents);
    if (rows.ids.isEmpty() && shape && !isRowInsert)
        rows = readTable(m_text, heading.nextStart(), *shape);
    if (rows.ids.isEmpty() && rows.readUpTo <= heading.nextStart())
        return false;
    m_tableReadUpTo = rows.readUpTo;
    const auto before = m_sightings;
    for (const TableCell &cell : rows.ids) {
        if (!isFull())
            placeCell(cell, shape && shape->isSentinel);
    }
    if (m_sightings == before)
        return false;
    m_carry = {};
    m_reader.goTo(rows.end);
    return true;
}

/// A cell of an ID column: a number, with "#" or "0" after a decimal sign as spreadsheets have it, or an address.
void TextScanner::placeCell(const TableCell &cell, bool isSentinel)
{
    FoldedLine &folded = m_memory->cell;
    folded.clear();
    folded.append(m_text.mid(cell.position, cell.length), cell.position);
    const QStringView text = folded.text();
    Sighting sighting{.verdict = Reading::Incident};
    if (text.contains(u'/')) {
        const LinkTarget target = readLink(text);
        sighting.verdict = target.kind == LinkKind::Incident ? Reading::Incident : Reading::None;
        sighting.id = target.id;
        sighting.tenant = target.tenant;
    } else {
        const QStringView written = text.mid(text.startsWith(u'#') ? 1 : 0);
        const bool isGroups = isGrouped(written);
        QVarLengthArray<QChar, 32> digits;
        for (const QChar unit : written) {
            if (isAsciiDigit(unit.unicode()))
                digits.append(unit);
            else if (unit != QChar(hardSpace) && !isGroups)
                break;
        }
        const QStringView rest = isGroups ? QStringView() : written.mid(digits.size());
        const bool isNumber =
            !digits.isEmpty() && (rest.isEmpty() || rest.startsWith(u'.') || isBlankOrBracket(rest.front()));
        sighting.id = valueOf(digits);
        sighting.digits = int(digits.size());
        sighting.verdict = !isNumber ? Reading::None : sighting.id > 0 ? Reading::Incident : Reading::OutOfRange;
    }
    if (sighting.verdict == Reading::None)
        return;
    if (isSentinel)
        sighting.verdict = Reading::Sentinel;
    place(sighting, cell.position, cell.length);
}

void TextScanner::judge(bool isContinued)
{
    const ScanLine &line = m_memory->line;
    LineJudge judge(line, m_carry, isContinued, m_memory->judge);
    if (m_isPureList)
        judge.setPureList();
    if (m_kind == TextKind::Data)
        judge.setData();
    for (const Sighting &sighting : judge.judge()) {
        const qsizetype position = line.position(line.at(sighting.firstToken));
        place(sighting, position, line.endPosition(line.at(sighting.lastToken)) - position);
    }
    m_carry = judge.carry();
}

void TextScanner::place(const Sighting &sighting, qsizetype position, qsizetype length)
{
    if (!sighting.isNextInRow && isLastRepeated())
        m_placed.pop_back();
    ++m_sightings;
    m_placed.push_back({.id = sighting.id,
                        .position = position,
                        .length = int(length),
                        .line = m_lineNumber,
                        .tenant = sighting.tenant,
                        .verdict = sighting.verdict,
                        .canRise = sighting.canRise,
                        .isListItem = sighting.isListItem,
                        .isNextInRow = sighting.isNextInRow});
}

/// Texts name most of their incidents more than once: of many numbers few are kept.
bool TextScanner::isLastRepeated()
{
    if (m_placed.size() <= m_keptForMilestones)
        return false;
    const Placed &last = m_placed.back();
    if (last.verdict != Reading::Incident || last.isListItem || last.isNextInRow)
        return false;
    quint32 &place = m_recent[size_t(last.id) % m_recent.size()];
    const Placed *const known = place > m_keptForMilestones ? &m_placed[place - 1] : nullptr;
    if (known && known != &last && known->verdict == Reading::Incident && known->id == last.id
        && known->tenant == last.tenant)
        return true;
    place = quint32(m_placed.size());
    return false;
}

} // namespace utkik
