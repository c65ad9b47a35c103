// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/place.h"

#include <functional>
#include <optional>
#include <vector>

namespace utkik
{

/// The places that were looked at, to go back and forward through. Those only passed by do not count: a place is given
/// up for the next one in the same view of the same incident if that comes soon.
class PlaceHistory
{
public:
    static constexpr qint64 passedBy = 800; ///< milliseconds
    static constexpr int mostPlaces = 500;

    /// `now`: milliseconds of any steady clock. What lay ahead is given up.
    void visit(const Place &place, qint64 now);

    [[nodiscard]] bool canGoBack() const { return m_current > 0; }
    [[nodiscard]] bool canGoForward() const { return m_current + 1 < m_places.size(); }
    std::optional<Place> back();
    std::optional<Place> forward();
    void forget(const std::function<bool(const IncidentRef &)> &isGone); ///< places of incidents that are gone

private:
    std::vector<Place> m_places;
    std::size_t m_current = 0;
    qint64 m_since = 0; // when the current place was come to
};

} // namespace utkik
