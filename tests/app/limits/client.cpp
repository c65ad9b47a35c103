// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/limits/client.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace utkik::simulation
{

using std::chrono::milliseconds;
using std::chrono::seconds;

Client::Client(World &world, Machine &machine, Server &server, const Network &network, const QuotaLimits &limits,
               const LimiterRule &rule, const QString &logDirectory, quint32 seed)
    : m_world(world)
    , m_machine(machine)
    , m_server(server)
    , m_network(network)
    , m_directory(logDirectory)
    , m_random(seed)
    , m_log(std::make_unique<SlotLog>(logDirectory, QStringLiteral("quota")))
    , m_limiter(std::make_unique<RateLimiter>(limits, *m_log, machine, machine.alarms(), nullptr, rule))
{
    connect(m_limiter.get(), &RateLimiter::granted, this, &Client::onGranted);
    connect(m_limiter.get(), &RateLimiter::recalled, this, &Client::onRecalled);
}

Client::~Client()
{
    *m_alive = false;
}

void Client::ask(int count, Priority priority)
{
    for (int i = 0; i < count; ++i)
        m_wanted.emplace(m_limiter->enqueue(priority), priority);
}

int Client::kill(std::unique_ptr<Client> client)
{
    const int left = client->unanswered();
    const QString path = client->m_directory + QStringLiteral("/quota.slots");
    QFile file(path);
    QByteArray asItWas;
    if (file.open(QIODevice::ReadOnly))
        asItWas = file.readAll();
    file.close();
    client.reset();
    if (!asItWas.isEmpty() && file.open(QIODevice::WriteOnly))
        file.write(asItWas);
    return left;
}

Time Client::wayTime()
{
    if (m_network.hangs > 0 && random() < m_network.hangs)
        return Time(static_cast<qint64>(random() * double(m_network.hangTime.count())));
    return m_network.latency + Time(static_cast<qint64>(random() * double(m_network.jitter.count())));
}

void Client::onGranted(TicketId ticket)
{
    m_inFlight.insert(ticket);
    m_mostInFlight = std::max(m_mostInFlight, int(m_inFlight.size()));
    m_grants[ticket] = m_world.now();
    m_callOf[ticket] = m_calls.size();
    Call &call = m_calls.emplace_back();
    if (const auto repeated = m_repeats.find(ticket); repeated != m_repeats.end())
        call.repeats = repeated->second;
    if (m_network.leavesAfter == Time::zero()) {
        send(ticket);
        return;
    }
    m_notLeft.insert(ticket);
    const Time delay(static_cast<qint64>(random() * double(m_network.leavesAfter.count())));
    m_machine.later(delay, [this, ticket, alive = m_alive] {
        if (*alive && m_notLeft.erase(ticket) > 0)
            send(ticket);
    });
}

void Client::onRecalled(TicketId ticket)
{
    if (m_notLeft.erase(ticket) == 0)
        return;
    m_inFlight.erase(ticket);
    m_limiter->giveBack(ticket);
}

/// There, counted, and back; or lost on the way back.
void Client::send(TicketId ticket)
{
    ++m_sent;
    if (m_world.now() < m_backOffUntil)
        ++m_sentInBackOff;
    const Time whole = wayTime();
    const Time there(static_cast<qint64>(random() * double(whole.count())));
    const bool breaks = m_network.lost > 0 && random() < m_network.lost;
    const auto verdict = std::make_shared<std::optional<bool>>();
    countAt(m_world.now() + (m_network.countedOnAnswer && !breaks ? whole : there), verdict);
    m_machine.later(whole, [this, ticket, breaks, verdict, alive = m_alive] {
        if (*alive)
            arrive(ticket, breaks, verdict);
    });
}

void Client::countAt(Time time, const Verdict &verdict)
{
    m_world.at(time, [this, server = &m_server, machine = &m_machine, verdict, alive = m_alive] {
        // What waits in the socket of a suspended machine leaves on resume.
        if (*alive && machine->isSuspended())
            countAt(machine->resumesAt(), verdict);
        else
            *verdict = server->call();
    });
}

void Client::arrive(TicketId ticket, bool breaks, const Verdict &verdict)
{
    if (!verdict->has_value()) {
        m_machine.later(milliseconds(1), [this, ticket, breaks, verdict, alive = m_alive] {
            if (*alive)
                arrive(ticket, breaks, verdict);
        });
        return;
    }
    m_inFlight.erase(ticket);
    Call &call = m_calls[m_callOf[ticket]];
    call.length = m_world.now() - m_grants[ticket];
    if (!breaks && !**verdict) {
        refuse(ticket);
        return;
    }
    m_limiter->finish(ticket, breaks ? RequestEnding::Lost : RequestEnding::Answered);
    const Priority priority = m_wanted.at(ticket);
    m_wanted.erase(ticket);
    if (breaks) {
        ++m_lost;
        const TicketId again = m_limiter->enqueue(priority);
        m_wanted.emplace(again, priority);
        m_repeats.emplace(again, m_callOf[ticket]);
        return;
    }
    ++m_answered;
    m_lastAnswer = m_world.now();
}

void Client::refuse(TicketId ticket)
{
    ++m_throttled;
    const ThrottleHint hint = hintNow();
    if (hint.wait)
        m_backOffUntil = std::max(m_backOffUntil, m_world.now() + Time(*hint.wait));
    m_limiter->throttled(ticket, hint);
}

ThrottleHint Client::hintNow() const
{
    ThrottleHint hint;
    if (m_network.hint == Network::Hint::Seconds) {
        hint.wait = std::chrono::ceil<seconds>(m_server.untilFree());
    } else if (m_network.hint == Network::Hint::Window) {
        const bool hourly = m_server.untilFree() > m_server.traits().minuteLength;
        hint.limit = hourly ? m_server.traits().perHour : m_server.traits().perMinute;
        hint.window =
            std::chrono::ceil<seconds>(hourly ? m_server.traits().hourLength : m_server.traits().minuteLength);
    }
    return hint;
}

} // namespace utkik::simulation
