// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/placehistory.h"

#include <algorithm>
#include <limits>

namespace utkik
{

namespace
{

constexpr qint64 longAgo = std::numeric_limits<qint64>::min() / 2; // a place come back to is not passed by

} // namespace

void PlaceHistory::visit(const Place &place, qint64 now)
{
    if (!m_places.empty()) {
        Place &current = m_places[m_current];
        if (current == place)
            return;
        m_places.resize(m_current + 1);
        Place &last = m_places.back();
        if (last.ref == place.ref && last.view == place.view && now - m_since < passedBy) {
            last = place;
            m_since = now;
            return;
        }
    }
    m_places.push_back(place);
    if (m_places.size() > mostPlaces)
        m_places.erase(m_places.begin());
    m_current = m_places.size() - 1;
    m_since = now;
}

std::optional<Place> PlaceHistory::back()
{
    if (!canGoBack())
        return std::nullopt;
    m_since = longAgo;
    return m_places[--m_current];
}

std::optional<Place> PlaceHistory::forward()
{
    if (!canGoForward())
        return std::nullopt;
    m_since = longAgo;
    return m_places[++m_current];
}

void PlaceHistory::forget(const std::function<bool(const IncidentRef &)> &isGone)
{
    std::vector<Place> kept;
    std::size_t current = 0;
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const bool isKept = !isGone(m_places[i].ref) && (kept.empty() || kept.back() != m_places[i]);
        if (isKept)
            kept.push_back(m_places[i]);
        if (i == m_current)
            current = kept.empty() ? 0 : kept.size() - 1;
    }
    m_places = std::move(kept);
    m_current = current;
}

} // namespace utkik
