// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/secretstore.h"
#include "app/limits/slotlog.h"
#include "app/lookup/incidentservice.h"

class QNetworkAccessManager;
class QNetworkReply;

namespace utkik
{

/// What one tenant's lookups are made with. All of it outlives the session.
struct SessionParts
{
    QNetworkAccessManager &network;
    SecretStore &secrets;
    const Clock &clock;
    AlarmFactory alarms;
    QString slotFolder; ///< where the shared logs of slots and the locks of sign-ins lie; empty: neither is shared
    std::optional<Secret> fixedToken; ///< used instead of signing in
};

/// One tenant in use: its token, its quota, its lookups. Window and command line make the same one; switching the
/// tenant means making a new one.
class TenantSession final : public QObject
{
    Q_OBJECT
public:
    TenantSession(const Profile &profile, const SessionParts &parts, QObject *parent = nullptr);
    ~TenantSession() override;

    [[nodiscard]] const Profile &profile() const { return m_profile; }
    [[nodiscard]] IncidentService &incidents() { return *m_incidents; }
    [[nodiscard]] TokenProvider &tokens() { return *m_tokens; }
    [[nodiscard]] QuotaStatus quota() const { return m_limiter->status(); }
    void setLimits(const QuotaLimits &limits);
    /// This computer's clock before that of the sign-in service or the API, whatever they answered last; nothing if
    /// neither has told the time yet.
    [[nodiscard]] std::optional<std::chrono::seconds> clockAhead() const { return m_clockAhead; }

Q_SIGNALS:
    void quotaChanged(const utkik::QuotaStatus &status);
    void signedIn(const utkik::Token &token); ///< by a new token

private:
    void watchClock(const QNetworkReply &reply);

    Profile m_profile;
    std::optional<std::chrono::seconds> m_clockAhead;
    SlotLog m_log;
    // In the order of their needs: destroyed in the reverse one.
    std::unique_ptr<TokenProvider> m_tokens;
    std::unique_ptr<DefenderApi> m_api;
    std::unique_ptr<RateLimiter> m_limiter;
    std::unique_ptr<IncidentService> m_incidents;
};

/// The log's key: without a tenant or client of its own (a given token), by host and profile name.
[[nodiscard]] QString slotLogKeyOf(const Profile &profile);

} // namespace utkik
