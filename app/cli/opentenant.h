// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/proxypass.h"
#include "app/auth/secretstore.h"
#include "app/cli/requests.h"
#include "app/limits/systemclock.h"
#include "app/lookup/tenantsession.h"

#include <QNetworkAccessManager>

#include <memory>

namespace utkik
{

class SampleTenant;

/// What a call changes in the tenant's profile.
struct TenantOverrides
{
    QUrl apiUrl; ///< empty, like the next two: as the profile says
    QUrl loginUrl;
    QString scope;
    std::optional<Secret> token; ///< used instead of signing in; then no profile is needed
};

/// A tenant in use by the command line, with all that its session needs.
class OpenTenant
{
public:
    /// NoProfile, UnknownProfile, or why the profiles cannot be read. Sends nothing yet.
    [[nodiscard]] static Result<std::unique_ptr<OpenTenant>> open(const TenantChoice &choice,
                                                                  const TenantOverrides &overrides);
    ~OpenTenant();
    Q_DISABLE_COPY_MOVE(OpenTenant)

    /// To be waited for before anything is asked of the network: as ProxyPass::prepare().
    [[nodiscard]] QFuture<Result<void>> prepare();

    [[nodiscard]] TenantSession &session() { return *m_session; }
    [[nodiscard]] SecretStore &secrets() { return *m_secrets; }
    [[nodiscard]] QNetworkAccessManager &network() { return m_network; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }

private:
    OpenTenant();

    std::unique_ptr<SampleTenant> m_sample;
    std::unique_ptr<SecretStore> m_secrets;
    QNetworkAccessManager m_network;
    SystemClock m_clock;
    std::unique_ptr<ProxyPass> m_proxy;
    bool m_hasToken = false; ///< given, so that nobody signs in
    std::unique_ptr<TenantSession> m_session; ///< uses all of the above
};

/// The profile that is meant: the one named, else the only one of the links' tenant, else the one last used.
[[nodiscard]] Result<Profile> chooseProfile(const TenantChoice &choice);

} // namespace utkik
