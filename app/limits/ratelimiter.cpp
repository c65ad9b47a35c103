// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/limits/ratelimiter.h"

#include "app/limits/forecast.h"
#include "app/limits/slotlog.h"

#include <QPointer>
#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace utkik
{

using std::chrono::milliseconds;
using std::chrono::seconds;

namespace
{

constexpr milliseconds busyRetry(5); // another process has its turn
constexpr milliseconds sharedPoll(2'000); // how late we notice what other processes did while something waits …
constexpr milliseconds idlePoll(5'000); // … and while nothing does
constexpr milliseconds longestSleep(10'000); // timers stand still while the machine is suspended, slots do not
constexpr milliseconds statusPause(100);
constexpr milliseconds gaugePause(1'000); // the gauge need not follow every slot that gets free
constexpr milliseconds assumedAnswerTime(300); // until the first answer
constexpr int meanOver = 8; // answers
constexpr milliseconds strikesForgotten(3'600'000); // after a back-off that nothing followed
constexpr int mostPerHour = 100'000; // a setting beyond any API's; bounds the log

QuotaLimits sensible(QuotaLimits limits)
{
    limits.perMinute = std::clamp(limits.perMinute, 1, mostPerHour);
    limits.perHour = std::clamp(limits.perHour, 1, mostPerHour);
    limits.reservePerMinute = std::max(0, limits.reservePerMinute);
    return limits;
}

/// Without what changes by the passing of time alone.
QuotaStatus withoutCountdown(QuotaStatus status)
{
    status.minute.nextFree = seconds::zero();
    status.hour.nextFree = seconds::zero();
    status.backOffUntil = status.backOffUntil.isValid() ? QDateTime::fromMSecsSinceEpoch(0) : QDateTime();
    return status;
}

} // namespace

RateLimiter::RateLimiter(const QuotaLimits &limits, SlotLog &log, const Clock &clock, const AlarmFactory &alarms,
                         QObject *parent, const LimiterRule &rule)
    : QObject(parent)
    , m_configured(sensible(limits))
    , m_log(log)
    , m_clock(clock)
    , m_rule(rule)
    , m_alarm(alarms([this] { work(); }))
    , m_ledger(rule)
    , m_answerTime(assumedAnswerTime)
{
    const SlotLog::Turn turn(m_log, m_clock, m_rule);
    catchUp(turn.taken() ? turn.now() : readMoment(m_clock));
    m_announced = withoutCountdown(status());
    wake();
}

RateLimiter::~RateLimiter()
{
    const SlotLog::Turn turn(m_log, m_clock, m_rule);
}

TicketId RateLimiter::enqueue(Priority priority)
{
    m_queue.add(++m_lastTicket, priority);
    wake();
    return m_lastTicket;
}

void RateLimiter::raise(TicketId ticket)
{
    m_queue.raise(ticket);
    wake();
}

void RateLimiter::cancel(TicketId ticket)
{
    if (m_queue.cancel(ticket))
        wake();
}

void RateLimiter::finish(TicketId ticket, RequestEnding ending)
{
    const Request request = takeRequest(ticket);
    if (request.slot == 0)
        return;
    m_queue.drop(ticket);
    const Moment now = readMoment(m_clock);
    if (ending == RequestEnding::NeverSent) {
        m_log.remove(request.slot);
        wake();
        return;
    }
    spend(request, now);
    measure(now.monotonic - request.grantedAt.monotonic);
    SharedQuota shared = m_log.shared();
    const bool sentAfterBackOff = ageSince(request.grantedAt, now) < ageSince(shared.backOff.since, now);
    if (ending == RequestEnding::Answered && shared.backOff.strikes > 0 && sentAfterBackOff) {
        shared.backOff.strikes = 0;
        m_log.setShared(shared);
    }
}

void RateLimiter::throttled(TicketId ticket, const ThrottleHint &hint)
{
    const Request request = takeRequest(ticket);
    if (request.slot == 0)
        return;
    const Moment now = readMoment(m_clock);
    m_ledger.advance(now.monotonic);
    const BackOff backOff = m_log.shared().backOff;
    const bool first = backOff.strikes == 0 || ageSince(request.grantedAt, now) < ageSince(backOff.since, now);
    if (first || hint.wait || hint.window)
        beginBackOff(hint, first, now);
    spend(request, now); // refused calls count at some servers
    m_queue.putBack(ticket);
}

void RateLimiter::beginBackOff(const ThrottleHint &hint, bool first, const Moment &now)
{
    SharedQuota shared = m_log.shared();
    const milliseconds age = ageSince(shared.backOff.since, now);
    const int before = age < shared.backOff.wait + strikesForgotten ? shared.backOff.strikes : 0;
    const int strikes = before + (first ? 1 : 0);
    const milliseconds wait = backOffTime(hint, strikes, QRandomGenerator::global()->generateDouble());
    const milliseconds left = shared.backOff.wait - age;
    if (first || wait > left)
        shared.backOff = {now, wait, strikes};
    if (first) {
        const QuotaSpan span = throttledSpan(hint, strikes);
        const bool hourly = span == QuotaSpan::Hour;
        LearnedLimit &learned = hourly ? shared.hour : shared.minute;
        learned = learnLimit(span, learned, hourly ? m_configured.perHour : m_configured.perMinute,
                             (hourly ? m_ledger.hour() : m_ledger.minute()).used(), hint.limit, now);
    }
    m_log.setShared(shared);
    noticeBackOff(now);
}

void RateLimiter::giveBack(TicketId ticket)
{
    const Request request = takeRequest(ticket);
    if (request.slot == 0)
        return;
    m_log.remove(request.slot);
    m_queue.putBack(ticket);
    wake();
}

void RateLimiter::setPaused(bool paused)
{
    m_queue.setPaused(paused);
    wake();
}

void RateLimiter::setLimits(const QuotaLimits &limits)
{
    m_configured = sensible(limits);
    wake();
}

RateLimiter::Request RateLimiter::takeRequest(TicketId ticket)
{
    const auto found = m_requests.find(ticket);
    if (found == m_requests.end())
        return {};
    const Request request = found->second;
    m_requests.erase(found);
    return request;
}

void RateLimiter::spend(const Request &request, const Moment &now)
{
    m_log.put({request.slot, SlotState::Answered, now});
    m_ledger.spend(now.monotonic);
    wake();
}

void RateLimiter::measure(milliseconds answerTime)
{
    m_answerTime += (answerTime - m_answerTime) / meanOver;
}

void RateLimiter::wake()
{
    if (!m_woken)
        m_alarm->set(milliseconds::zero());
    m_woken = true;
}

void RateLimiter::work()
{
    m_woken = false;
    std::vector<TicketId> grants;
    std::vector<TicketId> recalls;
    Moment now;
    {
        const SlotLog::Turn turn(m_log, m_clock, m_rule);
        if (!turn.taken()) {
            m_alarm->set(busyRetry);
            return;
        }
        now = turn.now();
        catchUp(now);
        renewSlots(now);
        recalls = takeRecalls();
        grants = takeGrants(now);
    } // written down; only now may anything leave
    const bool changed = announceStatus(now);
    arm(now);

    const QPointer<RateLimiter> alive(this);
    for (std::size_t i = 0; alive && i < recalls.size(); ++i)
        Q_EMIT recalled(recalls[i]);
    for (std::size_t i = 0; alive && i < grants.size(); ++i)
        Q_EMIT granted(grants[i]);
    if (alive && changed)
        Q_EMIT statusChanged();
}

void RateLimiter::catchUp(const Moment &now)
{
    if (m_log.revision() != m_seenRevision || m_ledger.clockStepped(now)) {
        m_ledger.rebuild(m_log.slots(), ourSlots(), now);
        m_seenRevision = m_log.revision();
    }
    m_ledger.advance(now.monotonic);
    noticeBackOff(now);
}

void RateLimiter::noticeBackOff(const Moment &now)
{
    const BackOff &backOff = m_log.shared().backOff;
    const milliseconds left = backOff.strikes > 0 ? backOff.wait - ageSince(backOff.since, now) : milliseconds::zero();
    m_backOffUntil = now.monotonic + std::max(left, milliseconds::zero());
    if (left > milliseconds::zero() && backOff.since != m_seenBackOff) {
        m_seenBackOff = backOff.since;
        m_recallDue = true;
    }
}

/// Others take a request for answered once its time-out is over. Ours is alive: say so in time.
void RateLimiter::renewSlots(const Moment &now)
{
    for (auto &[ticket, request] : m_requests) {
        if (awakeAgeSince(request.notedAt, now) < m_rule.requestTimeout / 2)
            continue;
        request.notedAt = now;
        m_log.put({request.slot, SlotState::InFlight, now});
    }
}

std::vector<TicketId> RateLimiter::takeRecalls()
{
    std::vector<TicketId> recalls;
    if (std::exchange(m_recallDue, false)) {
        for (const auto &[ticket, request] : m_requests)
            recalls.push_back(ticket);
    }
    return recalls;
}

std::vector<TicketId> RateLimiter::takeGrants(const Moment &now)
{
    std::vector<TicketId> grants;
    if (now.monotonic < m_backOffUntil)
        return grants;
    const Allowance allowed = allowance(now);
    for (auto next = m_queue.next(); next && m_ledger.fits(allowed, next->priority, inFlight());
         next = m_queue.next()) {
        const quint64 slot = QRandomGenerator::global()->generate64() | 1; // 0 means none
        m_log.put({slot, SlotState::InFlight, now});
        m_requests.emplace(next->ticket, Request{slot, now, now});
        m_queue.takeOut(next->ticket);
        grants.push_back(next->ticket);
    }
    return grants;
}

QuotaLimits RateLimiter::limitsNow(const Moment &now) const
{
    const SharedQuota &shared = m_log.shared();
    QuotaLimits limits = m_configured;
    limits.perMinute = effectiveLimit(QuotaSpan::Minute, shared.minute, m_configured.perMinute, now);
    limits.perHour = effectiveLimit(QuotaSpan::Hour, shared.hour, m_configured.perHour, now);
    return limits;
}

Allowance RateLimiter::allowance(const Moment &now) const
{
    return allowanceFor(limitsNow(now), m_rule, m_log.shared().backOff.strikes > 0);
}

std::vector<quint64> RateLimiter::ourSlots() const
{
    std::vector<quint64> slots;
    for (const auto &[ticket, request] : m_requests)
        slots.push_back(request.slot);
    return slots;
}

/// When something happens by the passing of time alone: a slot gets free for whoever waits, the back-off ends, a
/// request has to be noted anew, the gauge changes, or it is time to see what others did.
void RateLimiter::arm(const Moment &now)
{
    if (m_woken)
        return;
    const milliseconds current = now.monotonic;
    const bool busy = m_queue.next() || !m_requests.empty();
    std::optional<milliseconds> next;
    const auto consider = [&next](std::optional<milliseconds> time) {
        if (time)
            next = std::min(next.value_or(milliseconds::max()), *time);
    };
    if (const auto waiting = m_queue.next()) {
        if (const auto fits = m_ledger.whenFits(allowance(now), waiting->priority, inFlight()))
            consider(std::max(*fits, m_backOffUntil));
    }
    if (m_backOffUntil > current)
        consider(m_backOffUntil);
    for (const auto &[ticket, request] : m_requests)
        consider(current + m_rule.requestTimeout / 2 - awakeAgeSince(request.notedAt, now));
    for (const SlidingWindow *window : {&m_ledger.minute(), &m_ledger.hour()}) {
        if (const auto free = window->whenAtMost(window->used() - 1))
            consider(std::max(*free, current + gaugePause));
    }
    consider(m_statusDue);
    if (m_log.isShared())
        consider(current + (busy ? sharedPoll : idlePoll));
    else if (next)
        consider(current + longestSleep);

    if (next)
        m_alarm->set(std::max(*next - current, milliseconds(1)));
    else
        m_alarm->clear();
}

/// True if statusChanged() is due now; else m_statusDue tells when, if ever.
bool RateLimiter::announceStatus(const Moment &now)
{
    m_statusDue.reset();
    const QuotaStatus current = withoutCountdown(status());
    if (current == m_announced)
        return false;
    if (now.monotonic < m_announcedAt + statusPause) {
        m_statusDue = m_announcedAt + statusPause;
        return false;
    }
    m_announced = current;
    m_announcedAt = now.monotonic;
    return true;
}

QuotaStatus RateLimiter::status() const
{
    const Moment now = readMoment(m_clock);
    const QuotaLimits limits = limitsNow(now);
    const auto windowOf = [this, &now](const SlidingWindow &slots, int limit) {
        QuotaWindow window;
        window.used = slots.usedAt(now.monotonic) + inFlight();
        window.limit = limit;
        if (window.left() == 0) {
            const milliseconds free = slots.whenAtMost(limit - inFlight() - 1).value_or(now.monotonic);
            window.nextFree = std::chrono::ceil<seconds>(std::max(free - now.monotonic, milliseconds(1)));
        }
        return window;
    };
    QuotaStatus status;
    status.minute = windowOf(m_ledger.minute(), limits.perMinute);
    status.hour = windowOf(m_ledger.hour(), limits.perHour);
    if (m_backOffUntil > now.monotonic) {
        const milliseconds until = now.wall + m_backOffUntil - now.monotonic;
        status.backOffUntil = QDateTime::fromMSecsSinceEpoch(until.count());
    }
    status.lowered = limits.perMinute < m_configured.perMinute || limits.perHour < m_configured.perHour;
    status.memoryOnly = m_log.memoryOnly();
    return status;
}

std::vector<TicketForecast> RateLimiter::forecast() const
{
    const Moment now = readMoment(m_clock);
    ForecastStart start{m_ledger, {}, allowance(now), {}, std::max(now.monotonic, m_backOffUntil), m_answerTime};
    for (const auto &[ticket, request] : m_requests)
        start.answers.push_back(std::max(now.monotonic, request.grantedAt.monotonic + m_answerTime));
    std::sort(start.answers.begin(), start.answers.end());
    if (m_log.shared().backOff.strikes > 0)
        start.afterFirst = allowanceFor(limitsNow(now), m_rule, false);

    std::vector<TicketId> order = m_queue.waiting(Priority::Looked);
    const std::size_t looked = order.size();
    if (!m_queue.paused()) {
        const std::vector<TicketId> bulk = m_queue.waiting(Priority::Bulk);
        order.insert(order.end(), bulk.begin(), bulk.end());
    }
    const auto times = forecastGrants(std::move(start), looked, order.size() - looked);
    std::vector<TicketForecast> forecast;
    forecast.reserve(order.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        forecast.push_back({order[i], times[i] - now.monotonic + now.wall});
    return forecast;
}

} // namespace utkik
