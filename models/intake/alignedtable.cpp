// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/alignedtable.h"

#include "models/intake/tableheading.h"
#include "models/intake/units.h"

namespace utkik
{

namespace
{

constexpr qsizetype longestLine = 4096;

/// A stretch of a line.
struct Span
{
    qsizetype start = 0;
    qsizetype end = 0;
};

using Spans = QVarLengthArray<Span, usualColumns>;

QStringView lineAt(QStringView text, qsizetype start)
{
    const QStringView rest = text.sliced(start, std::min(longestLine, text.size() - start));
    const qsizetype end = indexOfAny(rest, u"\r\n");
    return end < 0 ? rest : rest.first(end);
}

qsizetype nextLine(QStringView text, qsizetype end)
{
    if (end < text.size() && text[end] == u'\r')
        ++end;
    return end < text.size() && text[end] == u'\n' ? end + 1 : end;
}

/// The groups of hyphens; none if there is anything else in the line.
Spans columnsOf(QStringView underline)
{
    Spans columns;
    for (qsizetype at = 0; at < underline.size(); ++at) {
        if (underline[at] != u'-' && underline[at] != u' ')
            return {};
        const bool isStart = underline[at] == u'-' && (at == 0 || underline[at - 1] == u' ');
        if (isStart)
            columns.append({at, at});
        if (underline[at] == u'-')
            columns.last().end = at + 1;
    }
    return columns;
}

/// What stands in the column, without a blank: wider than its underline it can be to either side.
Span runIn(QStringView line, Span column)
{
    Span run{std::min(column.start, line.size()), std::min(column.end, line.size())};
    while (run.start < run.end && line[run.start] == u' ')
        ++run.start;
    run.end = run.start;
    while (run.start < column.end && run.end < line.size() && line[run.end] != u' ')
        ++run.end;
    while (run.start > 0 && run.end > run.start && line[run.start - 1] != u' ')
        --run.start;
    return run;
}

/// Whether a blank stands before each column but that of the IDs, which may be wider than its underline: "4 rows" below
/// a table does not fit.
bool fitsColumns(QStringView line, const Spans &columns, int idColumn)
{
    for (int column = 0; column < columns.size(); ++column) {
        const qsizetype before = columns[column].start - 1;
        if (before >= line.size())
            break;
        if (column != idColumn && before >= 0 && line[before] != u' ')
            return false;
    }
    return true;
}

} // namespace

TableRows readAlignedTable(QStringView text, QStringView heading, qsizetype underline, bool isOfIncidents)
{
    TableRows rows{.end = underline, .readUpTo = underline};
    if (underline >= text.size() || !isAnyOf(text[underline].unicode(), u"- "))
        return rows; // as below most lines
    const QStringView hyphens = lineAt(text, underline);
    const Spans columns = columnsOf(hyphens);
    Headings headings;
    QVarLengthArray<QChar, 512> letters(heading.size());
    for (const Span &column : columns) {
        const qsizetype start = std::min(column.start, heading.size());
        const QStringView name = heading.sliced(start, std::min(column.end, heading.size()) - start);
        headings.append(lettersOf(name, letters.data() + start));
    }
    const auto column = columns.size() > 1 ? idColumn(headings, isOfIncidents) : std::nullopt;
    if (!column)
        return rows;
    rows.readUpTo = nextLine(text, underline + hyphens.size());
    for (qsizetype at = rows.readUpTo; at < text.size();) {
        const QStringView line = lineAt(text, at);
        const Span run = runIn(line, columns[*column]);
        if (run.end == run.start || !fitsColumns(line, columns, *column))
            break;
        rows.ids.append({at + run.start, run.end - run.start});
        at = nextLine(text, at + line.size());
        rows.end = rows.readUpTo = at;
    }
    return rows;
}

} // namespace utkik
