// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/limits/ratelimiter.h"
#include "app/limits/slotlog.h"
#include "tests/app/limits/leasttime.h"
#include "tests/app/limits/server.h"

#include <random>
#include <set>

namespace utkik::simulation
{

/// What the way to the server and back is like.
struct Network
{
    Time latency{0}; ///< there and back
    Time jitter{0}; ///< up to so much more
    double hangs = 0; ///< share of answers that take up to `hangTime`
    Time hangTime{0};
    double lost = 0; ///< share of connections that break
    bool countedOnAnswer = false; ///< else on arrival
    Time leavesAfter{0}; ///< granted, but not sent before (the token is fetched, say), at most
    enum class Hint { None, Seconds, Window } hint = Hint::None; ///< what a 429 tells
};

/// One process: a limiter and the part of a service that matters to it.
class Client final : public QObject
{
    Q_OBJECT
public:
    Client(World &world, Machine &machine, Server &server, const Network &network, const QuotaLimits &limits,
           const LimiterRule &rule, const QString &logDirectory, quint32 seed);
    ~Client() override;

    void ask(int count, Priority priority = Priority::Bulk);
    /// As kill -9 does: what it knows is gone, what it has sent is not.
    static int kill(std::unique_ptr<Client> client); ///< how many were not answered

    [[nodiscard]] RateLimiter &limiter() { return *m_limiter; }
    [[nodiscard]] int answered() const { return m_answered; }
    [[nodiscard]] int unanswered() const { return int(m_wanted.size()); }
    [[nodiscard]] int throttled() const { return m_throttled; }
    [[nodiscard]] int sentInBackOff() const { return m_sentInBackOff; }
    [[nodiscard]] int mostInFlight() const { return m_mostInFlight; }
    [[nodiscard]] int sent() const { return m_sent; }
    [[nodiscard]] Time lastAnswer() const { return m_lastAnswer; }
    [[nodiscard]] const std::map<TicketId, Time> &grants() const { return m_grants; } ///< the last time of each
    [[nodiscard]] int lost() const { return m_lost; }
    [[nodiscard]] const std::vector<Call> &calls() const { return m_calls; } ///< in the order of leaving

private:
    void onGranted(TicketId ticket);
    void onRecalled(TicketId ticket);
    void send(TicketId ticket);
    using Verdict = std::shared_ptr<std::optional<bool>>; ///< of the server, once it has counted the call
    void countAt(Time time, const Verdict &verdict);
    void arrive(TicketId ticket, bool breaks, const Verdict &verdict);
    void refuse(TicketId ticket);
    [[nodiscard]] double random() { return m_share(m_random); }
    [[nodiscard]] Time wayTime();
    [[nodiscard]] ThrottleHint hintNow() const;

    World &m_world;
    Machine &m_machine;
    Server &m_server;
    Network m_network;
    QString m_directory;
    std::mt19937 m_random;
    std::uniform_real_distribution<double> m_share{0, 1};
    std::unique_ptr<SlotLog> m_log;
    std::unique_ptr<RateLimiter> m_limiter;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);

    std::map<TicketId, Priority> m_wanted;
    std::set<TicketId> m_notLeft;
    std::set<TicketId> m_inFlight;
    std::map<TicketId, Time> m_grants;
    Time m_backOffUntil{-1};
    Time m_lastAnswer{0};
    int m_answered = 0;
    int m_throttled = 0;
    int m_sentInBackOff = 0;
    int m_mostInFlight = 0;
    int m_sent = 0;
    int m_lost = 0;
    std::vector<Call> m_calls;
    std::map<TicketId, std::size_t> m_callOf; ///< the last one
    std::map<TicketId, std::size_t> m_repeats; ///< the call that was lost, for those asked for again
};

} // namespace utkik::simulation
