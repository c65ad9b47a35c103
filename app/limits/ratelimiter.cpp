// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/limits/ratelimiter.h"

#include <QRandomGenerator>

#include <algorithm>

namespace utkik
{

namespace
{

using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr milliseconds longestSleep = 60s; // looks anew then: another process may have given slots back
constexpr milliseconds firstOwnBackOff = 60s; // where a 429 tells nothing; doubled for each further one
constexpr milliseconds longestOwnBackOff = 15min;
constexpr milliseconds backOffMargin = 500ms; // the server's clock and ours
constexpr double latencyWeight = 0.2; // of the newest answer in the running mean
constexpr int leastLearned = 5; // calls a minute: less would be no quota but a fault

void forgetFree(std::vector<Slot> &slots_, const Moment &now, const LimiterRule &rule)
{
    slots_.erase(
        std::remove_if(slots_.begin(), slots_.end(),
                       [&](const Slot &slot) { return timeUntilFree(slot, now, rule.hourWindow, rule) <= 0ms; }),
        slots_.end());
}

bool eraseFrom(std::deque<TicketId> &queue, TicketId ticket)
{
    const auto it = std::find(queue.begin(), queue.end(), ticket);
    if (it == queue.end())
        return false;
    queue.erase(it);
    return true;
}

} // namespace

RateLimiter::RateLimiter(QuotaLimits limits, SlotLog &log, const Clock &clock, const AlarmFactory &alarms,
                         QObject *parent, const LimiterRule &rule)
    : QObject(parent)
    , m_limits(limits)
    , m_rule(rule)
    , m_log(log)
    , m_clock(clock)
    , m_alarm(alarms([this] { ring(); }))
{
}

RateLimiter::~RateLimiter() = default;

TicketId RateLimiter::enqueue(Priority priority)
{
    const TicketId ticket = ++m_lastTicket;
    (priority == Priority::Looked ? m_looked : m_bulk).push_back(ticket);
    wake();
    return ticket;
}

void RateLimiter::raise(TicketId ticket)
{
    if (const auto it = m_granted.find(ticket); it != m_granted.end()) {
        it->priority = Priority::Looked;
    } else if (eraseFrom(m_bulk, ticket)) {
        m_looked.push_back(ticket);
        wake();
    }
}

void RateLimiter::cancel(TicketId ticket)
{
    if (eraseFrom(m_looked, ticket) || eraseFrom(m_bulk, ticket))
        wake();
}

void RateLimiter::finish(TicketId ticket, RequestEnding ending)
{
    const auto it = m_granted.constFind(ticket);
    if (it == m_granted.constEnd())
        return;
    if (ending == RequestEnding::Answered)
        m_latencyMs += latencyWeight * (double((m_clock.monotonic() - it->sentAt).count()) - m_latencyMs);
    endSlot(it->slot, ending);
    m_granted.erase(it);
    wake();
}

void RateLimiter::throttled(TicketId ticket, const ThrottleHint &hint)
{
    const auto it = m_granted.constFind(ticket);
    if (it == m_granted.constEnd())
        return;
    endSlot(it->slot, RequestEnding::Answered);
    const Moment now = readMoment(m_clock);
    m_log.change(now, [&](SlotRecord &record) { learn(record, hint, now); });
    requeue(ticket);
    const QList<TicketId> underWay = m_granted.keys();
    for (const TicketId other : underWay)
        QMetaObject::invokeMethod(
            this, [this, other] { Q_EMIT recalled(other); }, Qt::QueuedConnection);
    wake();
}

void RateLimiter::giveBack(TicketId ticket)
{
    const auto it = m_granted.constFind(ticket);
    if (it == m_granted.constEnd())
        return;
    endSlot(it->slot, RequestEnding::NeverSent);
    requeue(ticket);
    wake();
}

void RateLimiter::setPaused(bool paused)
{
    m_paused = paused;
    wake();
}

void RateLimiter::setLimits(const QuotaLimits &limits)
{
    m_limits = limits;
    wake();
}

QuotaStatus RateLimiter::status() const
{
    const Moment now = readMoment(m_clock);
    const SlotRecord &record = m_log.read(now);
    const Room room = roomIn(record, now);
    const auto seconds = [](milliseconds time) { return std::chrono::ceil<std::chrono::seconds>(time); };
    QuotaStatus status;
    status.minute = {room.minuteUsed, room.minuteLimit,
                     seconds(untilFree(record, now, m_rule.minuteWindow, room.minuteLimit, 0))};
    status.hour = {room.hourUsed, room.hourLimit,
                   seconds(untilFree(record, now, m_rule.hourWindow, room.hourLimit, 0))};
    if (const milliseconds wait = record.shared.backOff.remaining(now); wait > 0ms)
        status.backOffUntil = QDateTime::fromMSecsSinceEpoch((m_clock.wall() + wait).count(), Qt::UTC);
    status.lowered = room.minuteLimit < m_limits.perMinute || room.hourLimit < m_limits.perHour;
    status.memoryOnly = m_log.isMemoryOnly();
    return status;
}

// Nothing is granted from within a call: whoever asks must first be able to note the ticket's number.
void RateLimiter::wake(milliseconds fromNow)
{
    m_alarm->set(fromNow);
}

void RateLimiter::ring()
{
    const Moment now = readMoment(m_clock);
    std::vector<TicketId> out;
    milliseconds next = longestSleep;
    m_log.change(now, [&](SlotRecord &record) {
        forgetFree(record.slots_, now, m_rule);
        grantWhatFits(record, now, out);
        next = untilNext(record, now);
    });
    if (!m_looked.empty() || !m_bulk.empty())
        wake(std::min(next, longestSleep));
    for (const TicketId ticket : out)
        Q_EMIT granted(ticket);
    Q_EMIT statusChanged();
}

void RateLimiter::grantWhatFits(SlotRecord &record, const Moment &now, std::vector<TicketId> &out)
{
    if (record.shared.backOff.remaining(now) > 0ms)
        return;
    Room room = roomIn(record, now);
    while (m_granted.size() < m_rule.inFlightAtMost) {
        const std::optional<TicketId> ticket = nextTicket(room);
        if (!ticket)
            return;
        const bool isLooked = eraseFrom(m_looked, *ticket);
        if (!isLooked)
            eraseFrom(m_bulk, *ticket);
        const Slot slot{QRandomGenerator::global()->generate64() | 1U, SlotState::InFlight, m_rule.heldInFlight, now};
        record.slots_.push_back(slot);
        room.minuteUsed += slot.cost;
        room.hourUsed += slot.cost;
        m_granted.insert(*ticket, {isLooked ? Priority::Looked : Priority::Bulk, slot.id, m_clock.monotonic()});
        out.push_back(*ticket);
    }
}

RateLimiter::Room RateLimiter::roomIn(const SlotRecord &record, const Moment &now) const
{
    Room room;
    for (const Slot &slot : record.slots_) {
        if (timeUntilFree(slot, now, m_rule.minuteWindow, m_rule) > 0ms)
            room.minuteUsed += slot.cost;
        if (timeUntilFree(slot, now, m_rule.hourWindow, m_rule) > 0ms)
            room.hourUsed += slot.cost;
    }
    room.minuteLimit = record.shared.minute.within(m_limits.perMinute, now);
    room.hourLimit = record.shared.hour.within(m_limits.perHour, now);
    return room;
}

bool RateLimiter::fits(const Room &room, Priority priority) const
{
    const int kept = priority == Priority::Bulk ? std::min(m_limits.reservePerMinute, room.minuteLimit - 1) : 0;
    return room.minuteUsed + m_rule.heldInFlight <= room.minuteLimit - kept
        && room.hourUsed + m_rule.heldInFlight <= room.hourLimit;
}

std::optional<TicketId> RateLimiter::nextTicket(const Room &room) const
{
    if (!m_looked.empty())
        return fits(room, Priority::Looked) ? std::optional(m_looked.front()) : std::nullopt;
    if (m_bulk.empty() || m_paused || !fits(room, Priority::Bulk))
        return std::nullopt;
    return m_bulk.front();
}

// When the first of those that wait could go, as far as slots and back-off decide.
milliseconds RateLimiter::untilNext(const SlotRecord &record, const Moment &now) const
{
    if (const milliseconds wait = record.shared.backOff.remaining(now); wait > 0ms)
        return wait;
    if (m_granted.size() >= m_rule.inFlightAtMost || (m_looked.empty() && m_paused))
        return longestSleep; // finish() or setPaused() wakes
    const Room room = roomIn(record, now);
    const int kept = m_looked.empty() ? std::min(m_limits.reservePerMinute, room.minuteLimit - 1) : 0;
    return std::max(untilFree(record, now, m_rule.minuteWindow, room.minuteLimit, kept),
                    untilFree(record, now, m_rule.hourWindow, room.hourLimit, 0));
}

// How long until one more call fits below `limit` less `kept`; 0 if one fits now.
milliseconds RateLimiter::untilFree(const SlotRecord &record, const Moment &now, milliseconds window, int limit,
                                    int kept) const
{
    std::vector<std::pair<milliseconds, int>> taken;
    int used = m_rule.heldInFlight;
    for (const Slot &slot : record.slots_) {
        if (const milliseconds time = timeUntilFree(slot, now, window, m_rule); time > 0ms) {
            taken.emplace_back(time, slot.cost);
            used += slot.cost;
        }
    }
    std::sort(taken.begin(), taken.end());
    milliseconds until = 0ms;
    for (const auto &[time, cost] : taken) {
        if (used <= limit - kept)
            break;
        used -= cost;
        until = time;
    }
    return until;
}

void RateLimiter::endSlot(quint64 slot, RequestEnding ending)
{
    const Moment now = readMoment(m_clock);
    m_log.change(now, [&](SlotRecord &record) {
        const auto it =
            std::find_if(record.slots_.begin(), record.slots_.end(), [slot](const Slot &s) { return s.id == slot; });
        if (it == record.slots_.end())
            return;
        if (ending == RequestEnding::NeverSent) {
            record.slots_.erase(it);
            return;
        }
        it->state = SlotState::Answered;
        it->at = now;
        it->cost = ending == RequestEnding::Lost ? m_rule.lostCost : 1;
        if (ending == RequestEnding::Answered && record.shared.backOff.remaining(now) <= 0ms)
            record.shared.backOff = {};
    });
}

void RateLimiter::learn(SlotRecord &record, const ThrottleHint &hint, const Moment &now) const
{
    BackOff &backOff = record.shared.backOff;
    const int inARow = backOff.inARow + 1;
    const auto own = std::min<milliseconds>(longestOwnBackOff, firstOwnBackOff * (1 << std::min(inARow - 1, 6)));
    const milliseconds wait = hint.wait ? *hint.wait + backOffMargin
        : hint.window                   ? milliseconds(*hint.window) + backOffMargin
                                        : own;
    const milliseconds jitter(QRandomGenerator::global()->bounded(qint64(wait.count() / 20 + 1)));
    backOff = {now, std::max(wait + jitter, backOff.remaining(now)), inARow};
    const Room room = roomIn(record, now);
    const bool isHour = hint.window && *hint.window > m_rule.minuteWindow;
    const int seen = std::max(leastLearned, (isHour ? room.hourUsed : room.minuteUsed) - 1);
    LearnedLimit &learned = isHour ? record.shared.hour : record.shared.minute;
    learned = {std::max(leastLearned, hint.limit.value_or(std::min(seen, isHour ? room.hourLimit : room.minuteLimit))),
               now};
}

void RateLimiter::requeue(TicketId ticket)
{
    const Granted granted = m_granted.take(ticket);
    (granted.priority == Priority::Looked ? m_looked : m_bulk).push_front(ticket);
}

} // namespace utkik
