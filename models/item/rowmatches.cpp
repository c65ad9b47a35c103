// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/rowmatches.h"

#include "models/core/background.h"

#include <QSignalBlocker>

#include <algorithm>
#include <memory>
#include <utility>

namespace utkik
{

namespace
{

constexpr std::size_t rowsAtOnce = 2000; // few enough to be compared on the GUI thread within a frame

/// `holds` of the answer before where the filter only narrows it; else all 1.
std::vector<char> matched(const TextFilter &filter, const SearchIndex::Texts &texts, std::vector<char> holds)
{
    inStretches(holds.size(), rowsAtOnce, [&](std::size_t row, std::size_t end) {
        for (; row < end; ++row)
            holds[row] = holds[row] != 0 && filter.matches(texts[row]);
    });
    return holds;
}

} // namespace

RowMatches::RowMatches(QObject *parent)
    : QObject(parent)
    , m_search(this)
{
    connect(&m_search, &SearchIndex::ready, this, [this] {
        readFilter(); // labels by which fields are called may be in another language by now
        match(false);
    });
}

void RowMatches::setModel(const Searchable *model, int rows)
{
    m_model = model;
    m_rows = rows;
    m_holds.clear();
    m_search.setModel(model, rows);
    readFilter();
    const bool wasPending = m_isPending;
    {
        const QSignalBlocker asTheCallerKnows(this);
        match(false);
    }
    if (m_isPending != wasPending)
        Q_EMIT pendingChanged();
}

void RowMatches::setText(const QString &text)
{
    if (text == m_text)
        return;
    const bool onlyNarrows = narrows(text);
    m_text = text;
    readFilter();
    match(onlyNarrows);
}

/// Whether a filter can only hide more than the one in use, as when somebody types on.
bool RowMatches::narrows(const QString &text) const
{
    if (m_holds.empty() || m_isPending || !text.startsWith(m_text))
        return false;
    return std::none_of(text.begin(), text.end(),
                        [](QChar c) { return c == u'!' || c == u'"' || c == u':' || c == u'*'; });
}

void RowMatches::readFilter()
{
    m_filter = m_model ? TextFilter(m_text, *m_model) : TextFilter();
}

void RowMatches::match(bool onlyNarrows)
{
    const int generation = ++m_generation;
    if (m_filter.isEmpty()) {
        take({});
        return;
    }
    m_search.prepare(); // comes here again if it is ready at once
    if (generation != m_generation)
        return;
    if (!m_search.isReady()) {
        setPending(true);
        return;
    }
    Holds before = onlyNarrows ? m_holds : Holds(static_cast<std::size_t>(m_rows), 1);
    if (before.size() <= rowsAtOnce) {
        take(matched(m_filter, *m_search.texts(), std::move(before)));
        return;
    }
    setPending(true);
    inBackground([filter = m_filter, texts = m_search.texts(), before = std::move(before)] {
        return std::make_shared<Holds>(matched(filter, *texts, before));
    }).then(this, [this, generation](const std::shared_ptr<Holds> &holds) {
        if (generation == m_generation)
            take(std::move(*holds));
    });
}

void RowMatches::take(Holds holds)
{
    m_holds = std::move(holds);
    Q_EMIT changed();
    setPending(false);
}

void RowMatches::setPending(bool isPending)
{
    if (isPending == std::exchange(m_isPending, isPending))
        return;
    Q_EMIT pendingChanged();
}

/// Once these rows, which may be none, are others. What is being compared is of the rows before.
void RowMatches::matchRows(int first, int last)
{
    if (m_filter.isEmpty())
        return;
    if (m_isPending) {
        match(false);
        return;
    }
    if (!m_search.isReady()) {
        setPending(true);
        return;
    }
    for (int row = first; row <= last; ++row)
        m_holds[static_cast<std::size_t>(row)] = m_filter.matches(m_search.textOf(row));
}

void RowMatches::rowsInserted(int first, int last)
{
    const int count = last - first + 1;
    if (!m_holds.empty() || (m_rows == 0 && !m_filter.isEmpty()))
        m_holds.insert(m_holds.begin() + first, static_cast<std::size_t>(count), 1);
    m_rows += count;
    m_search.rowsInserted(first, last);
    matchRows(first, last);
}

void RowMatches::rowsRemoved(int first, int last)
{
    if (!m_holds.empty())
        m_holds.erase(m_holds.begin() + first, m_holds.begin() + last + 1);
    m_rows -= last - first + 1;
    m_search.rowsRemoved(first, last);
    matchRows(0, -1);
}

void RowMatches::rowsChanged(int first, int last)
{
    m_search.rowsChanged(first, last);
    matchRows(first, last);
}

} // namespace utkik
