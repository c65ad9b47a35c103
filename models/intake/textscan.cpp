// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/textscan.h"

#include "models/intake/findcollector.h"
#include "models/intake/linejudge.h"
#include "models/intake/tablescan.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace utkik
{

namespace
{

// How near a number without a label must be to one with a label to be taken for its neighbour: incidents that people
// speak of together were mostly made within weeks of each other.
constexpr qint64 nearnessDivisor = 25;
constexpr qsizetype mostLinesBetweenItems = 4;
constexpr int fewestDigitsOfNeighbours = 4;

/// A sighting with its place in the text.
struct Placed
{
    Sighting sighting;
    qsizetype position = 0;
    qsizetype length = 0;
    qsizetype line = 0;
};

bool isBlankOrBracket(QChar unit)
{
    return unit.isSpace() || unit == u'(' || unit == u'[';
}

bool isNear(qint64 one, qint64 other)
{
    return std::abs(one - other) <= std::min(one, other) / nearnessDivisor;
}

/// How many delimiters a line has, of the kind that it has most of.
struct Delimiters
{
    char16_t unit = 0;
    qsizetype count = 0;

    bool operator==(const Delimiters &) const = default;
};

Delimiters delimitersIn(QStringView line)
{
    constexpr qsizetype longestRow = 4096;
    constexpr qsizetype fewest = 2;
    constexpr std::array units{u'\t', u'|', u';', u','};
    if (line.size() > longestRow)
        return {};
    std::array<qsizetype, units.size()> counts{};
    std::array<bool, units.size()> isInSentence{};
    for (qsizetype at = 0; at < line.size(); ++at) {
        const char16_t unit = line[at].unicode();
        if (unit != units[0] && unit != units[1] && unit != units[2] && unit != units[3])
            continue;
        const auto which = size_t(std::find(units.begin(), units.end(), unit) - units.begin());
        ++counts[which];
        const bool isPunctuation = unit == u',' || unit == u';';
        isInSentence[which] |= isPunctuation && at + 1 < line.size() && line[at + 1] == u' ';
    }
    Delimiters most;
    for (size_t which = 0; which < units.size(); ++which) {
        if (!isInSentence[which] && counts[which] >= fewest && counts[which] > most.count)
            most = {units[which], counts[which]};
    }
    return most;
}

/// Reads a text line by line.
class TextScan
{
public:
    TextScan(QStringView text, TextKind kind)
        : m_text(text)
        , m_kind(kind)
        , m_reader(text)
    {
    }

    void scan()
    {
        const bool isPureList = isListOfNumbers();
        while (m_placed.size() < mostSightings && m_reader.next()) {
            ++m_lineNumber;
            if (!m_reader.isInteresting()) {
                keepPlainLine();
                continue;
            }
            if (readPlainLines())
                continue;
            m_carry.blankLines = m_reader.blankLinesBefore();
            m_carry.isInOtherTable = isInOtherTable();
            const bool isContinued = m_reader.continues();
            m_line.read(m_text, m_reader);
            const auto before = m_placed.size();
            const LineReader line = m_reader;
            judge(isPureList, isContinued);
            if (m_placed.size() == before && !isContinued)
                readTableBelow(line);
        }
    }

    [[nodiscard]] QList<Find> finds();

private:
    void keepPlainLine()
    {
        m_beforePlain = m_plain;
        m_hasBeforePlain = m_hasPlain && m_reader.blankLinesBefore() == 0;
        m_plain = m_reader;
        m_hasPlain = true;
        ++m_plainLines;
    }

    /// Lines without numbers are only read if one with numbers follows: they can be its label, or head a table. True if
    /// a table was read.
    bool readPlainLines()
    {
        if (!m_hasPlain)
            return false;
        m_hasPlain = false;
        m_carry.headingAge += m_plainLines - 1;
        m_plainLines = 0;
        const bool isAdjacent = m_reader.blankLinesBefore() == 0;
        const auto underline = m_plain.raw(); // of a table in Markdown
        const bool isUnderlined = underline.contains(u'-') && underline.contains(u'|');
        if (isAdjacent && m_hasBeforePlain && isUnderlined && readPlainLine(m_beforePlain))
            return true;
        return readPlainLine(m_plain) && isAdjacent;
    }

    bool readPlainLine(const LineReader &plain)
    {
        LineReader unused = plain;
        m_line.read(m_text.left(plain.nextStart()), unused);
        if (readTableBelow(plain))
            return true;
        judge(false, false);
        m_otherTable = delimitersIn(plain.raw());
        return false;
    }

    /// Whether this line goes on with a table that has no incident IDs: it has as many cells as the heading.
    bool isInOtherTable()
    {
        const bool isRow =
            m_otherTable.count > 0 && m_reader.blankLinesBefore() == 0 && delimitersIn(m_reader.raw()) == m_otherTable;
        if (!isRow)
            m_otherTable = {};
        return isRow;
    }

    /// Whether `heading`, which m_line holds, heads a table; then it is read.
    bool readTableBelow(const LineReader &heading)
    {
        const bool namesIds = std::any_of(m_line.tokens().begin(), m_line.tokens().end(), [](const TextToken &token) {
            return token.is(WordRole::Incident | WordRole::Id | WordRole::Sentinel);
        });
        if (!namesIds || heading.nextStart() < m_tableReadUpTo)
            return false;
        const auto shape = tableHeadedBy(heading.raw());
        if (!shape)
            return false;
        const TableRows rows = readTable(m_text, heading.nextStart(), *shape);
        m_tableReadUpTo = rows.readUpTo;
        const auto before = m_placed.size();
        for (const TableCell &cell : rows.ids) {
            if (m_placed.size() < mostSightings)
                placeCell(cell, shape->isSentinel);
        }
        if (m_placed.size() == before)
            return false;
        m_carry = {};
        m_reader.goTo(rows.end);
        return true;
    }

    void placeCell(const TableCell &cell, bool isSentinel);

    void judge(bool isPureList, bool isContinued)
    {
        LineJudge judge(m_line, m_carry, isContinued);
        if (isPureList)
            judge.setPureList();
        if (m_kind == TextKind::Data)
            judge.setData();
        for (Sighting &sighting : judge.judge())
            place(std::move(sighting));
        m_carry = judge.carry();
    }

    void place(Sighting &&sighting)
    {
        const TextToken &first = m_line.at(sighting.firstToken);
        const qsizetype position = m_line.position(first);
        const qsizetype end = m_line.endPosition(m_line.at(sighting.lastToken));
        m_placed.push_back({std::move(sighting), position, end - position, m_lineNumber});
    }

    [[nodiscard]] bool isListOfNumbers() const;
    void raiseNeighbours();
    void raiseListItems();

    QStringView m_text;
    TextKind m_kind;
    LineReader m_reader;
    LineReader m_plain{QStringView()}; ///< the last line without numbers
    LineReader m_beforePlain{QStringView()};
    ScanLine m_line;
    Carry m_carry;
    std::vector<Placed> m_placed;
    qsizetype m_lineNumber = 0;
    int m_plainLines = 0;
    bool m_hasPlain = false;
    bool m_hasBeforePlain = false;
    Delimiters m_otherTable;
    qsizetype m_tableReadUpTo = 0; ///< keeps the time linear: nothing is read as a table twice
};

/// A cell of an ID column: a number, with "#" or "0" after a decimal sign as spreadsheets have it, or an address.
void TextScan::placeCell(const TableCell &cell, bool isSentinel)
{
    FoldedLine folded;
    folded.append(m_text.mid(cell.position, cell.length), cell.position);
    QStringView text = folded.text();
    Sighting sighting{.verdict = Reading::Incident};
    if (text.contains(u'/')) {
        const LinkTarget target = readLink(text);
        sighting.verdict = target.kind == LinkKind::Incident ? Reading::Incident : Reading::None;
        sighting.id = target.id;
        sighting.tenant = target.tenant;
    } else {
        QString digits;
        for (const QChar unit : text.mid(text.startsWith(u'#') ? 1 : 0)) {
            if (isAsciiDigit(unit.unicode()))
                digits += unit;
            else if (unit != QChar(hardSpace))
                break;
        }
        const QStringView rest = text.mid(text.startsWith(u'#') ? 1 : 0).mid(digits.size());
        const bool isNumber =
            !digits.isEmpty() && (rest.isEmpty() || rest.startsWith(u'.') || isBlankOrBracket(rest.front()));
        sighting.id = digits.toLongLong();
        sighting.digits = int(digits.size());
        sighting.verdict = !isNumber ? Reading::None : sighting.id > 0 ? Reading::Incident : Reading::OutOfRange;
    }
    if (sighting.verdict == Reading::None)
        return;
    if (isSentinel)
        sighting.verdict = Reading::Sentinel;
    m_placed.push_back({std::move(sighting), cell.position, cell.length, m_lineNumber});
}

/// Whether the whole text is numbers with separators: then there is nothing else that they could be.
bool TextScan::isListOfNumbers() const
{
    bool hasDigit = false;
    for (const QChar character : m_text) {
        const char16_t unit = folded(character.unicode());
        if (isAsciiDigit(unit))
            hasDigit = true;
        else if (unit != 0 && unit != hardSpace && !character.isSpace()
                 && !QStringView(u",;#|&[]()\"'-").contains(QChar(unit)))
            return false;
    }
    return hasDigit;
}

/// Numbers in running text that are close to certain IDs are IDs.
void TextScan::raiseNeighbours()
{
    std::vector<qint64> certain;
    for (const Placed &placed : m_placed) {
        if (placed.sighting.verdict == Reading::Incident && placed.sighting.digits >= fewestDigitsOfNeighbours)
            certain.push_back(placed.sighting.id);
    }
    std::sort(certain.begin(), certain.end());
    for (Placed &placed : m_placed) {
        Sighting &sighting = placed.sighting;
        if (sighting.verdict != Reading::Doubtful || !sighting.canRise)
            continue;
        const auto above = std::lower_bound(certain.begin(), certain.end(), sighting.id);
        const bool isNeighbour = (above != certain.end() && isNear(*above, sighting.id))
            || (above != certain.begin() && isNear(*(above - 1), sighting.id));
        if (isNeighbour)
            sighting.verdict = Reading::Incident;
    }
}

/// Lines that open with numbers of one size are a list of incidents.
void TextScan::raiseListItems()
{
    for (std::size_t index = 1; index < m_placed.size(); ++index) {
        Sighting &sighting = m_placed[index].sighting;
        Sighting &before = m_placed[index - 1].sighting;
        if (sighting.isNextInRow && isNear(sighting.id, before.id))
            sighting.verdict = before.verdict = Reading::Incident;
    }
    Placed *previous = nullptr;
    for (Placed &placed : m_placed) {
        if (!placed.sighting.isListItem)
            continue;
        const bool isPair = previous && placed.line - previous->line <= mostLinesBetweenItems
            && placed.line != previous->line && isNear(placed.sighting.id, previous->sighting.id)
            && placed.sighting.id != previous->sighting.id;
        if (isPair)
            placed.sighting.verdict = previous->sighting.verdict = Reading::Incident;
        previous = &placed;
    }
}

QList<Find> TextScan::finds()
{
    raiseListItems();
    raiseNeighbours();
    FindCollector collector(m_text);
    for (const Placed &placed : m_placed) {
        const auto verdict = [&placed] {
            switch (placed.sighting.verdict) {
            case Reading::Incident:
                return FindVerdict::Incident;
            case Reading::Alert:
                return FindVerdict::AlertId;
            case Reading::Sentinel:
                return FindVerdict::SentinelIncident;
            case Reading::OutOfRange:
                return FindVerdict::OutOfRange;
            case Reading::Doubtful:
            case Reading::None:
                break;
            }
            return FindVerdict::Doubtful;
        }();
        const bool hasRef = verdict == FindVerdict::Incident || verdict == FindVerdict::Doubtful;
        collector.add({.ref = hasRef ? IncidentRef{placed.sighting.tenant, placed.sighting.id} : IncidentRef{},
                       .verdict = verdict,
                       .position = placed.position,
                       .length = placed.length,
                       .where = {}});
    }
    return collector.take();
}

} // namespace

QList<Find> findInText(QStringView text, TextKind kind)
{
    TextScan scan(text, kind);
    scan.scan();
    return scan.finds();
}

} // namespace utkik
