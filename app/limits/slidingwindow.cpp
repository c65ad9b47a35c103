// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/limits/slidingwindow.h"

#include <algorithm>

namespace utkik
{

using std::chrono::milliseconds;

void SlidingWindow::clear()
{
    m_freeAt.clear();
    m_first = 0;
}

void SlidingWindow::fill(std::vector<milliseconds> freeAt)
{
    m_freeAt = std::move(freeAt);
    m_first = 0;
    std::sort(m_freeAt.begin(), m_freeAt.end());
}

void SlidingWindow::add(milliseconds freeAt)
{
    const auto begin = m_freeAt.begin() + static_cast<std::ptrdiff_t>(m_first);
    m_freeAt.insert(std::upper_bound(begin, m_freeAt.end(), freeAt), freeAt);
}

void SlidingWindow::advance(milliseconds now)
{
    while (m_first < m_freeAt.size() && m_freeAt[m_first] <= now)
        ++m_first;
    if (m_first > m_freeAt.size() / 2) {
        m_freeAt.erase(m_freeAt.begin(), m_freeAt.begin() + static_cast<std::ptrdiff_t>(m_first));
        m_first = 0;
    }
}

int SlidingWindow::usedAt(milliseconds now) const
{
    const auto begin = m_freeAt.begin() + static_cast<std::ptrdiff_t>(m_first);
    return static_cast<int>(m_freeAt.end() - std::upper_bound(begin, m_freeAt.end(), now));
}

std::optional<milliseconds> SlidingWindow::whenAtMost(int count) const
{
    if (count < 0 || used() <= count)
        return std::nullopt;
    return m_freeAt[m_freeAt.size() - static_cast<std::size_t>(count) - 1];
}

} // namespace utkik
