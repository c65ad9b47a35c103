// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lookup/incidentservice_item.h"

#include "models/core/whendone.h"

#include <QUuid>

#include <algorithm>

namespace utkik
{

namespace
{

using namespace std::chrono_literals;

constexpr auto forecastPause = 1s;

} // namespace

IncidentService::IncidentService(const QString &tenant, DefenderApi &api, TokenProvider &tokens, RateLimiter &limiter,
                                 Pauses pauses, QObject *parent)
    : QObject(parent)
    , m_tenant(QUuid::fromString(tenant).isNull() ? QString() : tenant.toLower())
    , m_api(api)
    , m_tokens(tokens)
    , m_limiter(limiter)
    , m_pauses(std::move(pauses))
{
    m_forecastTimer.setSingleShot(true);
    m_forecastTimer.setInterval(forecastPause);
    connect(&m_forecastTimer, &QTimer::timeout, this, &IncidentService::publishForecast);
    connect(&m_limiter, &RateLimiter::granted, this, &IncidentService::send);
    connect(&m_limiter, &RateLimiter::recalled, this, &IncidentService::recall);
    connect(&m_limiter, &RateLimiter::statusChanged, this, &IncidentService::forecastSoon);
}

IncidentService::~IncidentService()
{
    for (const auto &[serial, item] : m_items) {
        if (item->call)
            item->call->abort();
    }
}

void IncidentService::lookUp(const IncidentRefs &refs, Priority priority)
{
    for (const IncidentRef &ref : refs) {
        if (Item *const known = find(ref)) {
            if (!ref.tenant.isEmpty())
                known->namedTenant = ref.tenant.toLower();
            if (priority == Priority::Looked)
                lookAt(ref);
            if (known->isActive || known->lookup.state != LookupState::Failed)
                continue;
            start(*known, priority);
            continue;
        }
        auto item = std::make_unique<Item>();
        item->serial = ++m_lastSerial;
        item->lookup.ref = normal(ref);
        item->namedTenant = ref.tenant.toLower();
        m_serialOf.insert(item->lookup.ref, item->serial);
        Item &placed = *m_items.emplace(item->serial, std::move(item)).first->second;
        start(placed, priority);
    }
    tellIfIdle();
}

void IncidentService::refresh(const IncidentRefs &refs, Priority priority)
{
    for (const IncidentRef &ref : refs) {
        Item *const item = find(ref);
        if (!item)
            lookUp({ref}, priority);
        else if (!item->isActive)
            start(*item, priority);
    }
    tellIfIdle();
}

void IncidentService::lookAt(const IncidentRef &ref)
{
    Item *const item = find(ref);
    if (!item || item->priority == Priority::Looked)
        return;
    item->priority = Priority::Looked;
    if (item->ticket == 0)
        return;
    m_limiter.raise(item->ticket);
    forecastSoon();
}

void IncidentService::follow(const IncidentRef &ref)
{
    Item *const item = find(ref);
    const std::optional<qint64> into = item ? item->lookup.incident.mergedInto() : std::nullopt;
    if (!into)
        return;
    QSet<qint64> chain = item->chain;
    chain.insert(item->lookup.ref.id);
    if (chain.contains(*into)) {
        item->lookup.error = Error{.kind = ErrorKind::MergeLoop, .subject = QString::number(*into)};
        return publish(*item);
    }
    const IncidentRef from = item->lookup.ref;
    const IncidentRef to{from.tenant, *into};
    lookUp({to}, Priority::Looked);
    Item *const target = find(to);
    target->chain.unite(chain);
    Q_EMIT followed(from, to);
    if (m_followsMerges && target->lookup.state == LookupState::Merged)
        follow(to);
}

void IncidentService::setFollowsMerges(bool follows)
{
    m_followsMerges = follows;
}

void IncidentService::setPaused(bool paused)
{
    m_isPaused = paused;
    m_limiter.setPaused(paused);
    publishForecast();
}

void IncidentService::cancel(const IncidentRefs &refs)
{
    for (const IncidentRef &ref : refs) {
        Item *const item = find(ref);
        if (!item || !item->isActive)
            continue;
        stop(*item);
        const bool wasAnswered = !item->lookup.incident.isNull();
        const LookupState before = item->lookup.incident.mergedInto() ? LookupState::Merged : LookupState::Ready;
        finish(*item, wasAnswered ? before : LookupState::Failed,
               wasAnswered ? std::nullopt : std::optional(Error{.kind = ErrorKind::Cancelled}));
    }
}

void IncidentService::cancelAll()
{
    IncidentRefs refs;
    for (const quint64 serial : activeSerials())
        refs << m_items.at(serial)->lookup.ref;
    cancel(refs);
}

std::vector<quint64> IncidentService::activeSerials() const
{
    std::vector<quint64> serials;
    for (const auto &[serial, item] : m_items) {
        if (item->isActive)
            serials.push_back(serial);
    }
    std::sort(serials.begin(), serials.end());
    return serials;
}

void IncidentService::forget(const IncidentRefs &refs)
{
    for (const IncidentRef &ref : refs) {
        Item *const item = find(ref);
        if (!item)
            continue;
        if (item->isActive) {
            stop(*item);
            item->isActive = false;
            --m_active;
        }
        m_serialOf.remove(item->lookup.ref);
        m_items.erase(item->serial);
    }
    tellIfIdle();
}

bool IncidentService::isIdle() const
{
    return m_active == 0;
}

// A link that names our own tenant and a bare ID are the same incident.
IncidentRef IncidentService::normal(const IncidentRef &ref) const
{
    return {ref.tenant.toLower() == m_tenant ? QString() : ref.tenant.toLower(), ref.id};
}

IncidentService::Item *IncidentService::find(const IncidentRef &ref) const
{
    const auto it = m_items.find(m_serialOf.value(normal(ref)));
    return it == m_items.end() ? nullptr : it->second.get();
}

IncidentService::Item *IncidentService::find(TicketId ticket) const
{
    const auto it = m_items.find(m_serialOfTicket.value(ticket));
    return it == m_items.end() ? nullptr : it->second.get();
}

// Who names a tenant means the profile's and the token's. A profile can know it as a domain or not at all, and an
// opaque token fits any.
std::optional<Error> IncidentService::tenantFault(const Item &item, const std::optional<TokenClaims> &claims) const
{
    const QString named = item.namedTenant;
    const auto isOther = [&named](const QString &tenant) { return !tenant.isEmpty() && tenant != named; };
    if (named.isEmpty() || !(isOther(m_tenant) || (claims && isOther(claims->tenant))))
        return std::nullopt;
    return Error{.kind = ErrorKind::WrongTenant, .subject = named};
}

void IncidentService::start(Item &item, Priority priority)
{
    item.priority = priority;
    item.attempts = 0;
    item.renewed = false;
    ++item.run;
    if (!item.isActive) {
        item.isActive = true;
        ++m_active;
    }
    if (const auto fault = tenantFault(item, std::nullopt))
        return finish(item, LookupState::Failed, fault);
    queue(item);
}

void IncidentService::queue(Item &item)
{
    item.ticket = m_limiter.enqueue(item.priority);
    m_serialOfTicket.insert(item.ticket, item.serial);
    item.lookup.state = LookupState::Queued;
    item.lookup.error.reset();
    publish(item);
}

void IncidentService::send(TicketId ticket)
{
    if (!find(ticket))
        return m_limiter.finish(ticket, RequestEnding::NeverSent);
    whenDone(m_tokens.token(), this, [this, ticket](const Result<Token> &token) {
        if (token)
            return sendWith(ticket, *token);
        m_limiter.finish(ticket, RequestEnding::NeverSent);
        m_serialOfTicket.remove(ticket);
        failWaiting(token.error());
    });
}

void IncidentService::sendWith(TicketId ticket, const Token &token)
{
    Item *const item = find(ticket);
    if (!item || item->ticket != ticket) // cancelled while the token came
        return m_limiter.finish(ticket, RequestEnding::NeverSent);
    if (const auto fault = tenantFault(*item, token.claims)) {
        m_limiter.finish(ticket, RequestEnding::NeverSent);
        return finish(*item, LookupState::Failed, fault);
    }
    item->token = token;
    ++item->attempts;
    item->call = m_api.get(item->lookup.ref.id, token);
    item->lookup.state = LookupState::Fetching;
    publish(*item);
    whenDone(item->call->ending(), this, [this, ticket, call = *item->call](const ApiEnding &ending) {
        ended(ticket, ending, call.mayHaveLeft());
    });
}

void IncidentService::recall(TicketId ticket)
{
    Item *const item = find(ticket);
    if (item && item->call && !item->call->mayHaveLeft())
        item->call->abort();
}

} // namespace utkik

#include "moc_incidentservice.cpp"
