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

constexpr int mostAttempts = 4; // for what fails in passing: a GET is idempotent, so safe to repeat

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

// Whether every other lookup would end the same way. A refused token is; so is a permission that the token itself shows
// to be missing, but not one that only the server knows of.
bool holdsForAll(const Error &error, const std::optional<Token> &token)
{
    switch (error.kind) {
    case ErrorKind::PermissionMissing:
        return token && token->claims && !allowsReading(*token->claims);
    case ErrorKind::TokenRefused:
    case ErrorKind::LicenceMissing:
    case ErrorKind::WrongAudience:
    case ErrorKind::TenantNotProvisioned:
    case ErrorKind::PlainHttpRefused:
        return true;
    default:
        return false;
    }
}

RequestEnding costOf(const ApiEnding &ending, bool mayHaveLeft)
{
    // Of a call that we ended ourselves, nobody knows how far it came.
    if (ending.http.status != 0 || (!ending.answer && ending.answer.error().kind == ErrorKind::Cancelled))
        return RequestEnding::Answered;
    if (!mayHaveLeft || neverLeft(ending.answer.error().kind))
        return RequestEnding::NeverSent;
    return RequestEnding::Lost;
}

} // namespace

void IncidentService::ended(TicketId ticket, const ApiEnding &ending, bool mayHaveLeft)
{
    Item *const item = find(ticket);
    const bool isOurs = item && item->ticket == ticket; // else it was cancelled meanwhile
    if (ending.http.status == 429) {
        m_limiter.throttled(ticket, readThrottleHint(ending.http.retryAfter, ending.http.body));
        if (!isOurs) {
            m_serialOfTicket.remove(ticket);
            return m_limiter.cancel(ticket);
        }
        item->call.reset();
        item->lookup.state = LookupState::Queued;
        return publish(*item);
    }
    const bool wasRecalled = isOurs && !ending.answer && ending.answer.error().kind == ErrorKind::Cancelled;
    if (wasRecalled && !mayHaveLeft) {
        item->call.reset();
        m_limiter.giveBack(ticket);
        item->lookup.state = LookupState::Queued;
        return publish(*item);
    }
    m_limiter.finish(ticket, costOf(ending, mayHaveLeft));
    m_serialOfTicket.remove(ticket);
    if (!isOurs)
        return;
    item->ticket = 0;
    item->call.reset();
    if (ending.http.status != 0 && ending.http.status != 401 && item->token->value == m_unproven)
        m_unproven = Secret();
    if (wasRecalled)
        queue(*item);
    else if (ending.answer)
        decode(*item, *ending.answer);
    else
        failed(*item, ending.answer.error());
}

void IncidentService::failed(Item &item, const Error &error)
{
    const bool isFresh = item.renewed || (!m_unproven.isEmpty() && item.token->value == m_unproven);
    if (error.kind == ErrorKind::TokenRefused && !isFresh)
        renewToken(item, error);
    else if (holdsForAll(error, item.token))
        failAll(item, error);
    else if (isPassing(error.kind) && item.attempts < mostAttempts)
        retryLater(item);
    else
        finish(item, LookupState::Failed, error);
}

void IncidentService::renewToken(Item &item, const Error &refusal)
{
    item.renewed = true;
    const auto again = [this, serial = item.serial, run = item.run, refusal](const Result<Token> &token) {
        const auto it = m_items.find(serial);
        if (it == m_items.end() || it->second->run != run || !it->second->isActive)
            return;
        if (token) {
            m_unproven = token->value;
            return queue(*it->second);
        }
        // What the API said of a token that cannot be renewed says more than that it cannot.
        const bool isBare = token.error() == Error{.kind = ErrorKind::TokenRefused};
        failAll(*it->second, isBare ? refusal : token.error());
    };
    whenDone(m_tokens.renewed(item.token.value_or(Token())), this, again);
}

void IncidentService::retryLater(Item &item)
{
    item.lookup.state = LookupState::Queued;
    publish(item);
    QTimer::singleShot(m_pauses(item.attempts), this, [this, serial = item.serial, run = item.run] {
        const auto it = m_items.find(serial);
        if (it != m_items.end() && it->second->run == run && it->second->isActive)
            queue(*it->second);
    });
}

void IncidentService::decode(Item &item, const ApiAnswer &answer)
{
    item.isDecoding = true;
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
    item.isDecoding = false;
    if (item.isActive) {
        item.isActive = false;
        --m_active;
    }
    publish(item);
    tellIfIdle();
}

void IncidentService::failAll(Item &item, const Error &error)
{
    finish(item, LookupState::Failed, error);
    failWaiting(error);
}

// Without a token none of those that wait can be sent: they fail with the same reason, and nobody hammers the sign-in.
// What has been sent, or is answered and being decoded, goes on.
void IncidentService::failWaiting(const Error &error)
{
    for (const quint64 serial : activeSerials()) {
        const auto it = m_items.find(serial);
        if (it == m_items.end() || it->second->call || it->second->isDecoding || !it->second->isActive)
            continue;
        stop(*it->second);
        finish(*it->second, LookupState::Failed, error);
    }
}

// Takes it out of the limiter. A call that has left costs its slot, which ended() sees to.
void IncidentService::stop(Item &item)
{
    ++item.run;
    item.isDecoding = false;
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
    forecastSoon();
}

void IncidentService::forecastSoon()
{
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
