// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/personsignin.h"
#include "app/auth/signout.h"
#include "app/limits/clock.h"
#include "models/tenant/profile.h"
#include "ui/dialogs/signindialog.h"

class QNetworkAccessManager;

namespace utkik
{

/// Signs in and out at the window: runs what the profile's way needs of a person and shows it in a dialog of its own.
class DesktopSignIn final : public QObject
{
    Q_OBJECT
public:
    DesktopSignIn(const Theme &theme, QNetworkAccessManager &network, const Clock &clock, QWidget &window);
    ~DesktopSignIn() override;

    /// Begins anew; `secrets` outlives it. A profile whose way needs nobody is left alone.
    void begin(const Profile &profile, SecretStore &secrets);

    /// Removes what is kept of the profile and has it revoked; `secrets` outlives it.
    void signOut(const Profile &profile, SecretStore &secrets);

    /// The proxy that it failed at lets it through now.
    void retryAtProxy();

Q_SIGNALS:
    void signedIn(const utkik::Profile &profile, const utkik::TokenGrant &grant);
    void notKept(const utkik::Error &error); ///< signed in, but for this session only
    void signedOut(const utkik::Profile &profile, const QString &revocation); ///< a sentence on it, or nothing
    void notSignedOut(const utkik::Error &error); ///< the store did not let go

private:
    void ask();
    void give(const Result<PersonSignedIn> &answer);

    QNetworkAccessManager &m_network;
    const Clock &m_clock;
    SignInDialog m_dialog;
    Profile m_profile;
    SecretStore *m_secrets = nullptr;
    std::unique_ptr<PersonSignIn> m_signIn;
    bool m_hasFailedAtProxy = false;
};

} // namespace utkik
