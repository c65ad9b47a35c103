// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/limits/slidingwindow.h"

#include <algorithm>

namespace utkik
{

using std::chrono::milliseconds;

void SlidingWindow::clear()
{
    m_entries.clear();
    m_first = 0;
    m_used = 0;
}

void SlidingWindow::fill(std::vector<Entry> entries)
{
    clear();
    m_entries = std::move(entries);
    std::sort(m_entries.begin(), m_entries.end(), [](const Entry &a, const Entry &b) { return a.freeAt < b.freeAt; });
    for (const Entry &entry : m_entries)
        m_used += entry.cost;
}

void SlidingWindow::add(milliseconds freeAt, int cost)
{
    const auto begin = m_entries.begin() + static_cast<std::ptrdiff_t>(m_first);
    const auto place = std::upper_bound(begin, m_entries.end(), freeAt,
                                        [](milliseconds time, const Entry &entry) { return time < entry.freeAt; });
    m_entries.insert(place, {freeAt, cost});
    m_used += cost;
}

void SlidingWindow::advance(milliseconds now)
{
    while (m_first < m_entries.size() && m_entries[m_first].freeAt <= now)
        m_used -= m_entries[m_first++].cost;
    if (m_first > m_entries.size() / 2) {
        m_entries.erase(m_entries.begin(), m_entries.begin() + static_cast<std::ptrdiff_t>(m_first));
        m_first = 0;
    }
}

int SlidingWindow::usedAt(milliseconds now) const
{
    int used = m_used;
    for (std::size_t i = m_first; i < m_entries.size() && m_entries[i].freeAt <= now; ++i)
        used -= m_entries[i].cost;
    return used;
}

std::optional<milliseconds> SlidingWindow::whenAtMost(int count) const
{
    if (count < 0 || m_used <= count)
        return std::nullopt;
    int used = m_used;
    std::size_t last = m_first;
    for (; used > count; ++last)
        used -= m_entries[last].cost;
    return m_entries[last - 1].freeAt;
}

} // namespace utkik
