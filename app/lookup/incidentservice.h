// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/defenderapi.h"
#include "app/api/pauses.h"
#include "app/limits/ratelimiter.h"
#include "models/lookup/lookup.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <unordered_map>

namespace utkik
{

/// Looks incidents up in one tenant: asks the limiter for leave and the provider for a token, sends, decodes off the
/// thread, and tells of every step through changed(). An ID asked for twice is fetched once. What fails in passing is
/// tried again with growing, jittered waits; a 429 loses nothing; a token refused is renewed once. Lives on one thread.
class IncidentService final : public QObject
{
    Q_OBJECT
public:
    /// `tenant`: the profile's, as GUID or domain; empty if it is not known.
    IncidentService(const QString &tenant, DefenderApi &api, TokenProvider &tokens, RateLimiter &limiter,
                    Pauses pauses = growingPauses(), QObject *parent = nullptr);
    ~IncidentService() override;

    /// Those asked for before and answered or under way are not asked again, only moved up if they are Looked now.
    void lookUp(const IncidentRefs &refs, Priority priority);
    void refresh(const IncidentRefs &refs, Priority priority); ///< asks again, whatever is known; also retries failures
    void lookAt(const IncidentRef &ref); ///< the user sees it now
    /// Looks up what a merged incident became part of; `followed` says which that is. Circles end as MergeLoop.
    void follow(const IncidentRef &ref);
    void setFollowsMerges(bool follows); ///< follow() by itself, for scripts
    void setPaused(bool paused);
    void cancel(const IncidentRefs &refs); ///< back to the last answer, or Failed as Cancelled
    void cancelAll();
    void forget(const IncidentRefs &refs); ///< cancels, and knows nothing of them any more
    [[nodiscard]] bool isIdle() const; ///< nothing waits and nothing is under way

Q_SIGNALS:
    void changed(const utkik::Lookup &lookup);
    void forecastChanged(const utkik::QueueForecast &forecast); ///< at most once a second
    void followed(const utkik::IncidentRef &from, const utkik::IncidentRef &to);
    void idle();

private:
    struct Item;
    using Items = std::unordered_map<quint64, std::unique_ptr<Item>>;

    [[nodiscard]] IncidentRef normal(const IncidentRef &ref) const;
    [[nodiscard]] Item *find(const IncidentRef &ref) const;
    [[nodiscard]] Item *find(TicketId ticket) const;
    [[nodiscard]] std::optional<Error> tenantFault(const Item &item, const std::optional<TokenClaims> &claims) const;
    [[nodiscard]] std::vector<quint64> activeSerials() const;

    void start(Item &item, Priority priority);
    void queue(Item &item);
    void send(TicketId ticket);
    void sendWith(TicketId ticket, const Token &token);
    void recall(TicketId ticket);
    void ended(TicketId ticket, const ApiEnding &ending, bool mayHaveLeft);
    void failed(Item &item, const Error &error);
    void renewToken(Item &item, const Error &refusal);
    void retryLater(Item &item);
    void decode(Item &item, const ApiAnswer &answer);
    void decoded(Item &item, const Result<Incident> &incident, const QString &trackingId);
    void finish(Item &item, LookupState state, std::optional<Error> error);
    void failAll(Item &item, const Error &error);
    void failWaiting(const Error &error);
    void stop(Item &item);
    void publish(const Item &item);
    void forecastSoon();
    void publishForecast();
    void tellIfIdle();

    QString m_tenant;
    DefenderApi &m_api;
    TokenProvider &m_tokens;
    RateLimiter &m_limiter;
    Pauses m_pauses;
    Secret m_unproven; ///< the token of the last renewal, until the API takes it
    std::unordered_map<quint64, std::unique_ptr<Item>> m_items; ///< by serial
    QHash<IncidentRef, quint64> m_serialOf;
    QHash<TicketId, quint64> m_serialOfTicket;
    quint64 m_lastSerial = 0;
    int m_active = 0; ///< items queued or under way
    bool m_followsMerges = false;
    bool m_isPaused = false;
    QTimer m_forecastTimer;
};

} // namespace utkik
