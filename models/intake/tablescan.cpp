// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/tablescan.h"

#include "models/intake/foldedline.h"
#include "models/intake/tableheading.h"
#include "models/intake/units.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>

namespace utkik
{

namespace
{

constexpr qsizetype longestHeading = 4096; // a line with more is no heading
constexpr qsizetype longestQuoted = 32768; // what a spreadsheet's cell holds

struct Cell
{
    qsizetype start = 0;
    qsizetype end = 0;
};

using Cells = QVarLengthArray<Cell, usualColumns>;

constexpr bool isBlank(char16_t unit)
{
    return unit == u' ' || unit == u'\t' || unit == hardSpace;
}

bool isBlank(QChar unit)
{
    return isBlank(unit.unicode());
}

/// Reads the cells of one row after the other.
class RowReader
{
public:
    RowReader(QStringView text, qsizetype start, char16_t delimiter)
        : m_text(text)
        , m_at(start)
        , m_delimiter(delimiter)
    {
    }

    /// The cells of the row; none at the end and for a row that cannot be read.
    Cells next()
    {
        Cells cells;
        while (m_delimiter == 0 && m_at < m_text.size() && isBlank(m_text[m_at]))
            ++m_at; // numbers lined up on the right
        if (m_at >= m_text.size())
            return cells;
        do {
            Cell cell = readCell();
            if (m_isBroken)
                return {};
            cells.append(trimmed(cell));
        } while (!takeRowEnd());
        return cells;
    }

    [[nodiscard]] qsizetype position() const { return m_at; }
    [[nodiscard]] qsizetype readUpTo() const { return m_readUpTo; }

private:
    Cell readCell()
    {
        const qsizetype start = m_at;
        if (m_delimiter != 0 && m_delimiter != u'|' && opensQuotes())
            skipQuoted();
        while (m_at < m_text.size() && !isRowEnd() && !isDelimiter())
            ++m_at;
        m_readUpTo = std::max(m_readUpTo, m_at);
        return {start, m_at};
    }

    bool opensQuotes()
    {
        qsizetype at = m_at;
        while (at < m_text.size() && m_text[at] == u' ')
            ++at;
        if (at < m_text.size() && m_text[at] == u'=') // ="924565" keeps a spreadsheet from counting with it
            ++at;
        if (at >= m_text.size() || m_text[at] != u'"')
            return false;
        m_at = at + 1;
        return true;
    }

    void skipQuoted()
    {
        const qsizetype limit = std::min(m_text.size(), m_at + longestQuoted);
        while (m_at < limit) {
            if (m_text[m_at] != u'"') {
                ++m_at;
            } else if (m_at + 1 < limit && m_text[m_at + 1] == u'"') {
                m_at += 2;
            } else {
                ++m_at;
                return;
            }
        }
        m_readUpTo = std::max(m_readUpTo, m_at);
        m_isBroken = true;
    }

    [[nodiscard]] bool isRowEnd() const { return m_text[m_at] == u'\n' || m_text[m_at] == u'\r'; }

    [[nodiscard]] bool isDelimiter() const
    {
        if (m_delimiter != 0)
            return m_text[m_at] == QChar(m_delimiter);
        return isBlank(m_text[m_at]) && m_at + 1 < m_text.size() && isBlank(m_text[m_at + 1]);
    }

    /// False if another cell follows in the row.
    bool takeRowEnd()
    {
        if (m_at < m_text.size() && isDelimiter()) {
            ++m_at;
            while (m_delimiter == 0 && m_at < m_text.size() && isBlank(m_text[m_at]))
                ++m_at;
            return m_delimiter == 0 && (m_at >= m_text.size() || isRowEnd()) && takeRowEnd();
        }
        if (m_at < m_text.size()) {
            const bool isPair = m_text[m_at] == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n';
            m_at += isPair ? 2 : 1;
        }
        return true;
    }

    [[nodiscard]] Cell trimmed(Cell cell) const
    {
        const auto isAround = [](QChar unit) { return unit.isSpace() || isAnyOf(unit.unicode(), u"\"'=*`_"); };
        while (cell.start < cell.end && (isAround(m_text[cell.start]) || m_text[cell.start] == QChar::ByteOrderMark))
            ++cell.start;
        while (cell.end > cell.start && isAround(m_text[cell.end - 1]))
            --cell.end;
        return cell;
    }

