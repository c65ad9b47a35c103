// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/sqlinsert.h"

#include "models/intake/foldedline.h"
#include "models/intake/tableheading.h"
#include "models/intake/units.h"

namespace utkik
{

namespace
{

constexpr qsizetype longestTuple = 8192;

/// Reads a statement, one part after the other.
class InsertReader
{
public:
    InsertReader(QStringView text, qsizetype start)
        : m_text(text)
        , m_at(start)
    {
    }

    TableRows read()
    {
        TableRows rows;
        const auto column = takeColumns();
        if (column && takeWord(u"values")) {
            do {
                const TableCells cells = takeTuple();
                if (*column < cells.size())
                    rows.ids.append(cells[*column]);
            } while (takeMark(u','));
        }
        rows.readUpTo = m_at;
        while (m_at < m_text.size() && m_text[m_at] != u'\n')
            ++m_at;
        rows.end = std::min(m_at + 1, m_text.size());
        return rows;
    }

private:
    using TableCells = QVarLengthArray<TableCell, usualColumns>;

    /// The column of the incident IDs, of those that the statement names.
    std::optional<int> takeColumns()
    {
        constexpr qsizetype longestName = 128;
        if (!takeWord(u"insert") || !takeWord(u"into"))
            return std::nullopt;
        const qsizetype start = m_at;
        while (m_at < m_text.size() && m_at < start + longestName && !isAnyOf(m_text[m_at].unicode(), u"(\r\n"))
            ++m_at;
        FoldedLine table;
        table.append(m_text.sliced(start, m_at - start), start);
        skipBlanks();
        Headings headings;
        QVarLengthArray<QChar, 512> letters;
        const TableCells cells = takeTuple();
        letters.resize(m_at - start);
        for (const TableCell &cell : cells)
            headings.append(
                lettersOf(m_text.sliced(cell.position, cell.length), letters.data() + cell.position - start));
        const bool isOfIncidents = contains(table.text(), u"incident") || contains(table.text(), u"vorfall");
        const auto column = idColumn(headings, isOfIncidents);
        const bool isIdAlone = column && isSameText(headings[*column], u"id"); // of assets with a severity, say
        return isIdAlone && !isOfIncidents ? std::nullopt : column;
    }

    /// The parts of what stands in brackets, without quotes; none if it has no end.
    TableCells takeTuple()
    {
        TableCells cells;
        if (!takeMark(u'('))
            return cells;
        const qsizetype limit = std::min(m_text.size(), m_at + longestTuple);
        qsizetype start = m_at;
        bool isQuoted = false;
        for (; m_at < limit; ++m_at) {
            const char16_t unit = m_text[m_at].unicode();
            isQuoted ^= unit == u'\''; // twice in it stands for itself
            if (isQuoted || !isAnyOf(unit, u",)"))
                continue;
            cells.append(trimmed(start, m_at));
            start = m_at + 1;
            if (unit == u')') {
                ++m_at;
                return cells;
            }
        }
        return {};
    }

    [[nodiscard]] TableCell trimmed(qsizetype start, qsizetype end) const
    {
        const auto isAround = [](QChar unit) { return unit.isSpace() || isAnyOf(unit.unicode(), u"'\"`[]"); };
        while (start < end && isAround(m_text[start]))
            ++start;
        while (end > start && isAround(m_text[end - 1]))
            --end;
        return {start, end - start};
    }

    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    bool takeMark(char16_t mark)
    {
        skipBlanks();
        const bool isThere = m_at < m_text.size() && m_text[m_at] == QChar(mark);
        m_at += isThere ? 1 : 0;
        return isThere;
    }

    bool takeWord(QStringView word)
    {
        skipBlanks();
        const bool isThere = m_text.sliced(m_at).startsWith(word, Qt::CaseInsensitive);
        m_at += isThere ? word.size() : 0;
        return isThere;
    }

    QStringView m_text;
    qsizetype m_at;
};

} // namespace

TableRows readInsert(QStringView text, qsizetype start)
{
    return InsertReader(text, start).read();
}

} // namespace utkik
