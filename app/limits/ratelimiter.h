// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/limits/clock.h"
#include "app/limits/ledger.h"
#include "app/limits/limiterrule.h"
#include "app/limits/throttlehint.h"
#include "app/limits/ticket.h"
#include "app/limits/ticketqueue.h"
#include "models/quota/quota.h"

#include <QObject>

#include <unordered_map>
#include <vector>

namespace utkik
{

/// How a request that was let out ended; decides what it costs.
enum class RequestEnding {
    /// Any HTTP answer, or given up by us after it left (cancelled, timed out): one slot, freed 60 s (3,600 s) from
    /// now.
    Answered,
    Lost, ///< the connection broke before an answer: one slot as well, for the server may have counted it
    NeverSent, ///< over without a request: cancelled, no token, … Costs nothing
};

/// When a waiting ticket is expected to be granted, in the order of the queue.
struct TicketForecast
{
    TicketId ticket = 0;
    std::chrono::milliseconds expectedAt{0}; ///< wall clock

    bool operator==(const TicketForecast &) const = default;
};

class SlotLog;

/// Hands out permission to send, so that a server with the same limits never says 429, whatever its window scheme,
/// clock or distance. At most `rule.inFlightAtMost` granted tickets at once.
///
/// Two sliding windows. A slot is written to the log before the request leaves and gets free one window after its
/// *answer* arrived: the server counted it somewhere in between, so no 60 seconds of the server's see more than we
/// allow.
///
/// Lives on one thread; driven by its Alarm alone. Every granted ticket must be ended by finish(), or put back by
/// throttled() or giveBack(). Signals come from the Alarm only, never from within enqueue() or any other call.
class RateLimiter final : public QObject
{
    Q_OBJECT
public:
    /// `log` and `clock` must live longer; `log` serves this limiter alone.
    RateLimiter(const QuotaLimits &limits, SlotLog &log, const Clock &clock, const AlarmFactory &alarms,
                QObject *parent = nullptr, const LimiterRule &rule = {});
    ~RateLimiter() override; ///< writes down what ended; what is still under way stays counted

    TicketId enqueue(Priority priority);
    void raise(TicketId ticket); ///< the user now looks at it
    void cancel(TicketId ticket); ///< waiting ones only
    void finish(TicketId ticket, RequestEnding ending);
    /// A 429 came for it. The ticket is not over: it keeps its ID and place and is granted again after the back-off.
    /// Whoever does not want it any longer calls cancel().
    void throttled(TicketId ticket, const ThrottleHint &hint);
    /// A granted ticket that was recalled and had not left yet. Waits again like a throttled one, and cost nothing.
    void giveBack(TicketId ticket);
    void setPaused(bool paused); ///< holds back Bulk; Looked still goes out
    void setLimits(const QuotaLimits &limits);

    [[nodiscard]] QuotaStatus status() const; ///< as of now; counts down by itself, without statusChanged()
    /// Every waiting ticket, in the order of the queue; paused ones are left out, for nobody knows when they will go.
    /// O(n): not for every repaint.
    [[nodiscard]] std::vector<TicketForecast> forecast() const;

Q_SIGNALS:
    void granted(utkik::TicketId ticket);
    /// A back-off began: if nothing of this granted ticket was sent yet, abort it and giveBack() it; else let it end.
    void recalled(utkik::TicketId ticket);
    void statusChanged(); ///< something that the gauge shows, at most ten times a second

private:
    struct Request
    {
        quint64 slot = 0;
        Moment grantedAt;
        Moment notedAt; ///< what the log says
    };

    void work();
    void wake();
    void catchUp(const Moment &now);
    void noticeBackOff(const Moment &now);
    void renewSlots(const Moment &now);
    [[nodiscard]] std::vector<TicketId> takeGrants(const Moment &now);
    [[nodiscard]] std::vector<TicketId> takeRecalls();
    void arm(const Moment &now);
    [[nodiscard]] bool announceStatus(const Moment &now);
    [[nodiscard]] Request takeRequest(TicketId ticket);
    void spend(const Request &request, const Moment &now);
    void beginBackOff(const ThrottleHint &hint, bool first, const Moment &now);
    void measure(std::chrono::milliseconds answerTime);

    [[nodiscard]] QuotaLimits limitsNow(const Moment &now) const;
    [[nodiscard]] Allowance allowance(const Moment &now) const;
    [[nodiscard]] std::vector<quint64> ourSlots() const;
    [[nodiscard]] int inFlight() const { return static_cast<int>(m_requests.size()); }

    QuotaLimits m_configured;
    SlotLog &m_log;
    const Clock &m_clock;
    const LimiterRule m_rule;
    std::unique_ptr<Alarm> m_alarm;
    bool m_woken = false;

    TicketQueue m_queue;
    TicketId m_lastTicket = 0;
    std::unordered_map<TicketId, Request> m_requests; ///< granted and not ended
    Ledger m_ledger;
    quint64 m_seenRevision = 0;
    Moment m_seenBackOff; ///< when the one we know of began
    std::chrono::milliseconds m_backOffUntil{0}; ///< monotonic clock
    bool m_recallDue = false;
    std::chrono::milliseconds m_answerTime; ///< running mean

    QuotaStatus m_announced;
    std::chrono::milliseconds m_announcedAt{0};
    std::optional<std::chrono::milliseconds> m_statusDue;
};

} // namespace utkik
