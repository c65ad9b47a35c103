// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/limits/ticket.h"

#include <map>
#include <optional>
#include <unordered_map>
#include <vector>

namespace utkik
{

/// The waiting tickets: Looked before Bulk, first come first served within each. All calls are O(log n).
class TicketQueue
{
public:
    void add(TicketId ticket, Priority priority);
    void raise(TicketId ticket); ///< to the end of Looked; also one that is out
    bool cancel(TicketId ticket); ///< false if it is out or unknown
    void setPaused(bool paused) { m_paused = paused; } ///< hides Bulk from next()
    [[nodiscard]] bool paused() const { return m_paused; }

    struct Next
    {
        TicketId ticket = 0;
        Priority priority = Priority::Bulk;
    };
    [[nodiscard]] std::optional<Next> next() const;
    void takeOut(TicketId ticket); ///< granted; keeps its place until drop()
    void putBack(TicketId ticket); ///< to the place that it had
    void drop(TicketId ticket); ///< for good

    [[nodiscard]] std::vector<TicketId> waiting(Priority priority) const; ///< in order

private:
    using Rank = quint64;
    struct Place
    {
        Priority priority = Priority::Bulk;
        Rank rank = 0;
        bool out = false;
    };
    using Line = std::map<Rank, TicketId>;

    [[nodiscard]] Line &line(Priority priority) { return priority == Priority::Looked ? m_looked : m_bulk; }

    std::unordered_map<TicketId, Place> m_places;
    Line m_looked;
    Line m_bulk;
    Rank m_lastRank = 0;
    bool m_paused = false;
};

} // namespace utkik
