// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/secretstore.h"
#include "app/limits/slotlog.h"
#include "app/limits/systemclock.h"
#include "app/lookup/incidentservice.h"
#include "models/tenant/profile.h"
#include "tests/app/api/faultyserver.h"

#include <QNetworkAccessManager>

#include <functional>
#include <memory>

namespace utkik
{

/// The system's time, and as much later as a test says.
class LaterClock final : public Clock
{
public:
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return m_clock.monotonic() + later; }
    [[nodiscard]] std::chrono::milliseconds wall() const override { return m_clock.wall() + later; }
    [[nodiscard]] QString bootId() const override { return m_clock.bootId(); }

    std::chrono::milliseconds later{0};

private:
    SystemClock m_clock;
};

[[nodiscard]] QByteArray incidentJson(qint64 id);
[[nodiscard]] QByteArray mergedJson(qint64 id, qint64 into);

/// An IncidentService with all that it needs, against a server of ours that is sign-in host and API in one, and what it
/// told. Set the public members before start().
class LookupBench final : public QObject
{
    Q_OBJECT
public:
    LookupBench();
    ~LookupBench() override;

    /// How the API answers a token that it takes. To begin with: with a small incident.
    void api(std::function<FaultyAnswer(qint64 id)> answer) { m_api = std::move(answer); }
    [[nodiscard]] IncidentService &start();
    void stop(); ///< destroys it, whatever is under way

    [[nodiscard]] bool waitUntilIdle();
    [[nodiscard]] Lookup last(qint64 id) const; ///< what was last told of an incident
    [[nodiscard]] QList<LookupState> statesOf(qint64 id) const; ///< in the order told, each once in a row
    void clear() { m_told.clear(); }
    [[nodiscard]] QList<qint64> asked() const { return m_asked; } ///< IDs that reached the API
    [[nodiscard]] QList<QByteArray> bearers() const { return m_bearers; }
    [[nodiscard]] QByteArray tokenText(int number) const; ///< "token-1", or a JWT with `claims`

    Profile profile;
    SessionSecretStore secrets;
    QByteArray claims; ///< JSON that the tokens carry; empty: opaque tokens
    QByteArray fixedToken; ///< used instead of signing in, if not empty
    QList<QByteArray> refusesTokens; ///< Authorization headers that the API answers with 401
    int signIns = 0; ///< token requests so far
    QList<int> pauses; ///< asked for so far
    LaterClock tokenClock; ///< by which tokens end
    int idles = 0;
    QueueForecast forecast;
    std::unique_ptr<RateLimiter> limiter;

private:
    [[nodiscard]] FaultyAnswer answer(const SeenRequest &request);

    QNetworkAccessManager m_network;
    FaultyServer m_server;
    SystemClock m_clock;
    SlotLog m_log;
    std::function<FaultyAnswer(qint64)> m_api;
    std::unique_ptr<TokenProvider> m_tokens;
    std::unique_ptr<DefenderApi> m_defender;
    std::unique_ptr<IncidentService> m_service;
    QList<Lookup> m_told;
    QList<qint64> m_asked;
    QList<QByteArray> m_bearers;
};

} // namespace utkik
