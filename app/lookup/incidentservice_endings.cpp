// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a lookup once its call has ended; asking and sending stand in incidentservice.cpp.
#include "app/lookup/incidentservice_item.h"

#include "app/limits/throttlehint.h"
#include "models/core/background.h"
#include "models/incident/decode.h"

namespace utkik
{

namespace
{

using namespace std::chrono_literals;

constexpr int mostAttempts = 4; // for what fails in passing: a GET is idempotent, so safe to repeat
constexpr std::chrono::milliseconds firstWait = 1s; // doubled each time, give or take half

bool isPassing(ErrorKind kind)
{
    return kind == ErrorKind::ServerFault || kind == ErrorKind::ConnectionLost || kind == ErrorKind::TimedOut
        || kind == ErrorKind::CutOff;
}

// Whether nothing of a request can have reached the server.
bool neverLeft(ErrorKind kind)
{
    return kind == ErrorKind::HostNotFound || kind == ErrorKind::ConnectionRefused || kind == ErrorKind::TlsFailed
        || kind == ErrorKind::ProxyFailed || kind == ErrorKind::PlainHttpRefused;
}

RequestEnding costOf(const ApiEnding &ending, bool wasSent)
{
    if (ending.http.status != 0)
        return RequestEnding::Answered;
    if (!wasSent || neverLeft(ending.answer.error().kind))
        return RequestEnding::NeverSent;
    return RequestEnding::Lost;
}

} // namespace

void IncidentService::ended(TicketId ticket, const ApiEnding &ending, bool wasSent)
{
    Item *const item = find(ticket);
    const bool isOurs = item && item->ticket == ticket; // else it was cancelled meanwhile
    if (isOurs && ending.http.status == 429) {
        item->call.reset();
        m_limiter.throttled(ticket, readThrottleHint(ending.http.retryAfter, ending.http.body));
        item->lookup.state = LookupState::Queued;
        return publish(*item);
    }
    const bool wasRecalled = isOurs && !ending.answer && ending.answer.error().kind == ErrorKind::Cancelled;
    if (wasRecalled && !wasSent) {
        item->call.reset();
        m_limiter.giveBack(ticket);
        item->lookup.state = LookupState::Queued;
        return publish(*item);
    }
    m_limiter.finish(ticket, costOf(ending, wasSent));
    m_serialOfTicket.remove(ticket);
    if (!isOurs)
        return;
    item->ticket = 0;
    item->call.reset();
    if (wasRecalled)
        queue(*item);
    else if (ending.answer)
        decode(*item, *ending.answer);
    else
        failed(*item, ending.answer.error());
}

void IncidentService::failed(Item &item, const Error &error)
{
    if (error.kind == ErrorKind::TokenRefused && !item.renewed)
        renewToken(item);
    else if (isPassing(error.kind) && item.attempts < mostAttempts)
        retryLater(item);
    else
        finish(item, LookupState::Failed, error);
}

void IncidentService::renewToken(Item &item)
{
    item.renewed = true;
    const auto again = [this, serial = item.serial, run = item.run](const Result<Token> &token) {
        const auto it = m_items.find(serial);
        if (it == m_items.end() || it->second->run != run || !it->second->isActive)
            return;
        if (token)
            queue(*it->second);
        else
            finish(*it->second, LookupState::Failed, token.error());
    };
    m_tokens.renewed(item.token.value_or(Token())).then(this, again);
}

void IncidentService::retryLater(Item &item)
{
    const auto wait = firstWait * (1 << (item.attempts - 1));
    const auto jittered = std::chrono::milliseconds(qint64(double(wait.count()) * (0.5 + m_jitter())));
    item.lookup.state = LookupState::Queued;
    publish(item);
    QTimer::singleShot(jittered, this, [this, serial = item.serial, run = item.run] {
        const auto it = m_items.find(serial);
        if (it != m_items.end() && it->second->run == run && it->second->isActive)
            queue(*it->second);
    });
}

void IncidentService::decode(Item &item, const ApiAnswer &answer)
{
    inBackground([payload = answer.payload] { return decodeIncident(payload); })
        .then(this,
              [this, serial = item.serial, run = item.run,
               trackingId = answer.trackingId](const Result<Incident> &incident) {
                  const auto it = m_items.find(serial);
                  if (it != m_items.end() && it->second->run == run && it->second->isActive)
                      decoded(*it->second, incident, trackingId);
              });
}

void IncidentService::decoded(Item &item, const Result<Incident> &incident, const QString &trackingId)
{
    if (!incident) {
        Error error = incident.error();
        error.trackingId = trackingId;
        return finish(item, LookupState::Failed, error);
    }
    item.lookup.incident = *incident;
    item.lookup.trackingId = trackingId;
    item.lookup.fetchedAt = QDateTime::currentDateTimeUtc();
    const bool isMerged = incident->mergedInto().has_value();
    const IncidentRef ref = item.lookup.ref;
    if (isMerged && m_followsMerges)
        ++m_active; // not idle before the next one is asked for
    finish(item, isMerged ? LookupState::Merged : LookupState::Ready, std::nullopt);
    if (isMerged && m_followsMerges) {
        follow(ref);
        --m_active;
        tellIfIdle();
    }
}

void IncidentService::finish(Item &item, LookupState state, std::optional<Error> error)
{
    item.lookup.state = state;
    item.lookup.error = std::move(error);
    if (item.isActive) {
        item.isActive = false;
        --m_active;
    }
    publish(item);
    tellIfIdle();
}

// Without a token none of those that wait can be sent: they fail with the same reason, and nobody hammers the sign-in.
void IncidentService::failWaiting(const Error &error)
{
    std::vector<quint64> waiting;
    for (const auto &[serial, item] : m_items) {
        if (item->isActive && !item->call)
            waiting.push_back(serial);
    }
    std::sort(waiting.begin(), waiting.end());
    for (const quint64 serial : waiting) {
        const auto it = m_items.find(serial);
        if (it == m_items.end())
            continue;
        stop(*it->second);
        finish(*it->second, LookupState::Failed, error);
    }
}

// Takes it out of the limiter. A call that has left costs its slot, which ended() sees to.
void IncidentService::stop(Item &item)
{
    ++item.run;
    const TicketId ticket = std::exchange(item.ticket, 0);
    if (item.call) {
        item.call->abort();
        item.call.reset();
    } else if (ticket != 0) {
        m_limiter.cancel(ticket);
        m_serialOfTicket.remove(ticket);
    }
}

void IncidentService::publish(const Item &item)
{
    Q_EMIT changed(item.lookup);
    if (!m_forecastTimer.isActive())
        m_forecastTimer.start();
}

void IncidentService::publishForecast()
{
    QueueForecast forecast;
    forecast.paused = m_isPaused;
    const std::vector<TicketForecast> tickets = m_limiter.forecast();
    forecast.places.reserve(tickets.size());
    for (const TicketForecast &place : tickets) {
        if (const Item *const item = find(place.ticket))
            forecast.places.push_back(
                {item->lookup.ref, QDateTime::fromMSecsSinceEpoch(place.expectedAt.count(), Qt::UTC)});
    }
    if (!forecast.places.empty())
        forecast.doneAt = forecast.places.back().expectedAt;
    Q_EMIT forecastChanged(forecast);
}

void IncidentService::tellIfIdle()
{
    if (m_active == 0)
        Q_EMIT idle();
}

} // namespace utkik
