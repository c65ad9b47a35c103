// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/grant.h"
#include "app/auth/loopbacklistener.h"
#include "app/auth/pkce.h"
#include "app/auth/tokenendpoint.h"
#include "app/limits/clock.h"
#include "models/tenant/profile.h"

#include <QObject>
#include <QPromise>

#include <functional>
#include <optional>

namespace utkik
{

/// OAuth 2.0 authorization code with PKCE, in the person's own browser: opens the sign-in page there and waits on the
/// loopback address for it to come back. Destroying it gives up.
class BrowserGrant final : public QObject, public Grant
{
    Q_OBJECT
public:
    using OpenPage = std::function<void(const QUrl &)>;

    BrowserGrant(const Profile &profile, QNetworkAccessManager &network, const AlarmFactory &alarms, OpenPage openPage);
    ~BrowserGrant() override;

    [[nodiscard]] QFuture<Result<TokenGrant>> ask() override;

private:
    [[nodiscard]] QUrl signInPage() const;
    void redeem(const RedirectAnswer &answer);
    void end(const Result<TokenGrant> &answer);

    Profile m_profile;
    OpenPage m_openPage;
    TokenEndpoint m_endpoint;
    std::unique_ptr<Alarm> m_alarm;
    QPromise<Result<TokenGrant>> m_promise;
    Pkce m_pkce;
    QByteArray m_state;
    std::unique_ptr<LoopbackListener> m_listener;
};

/// How long a page in the browser is waited for.
inline constexpr std::chrono::minutes browserPatience{10};

} // namespace utkik
