// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/limits/ticketqueue.h"

namespace utkik
{

void TicketQueue::add(TicketId ticket, Priority priority)
{
    const Place place{priority, ++m_lastRank, false};
    m_places.emplace(ticket, place);
    line(priority).emplace(place.rank, ticket);
}

void TicketQueue::raise(TicketId ticket)
{
    const auto found = m_places.find(ticket);
    if (found == m_places.end() || found->second.priority == Priority::Looked)
        return;
    Place &place = found->second;
    m_bulk.erase(place.rank);
    place.priority = Priority::Looked;
    place.rank = ++m_lastRank;
    if (!place.out)
        m_looked.emplace(place.rank, ticket);
}

bool TicketQueue::cancel(TicketId ticket)
{
    const auto found = m_places.find(ticket);
    if (found == m_places.end() || found->second.out)
        return false;
    drop(ticket);
    return true;
}

std::optional<TicketQueue::Next> TicketQueue::next() const
{
    if (!m_looked.empty())
        return Next{m_looked.begin()->second, Priority::Looked};
    if (!m_bulk.empty() && !m_paused)
        return Next{m_bulk.begin()->second, Priority::Bulk};
    return std::nullopt;
}

void TicketQueue::takeOut(TicketId ticket)
{
    Place &place = m_places.at(ticket);
    line(place.priority).erase(place.rank);
    place.out = true;
}

void TicketQueue::putBack(TicketId ticket)
{
    Place &place = m_places.at(ticket);
    line(place.priority).emplace(place.rank, ticket);
    place.out = false;
}

void TicketQueue::drop(TicketId ticket)
{
    const auto found = m_places.find(ticket);
    if (found == m_places.end())
        return;
    line(found->second.priority).erase(found->second.rank);
    m_places.erase(found);
}

std::vector<TicketId> TicketQueue::waiting(Priority priority) const
{
    const Line &tickets = priority == Priority::Looked ? m_looked : m_bulk;
    std::vector<TicketId> order;
    order.reserve(tickets.size());
    for (const auto &[rank, ticket] : tickets)
        order.push_back(ticket);
    return order;
}

} // namespace utkik
