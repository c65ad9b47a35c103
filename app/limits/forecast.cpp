// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/limits/ratelimiter.h"

#include <algorithm>

namespace utkik
{

namespace
{

using namespace std::chrono_literals;
using std::chrono::milliseconds;

/// One window as it will be: when each of its slots gets free, in order.
class FutureWindow
{
public:
    FutureWindow(const SlotRecord &record, const Moment &now, milliseconds window, int limit, const LimiterRule &rule)
        : m_kept(window + rule.margin(window))
        , m_limit(limit)
    {
        for (const Slot &slot : record.slots_) {
            const milliseconds until = timeUntilFree(slot, now, window, rule);
            for (int i = 0; until > 0ms && i < slot.cost; ++i)
                m_frees.push_back(until);
        }
        std::sort(m_frees.begin(), m_frees.end());
    }

    /// The first moment from `earliest` on at which one more fits.
    [[nodiscard]] milliseconds firstFit(milliseconds earliest, int kept) const
    {
        const auto limit = std::ptrdiff_t(std::max(1, m_limit - kept));
        const auto size = std::ptrdiff_t(m_frees.size());
        return size < limit ? earliest : std::max(earliest, m_frees[size_t(size - limit)]);
    }
    void add(milliseconds answeredAt)
    {
        m_frees.push_back(std::max(answeredAt + m_kept, m_frees.empty() ? 0ms : m_frees.back()));
    }

private:
    milliseconds m_kept;
    int m_limit;
    std::vector<milliseconds> m_frees; // ascending
};

} // namespace

std::vector<TicketForecast> RateLimiter::forecast() const
{
    const Moment now = readMoment(m_clock);
    const SlotRecord &record = m_log.read(now);
    const Room room = roomIn(record, now);
    FutureWindow minute(record, now, m_rule.minuteWindow, room.minuteLimit, m_rule);
    FutureWindow hour(record, now, m_rule.hourWindow, room.hourLimit, m_rule);
    const milliseconds latency { static_cast<qint64>(m_latencyMs) };
    milliseconds at = record.shared.backOff.remaining(now);
    std::vector<TicketForecast> places;
    places.reserve(m_looked.size() + m_bulk.size());
    const auto foresee = [&](const std::deque<TicketId> &queue, int kept) {
        for (const TicketId ticket : queue) {
            const auto lane = std::ptrdiff_t(places.size()) - m_rule.inFlightAtMost + m_granted.size();
            if (lane >= 0 && lane < std::ptrdiff_t(places.size())) // that many answers must have come before
                at = std::max(at, places[size_t(lane)].expectedAt - m_clock.wall() + latency);
            at = std::max(minute.firstFit(at, kept), hour.firstFit(at, 0));
            places.push_back({ticket, m_clock.wall() + at});
            minute.add(at + latency);
            hour.add(at + latency);
        }
    };
    foresee(m_looked, 0);
    if (!m_paused)
        foresee(m_bulk, m_limits.reservePerMinute);
    return places;
}

} // namespace utkik
