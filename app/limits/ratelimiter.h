// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/limits/clock.h"
#include "app/limits/limiterrule.h"
#include "app/limits/slotlog.h"
#include "models/quota/quota.h"

#include <QHash>
#include <QObject>

#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace utkik
{

using TicketId = quint64;

enum class Priority {
    Bulk,
    Looked, ///< what the user typed alone or looks at: goes first, and may use the reserve
};

/// How a request that was let out ended; decides what it costs.
enum class RequestEnding {
    Answered, ///< any HTTP answer: one slot, freed 60 s (3,600 s) from now
    Lost, ///< the connection broke: QNetworkAccessManager resends by itself, so three slots
    NeverSent, ///< over without a request: cancelled, no token, … Costs nothing
};

/// What a 429 said, see readThrottleHint().
struct ThrottleHint
{
    std::optional<std::chrono::milliseconds> wait; ///< from Retry-After or a time in the body
    std::optional<int> limit; ///< "maximum allowed 45 per 00:01:00"
    std::optional<std::chrono::seconds> window;
};

/// When a waiting ticket is expected to be granted, in the order of the queue.
struct TicketForecast
{
    TicketId ticket = 0;
    std::chrono::milliseconds expectedAt{0}; ///< wall clock
};

/// Hands out permission to send, so that a server with the same limits never says 429, whatever its window scheme,
/// clock or distance. At most `inFlight` granted tickets at once (6: what QNetworkAccessManager sends by itself).
/// Lives on one thread; driven by its Alarm alone. Every granted ticket must be answered by finish(), throttled() or
/// giveBack(). Signals come from the Alarm only, never from within enqueue() or any other call.
class RateLimiter final : public QObject
{
    Q_OBJECT
public:
    RateLimiter(QuotaLimits limits, SlotLog &log, const Clock &clock, const AlarmFactory &alarms,
                QObject *parent = nullptr, const LimiterRule &rule = {});
    ~RateLimiter() override;

    TicketId enqueue(Priority priority);
    void raise(TicketId ticket); ///< the user now looks at it
    void cancel(TicketId ticket); ///< waiting ones only
    void finish(TicketId ticket, RequestEnding ending);
    /// A 429 came for it. The ticket is not over: it keeps its ID and place (front of its class) and is granted again
    /// after the back-off. Whoever does not want it any longer calls cancel().
    void throttled(TicketId ticket, const ThrottleHint &hint);
    /// A granted ticket that was recalled and had not left yet. Waits again like a throttled one, and cost nothing.
    void giveBack(TicketId ticket);
    void setPaused(bool paused); ///< holds back Bulk; Looked still goes out
    void setLimits(const QuotaLimits &limits);

    [[nodiscard]] QuotaStatus status() const;
    /// In the order of the queue; paused ones are left out, for nobody knows when they will go.
    [[nodiscard]] std::vector<TicketForecast> forecast() const;

Q_SIGNALS:
    void granted(utkik::TicketId ticket);
    /// A back-off began: if nothing of this granted ticket was sent yet, abort it and giveBack() it; else let it end.
    void recalled(utkik::TicketId ticket);
    void statusChanged();

private:
    using Milliseconds = std::chrono::milliseconds;

    /// How many slots of the windows are taken, and which limits count, at one moment.
    struct Room
    {
        int minuteUsed = 0;
        int hourUsed = 0;
        int minuteLimit = 0;
        int hourLimit = 0;
    };
    struct Granted
    {
        Priority priority = Priority::Bulk;
        quint64 slot = 0;
        Milliseconds sentAt{0};
    };

    void ring();
    void wake(Milliseconds fromNow = Milliseconds::zero());
    void grantWhatFits(SlotRecord &record, const Moment &now, std::vector<TicketId> &out);
    [[nodiscard]] Room roomIn(const SlotRecord &record, const Moment &now) const;
    [[nodiscard]] bool fits(const Room &room, Priority priority) const;
    [[nodiscard]] std::optional<TicketId> nextTicket(const Room &room) const;
    [[nodiscard]] Milliseconds untilNext(const SlotRecord &record, const Moment &now) const;
    [[nodiscard]] Milliseconds untilFree(const SlotRecord &record, const Moment &now, Milliseconds window, int limit,
                                         int kept) const;
    void endSlot(quint64 slot, RequestEnding ending);
    void learn(SlotRecord &record, const ThrottleHint &hint, const Moment &now) const;
    void requeue(TicketId ticket);

    QuotaLimits m_limits;
    LimiterRule m_rule;
    SlotLog &m_log;
    const Clock &m_clock;
    std::unique_ptr<Alarm> m_alarm;
    std::deque<TicketId> m_looked; ///< waiting, first come first served
    std::deque<TicketId> m_bulk;
    QHash<TicketId, Granted> m_granted;
    TicketId m_lastTicket = 0;
    bool m_paused = false;
    double m_latencyMs = 300; ///< running mean of the answers' times, for the forecast
};

} // namespace utkik