    QStringView m_text;
    qsizetype m_at;
    qsizetype m_readUpTo = 0;
    char16_t m_delimiter;
    bool m_isBroken = false;
};

/// Whether a cell could stand in a column of IDs: empty, a number, an address, "#7", "n/a"; not a sentence.
bool fitsColumn(QStringView cell)
{
    return cell.isEmpty() || !cell.contains(u' ') || isAsciiDigit(folded(cell.front().unicode()))
        || cell.front() == u'#';
}

constexpr std::array delimiters{u'\t', u'|', u';', u',', u'\u061B', u'\0'}; // the first that fits counts

/// What is among the units of a line, as bits: the delimiters, in their order, and
enum Among : quint8 {
    Gap = 1 << (delimiters.size() - 1), ///< two blanks together, where nothing else parts the cells
    OneBlank = Gap << 1,
    Unclear = Gap << 2, ///< what stands in cells of several lines, or ends other lines than those of a table
};

constexpr quint8 bitsOf(char16_t unit)
{
    quint8 bits = isBlank(unit) ? Among::OneBlank : 0;
    for (size_t which = 0; which + 1 < delimiters.size(); ++which)
        bits |= quint8(delimiters[which] == unit ? 1 << which : 0);
    return isAnyOf(unit, u"\"\v\f\u2028\u2029") ? quint8(Among::Unclear) : bits;
}

constexpr std::array<quint8, 0x80> bitsOfAscii = [] {
    std::array<quint8, 0x80> table{};
    for (size_t unit = 0; unit < table.size(); ++unit)
        table[unit] = bitsOf(char16_t(unit));
    return table;
}();

/// Gathers what is among units, one after the other.
class Gathered
{
public:
    void take(char16_t unit)
    {
        const quint8 bits = unit < 0x80 ? bitsOfAscii[unit] : bitsOf(unit);
        m_all |= bits | ((bits & m_last & Among::OneBlank) != 0 ? Among::Gap : 0);
        m_last = bits;
    }
    [[nodiscard]] bool hasOneOf(unsigned bits) const { return (m_all & bits) != 0; }
    [[nodiscard]] unsigned delimiters() const { return m_all & (Among::OneBlank - 1U); }

private:
    unsigned m_all = 0;
    quint8 m_last = 0;
};

unsigned delimiterBits(QStringView line)
{
    Gathered gathered;
    for (const QChar unit : line)
        gathered.take(unit.unicode());
    return gathered.delimiters();
}

} // namespace

bool mayHeadTable(QStringView heading, QStringView below)
{
    const unsigned wanted = heading.size() > longestHeading ? 0 : delimiterBits(heading);
    Gathered gathered;
    for (qsizetype at = 0; wanted != 0 && at < below.size(); ++at) {
        gathered.take(below[at].unicode());
        if (gathered.hasOneOf(wanted | Among::Unclear) || at > longestHeading)
            return true; // or it cannot be told in a moment
        if (below[at] == u'\n' || below[at] == u'\r')
            break;
    }
    return false;
}

std::optional<TableShape> tableHeadedBy(QStringView heading, bool isOfIncidents)
{
    if (heading.size() > longestHeading)
        return std::nullopt;
    QVarLengthArray<QChar, 512> letters;
    const unsigned present = delimiterBits(heading);
    for (size_t which = 0; which < delimiters.size(); ++which) {
        if ((present & 1U << which) == 0)
            continue;
        const char16_t delimiter = delimiters[which];
        RowReader reader(heading, 0, delimiter);
        const Cells cells = reader.next();
        if (cells.size() < 2)
            continue;
        letters.resize(heading.size());
        Headings headings;
        for (const Cell &cell : cells)
            headings.append(lettersOf(heading.mid(cell.start, cell.end - cell.start), letters.data() + cell.start));
        if (const auto column = idColumn(headings, isOfIncidents))
            return TableShape{.delimiter = delimiter, .column = *column, .columns = int(cells.size())};
        const auto sentinel = indexOfHeading(headings, u"incidentnumber");
        if (sentinel >= 0)
            return TableShape{.delimiter = delimiter,
                              .column = sentinel,
                              .columns = int(cells.size()),
                              .isSentinel = heading.contains(u"IncidentNumber")};
    }
    return std::nullopt;
}

TableRows readTable(QStringView text, qsizetype start, const TableShape &shape)
{
    TableRows rows{.end = start, .readUpTo = start};
    RowReader reader(text, start, shape.delimiter);
    for (;;) {
        const qsizetype rowStart = reader.position();
        const Cells cells = reader.next();
        rows.readUpTo = std::max(rows.readUpTo, reader.readUpTo());
        const bool isFull = cells.size() >= std::max(2, shape.column + 1);
        if (!isFull)
            return rows;
        const Cell &cell = cells[shape.column];
        const QStringView content = text.mid(cell.start, cell.end - cell.start);
        const bool isTooWide = cells.size() > shape.columns && shape.delimiter != u',' && shape.delimiter != 0;
        if (isTooWide || !fitsColumn(content))
            return rows;
        if (!content.isEmpty())
            rows.ids.append({cell.start, cell.end - cell.start});
        rows.end = reader.position();
        if (rows.end == rowStart)
            return rows;
    }
}

} // namespace utkik
