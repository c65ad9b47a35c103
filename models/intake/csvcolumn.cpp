// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/csvcolumn.h"

#include "models/intake/digits.h"

#include <algorithm>
#include <array>

namespace utkik
{

namespace
{

struct Cell
{
    QStringView text; // without the quotes around it
    int row = 0;
    int column = 0;
};

// RFC 4180, with any delimiter; line breaks within quotes belong to the cell.
class CellReader
{
public:
    CellReader(QStringView text, QChar delimiter)
        : m_text(text)
        , m_delimiter(delimiter)
    {
    }

    bool next(Cell &cell)
    {
        if (m_at > m_text.size() || (m_at == m_text.size() && m_column == 0))
            return false;
        cell.row = m_row;
        cell.column = m_column;
        const qsizetype start = m_at;
        bool quoted = false;
        while (m_at < m_text.size()) {
            const QChar letter = m_text.at(m_at);
            if (letter == u'"')
                quoted = !quoted;
            else if (!quoted && (letter == m_delimiter || letter == u'\n'))
                break;
            ++m_at;
        }
        cell.text = unquoted(m_text.mid(start, m_at - start));
        const bool endsRow = m_at >= m_text.size() || m_text.at(m_at) == u'\n';
        ++m_at;
        m_column = endsRow ? 0 : m_column + 1;
        m_row += endsRow ? 1 : 0;
        return true;
    }

private:
    static QStringView unquoted(QStringView cell)
    {
        cell = cell.trimmed();
        if (cell.size() > 1 && cell.front() == u'"' && cell.back() == u'"')
            cell = cell.mid(1, cell.size() - 2);
        return cell.trimmed();
    }

    QStringView m_text;
    QChar m_delimiter;
    qsizetype m_at = 0;
    int m_row = 0;
    int m_column = 0;
};

// "Incident Id" as the portal heads it, in our languages; letters only, lower case.
bool isIdHeading(QStringView heading)
{
    QString letters;
    for (const QChar letter : heading) {
        if (letter.isLetter())
            letters += letter.toLower();
    }
    static const std::array names{"incidentid", "incidentids", "incidentnummer", "incidentnumber",
                                  "idincident", "iddincident", "iddelincident",  "identifiantdelincident",
                                  "vorfallsid", "vorfallid",   "incidentesid",   "インシデントid",
                                  "معرفالحادث"};
    return std::any_of(names.begin(), names.end(),
                       [&letters](const char *name) { return letters == QString::fromUtf8(name); });
}

std::optional<int> idColumn(QStringView text, QChar delimiter)
{
    const QStringView heading = text.left(text.indexOf(u'\n'));
    if (!heading.contains(delimiter))
        return std::nullopt;
    CellReader reader(heading, delimiter);
    for (Cell cell; reader.next(cell);) {
        if (isIdHeading(cell.text))
            return cell.column;
    }
    return std::nullopt;
}

} // namespace

std::optional<QList<Find>> findInCsv(QStringView text)
{
    while (!text.isEmpty() && (text.front().isSpace() || text.front() == QChar(0xFEFF)))
        text = text.mid(1);
    const QStringView all = text;
    for (const QChar delimiter : {u',', u';', u'\t', u'|'}) {
        const std::optional<int> column = idColumn(text, delimiter);
        if (!column)
            continue;
        QList<Find> finds;
        CellReader reader(text, delimiter);
        for (Cell cell; reader.next(cell);) {
            if (cell.row == 0 || cell.column != *column || cell.text.isEmpty())
                continue;
            if (const auto id = readId(cell.text))
                finds.append({.ref = {{}, *id}, .position = cell.text.data() - all.data(), .length = cell.text.size()});
        }
        return finds;
    }
    return std::nullopt;
}

} // namespace utkik
