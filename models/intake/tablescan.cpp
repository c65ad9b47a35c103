// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/tablescan.h"

#include "models/intake/foldedline.h"
#include "models/intake/units.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>

namespace utkik
{

namespace
{

constexpr qsizetype longestHeading = 4096;
constexpr qsizetype longestQuoted = 32768; // what a spreadsheet's cell holds

// Headings of ID columns, folded, letters only.
constexpr std::array idHeadings{
    QStringView(u"incidentid"),
    QStringView(u"incidentids"),
    QStringView(u"defenderincidentid"),
    QStringView(u"providerincidentid"),
    QStringView(u"xdrincidentid"),
    QStringView(u"incidentno"),
    QStringView(u"incidentnr"),
    QStringView(u"incident"),
    QStringView(u"incidents"),
    QStringView(u"incidentnummer"),
    QStringView(u"incidentref"),
    QStringView(u"incidentidentifier"),
    QStringView(u"incidentidentifierare"),
    QStringView(u"idincident"),
    QStringView(u"iddincident"),
    QStringView(u"iddelincident"),
    QStringView(u"idforincident"),
    QStringView(u"identifiantdelincident"),
    QStringView(u"identifiantdincident"),
    QStringView(u"identifiantincident"),
    QStringView(u"numerodincident"),
    QStringView(u"numerodelincident"),
    QStringView(u"noincident"),
    QStringView(u"ndincident"),
    QStringView(u"nincident"),
    QStringView(u"vorfallid"),
    QStringView(u"vorfallsid"),
    QStringView(u"vorfall"),
    QStringView(u"vorfallnummer"),
    QStringView(u"vorfallsnummer"),
    QStringView(u"vorfallnr"),
    QStringView(u"vorfallsnr"),
    QStringView(u"vorfallkennung"),
    QStringView(u"vorfallskennung"),
    QStringView(u"インシデントid"),
    QStringView(u"インシデント番号"),
    QStringView(u"インシデント"),
    QStringView(u"インシデントのid"),
    QStringView(u"معرفالحادث"),
    QStringView(u"معرفالحادثه"),
    QStringView(u"رقمالحادث"),
    QStringView(u"رقمالحادثه"),
    QStringView(u"الحادث"),
    QStringView(u"الحادثه"),
};

// A column called just "ID" is one of incidents if there is one of these beside it.
constexpr std::array incidentHeadings{
    QStringView(u"severity"),       QStringView(u"sev"),
    QStringView(u"incidentname"),   QStringView(u"allvarlighetsgrad"),
    QStringView(u"allvarlighet"),   QStringView(u"incidentnamn"),
    QStringView(u"schweregrad"),    QStringView(u"vorfallname"),
    QStringView(u"vorfallsname"),   QStringView(u"gravite"),
    QStringView(u"severite"),       QStringView(u"nomdelincident"),
    QStringView(u"重大度"),         QStringView(u"重要度"),
    QStringView(u"インシデント名"), QStringView(u"الخطوره"),
    QStringView(u"اسمالحادث"),
};

// A column called just "ID" is none of incidents with one of these beside it.
constexpr std::array otherHeadings{
    QStringView(u"alertid"), QStringView(u"cve"), QStringView(u"cvss"), QStringView(u"plugin"), QStringView(u"eventid"),
};

// A column called so tells how many there were with one of the figures below beside it.
constexpr std::array severalHeadings{QStringView(u"incidents"), QStringView(u"インシデント")};
constexpr std::array figureHeadings{
    QStringView(u"alerts"),         QStringView(u"month"),   QStringView(u"week"),
    QStringView(u"quarter"),        QStringView(u"year"),    QStringView(u"day"),
    QStringView(u"mttr"),           QStringView(u"mttrmin"), QStringView(u"truepositives"),
    QStringView(u"falsepositives"), QStringView(u"total"),   QStringView(u"larm"),
    QStringView(u"aviseringar"),    QStringView(u"manad"),   QStringView(u"vecka"),
    QStringView(u"monat"),          QStringView(u"woche"),   QStringView(u"warnungen"),
    QStringView(u"mois"),           QStringView(u"semaine"), QStringView(u"alertes"),
};

template <std::size_t Size>
bool isAmong(QStringView heading, const std::array<QStringView, Size> &headings)
{
    return std::any_of(headings.begin(), headings.end(),
                       [heading](QStringView known) { return isSameText(known, heading); });
}

struct Cell
{
    qsizetype start = 0;
    qsizetype end = 0;
};

constexpr qsizetype usualColumns = 32; // rows of so many take no memory of their own
using Cells = QVarLengthArray<Cell, usualColumns>;
using Headings = QVarLengthArray<QStringView, usualColumns>;

bool isBlank(QChar unit)
{
    return unit == u' ' || unit == u'\t' || unit == QChar(hardSpace);
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

/// Writes the letters of a heading from `to` on, where there is room for all of it.
QStringView lettersOf(QStringView heading, QChar *to)
{
    constexpr qsizetype longestName = 80; // a cell with more is a sentence
    if (heading.size() > longestName)
        return {};
    QChar *end = to;
    for (const QChar unit : heading) {
        const QChar letter(folded(unit.unicode()));
        if (letter.isLetter())
            *end++ = letter;
    }
    return {to, end};
}

qsizetype indexOf(const Headings &headings, QStringView wanted)
{
    const auto isWanted = [wanted](QStringView heading) { return isSameText(heading, wanted); };
    const auto found = std::find_if(headings.begin(), headings.end(), isWanted);
    return found == headings.end() ? -1 : found - headings.begin();
}

std::optional<int> idColumn(const Headings &headings, bool isOfIncidents)
{
    for (int column = 0; column < headings.size(); ++column) {
        if (isSameText(headings[column], u"incidentid") || isSameText(headings[column], u"providerincidentid"))
            return column;
    }
    const auto isAnyAmong = [&headings](const auto &wanted) {
        return std::any_of(headings.begin(), headings.end(),
                           [&wanted](QStringView heading) { return isAmong(heading, wanted); });
    };
    for (int column = 0; column < headings.size(); ++column) {
        if (isAmong(headings[column], idHeadings)
            && !(isAmong(headings[column], severalHeadings) && isAnyAmong(figureHeadings)))
            return column;
    }
    const auto id = indexOf(headings, u"id");
    if (id >= 0 && (isOfIncidents || isAnyAmong(incidentHeadings)) && !isAnyAmong(otherHeadings))
        return int(id);
    return std::nullopt;
}

/// Whether a cell could stand in a column of IDs: empty, a number, an address, "#7", "n/a"; not a sentence.
bool fitsColumn(QStringView cell)
{
    return cell.isEmpty() || !cell.contains(u' ') || isAsciiDigit(folded(cell.front().unicode()))
        || cell.front() == u'#';
}

/// Whether the line has the delimiter, which may be none: two blanks together.
bool hasDelimiter(QStringView line, char16_t delimiter)
{
    if (delimiter != 0)
        return line.contains(QChar(delimiter));
    for (qsizetype at = 1; at < line.size(); ++at) {
        if (isBlank(line[at]) && isBlank(line[at - 1]))
            return true;
    }
    return false;
}

} // namespace

std::optional<TableShape> tableHeadedBy(QStringView heading, bool isOfIncidents)
{
    if (heading.size() > longestHeading)
        return std::nullopt;
    QVarLengthArray<QChar, 512> letters;
    for (const char16_t delimiter : {u'\t', u'|', u';', u',', u'\0'}) {
        if (!hasDelimiter(heading, delimiter))
            continue;
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
        const auto sentinel = indexOf(headings, u"incidentnumber");
        if (sentinel >= 0)
            return TableShape{.delimiter = delimiter,
                              .column = int(sentinel),
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
