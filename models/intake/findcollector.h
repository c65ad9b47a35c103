// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/findincidents.h"

#include <QSet>

#include <utility>

namespace utkik
{

/// Gathers finds, each (tenant, ID) once, in the order of first mention.
class FindCollector
{
public:
    explicit FindCollector(QStringView text)
        : m_text(text)
    {
    }

    /// Makes room for so many.
    void expect(qsizetype finds);
    /// Position and length of `find` say where; take() adds the text around it. A doubtful find becomes certain when
    /// the same ID is found with certainty later on; its place in the order stays.
    void add(Find find);
    /// Finds the tenant of IDs that were named with a link and without one: they are the same incident.
    [[nodiscard]] QList<Find> take();
    [[nodiscard]] bool isEmpty() const { return m_finds.isEmpty(); }

private:
    [[nodiscard]] qsizetype &placeOf(const IncidentRef &ref);
    void describe(QList<Find> &finds) const;

    QStringView m_text;
    QList<Find> m_finds;
    QHash<qint64, qsizetype> m_placesOfIds; ///< of the first with each ID
    QHash<IncidentRef, qsizetype> m_placesOfOthers; ///< of those with the ID of another, and another tenant or none
    QSet<std::pair<int, QStringView>> m_others; ///< verdicts and texts of finds that are no refs
};

/// The text around a place, on one line, cut at words.
[[nodiscard]] QString textAround(QStringView text, qsizetype position, qsizetype length);

} // namespace utkik
