// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/devicecodegrant.h"
#include "app/auth/personsignin.h"
#include "app/cli/commandrun.h"
#include "app/cli/commandsignout.h"
#include "app/cli/console.h"
#include "app/cli/opentenant.h"

#include <memory>

namespace utkik
{

/// `login`: signs in with the profile's way. A person is told on standard error what to do; what renews the sign-in
/// goes into the keychain. An application's secret or certificate is only tried.
class LoginRun final : public CommandRun
{
    Q_OBJECT
public:
    LoginRun(const TenantChoice &choice, Console &console, QObject *parent = nullptr);
    void start() override;

private:
    void ask();
    void askPerson();
    void askApplication();
    void signedIn(const Token &token);
    void fail(const Error &error);
    void showCode(const DeviceCode &code);
    void openPage(const QUrl &page);

    TenantChoice m_choice;
    Console &m_console;
    std::unique_ptr<OpenTenant> m_tenant;
    std::unique_ptr<PersonSignIn> m_signIn;
};

/// `logout`: removes what the keychain holds for the profile, and has it revoked where that is offered; the profile
/// stays.
class LogoutRun final : public CommandRun
{
    Q_OBJECT
public:
    LogoutRun(const TenantChoice &choice, Console &console, QObject *parent = nullptr);
    void start() override;

private:
    void tell(const QString &profileName, const Result<Revocation> &revocation);

    TenantChoice m_choice;
    Console &m_console;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<CommandSignOut> m_signOut;
};

/// `whoami`: who is signed in, and what they may do, as the token says.
class WhoamiRun final : public CommandRun
{
    Q_OBJECT
public:
    WhoamiRun(const TenantChoice &choice, OutputFormat format, Console &console, QObject *parent = nullptr);
    void start() override;

private:
    void ask();

    TenantChoice m_choice;
    OutputFormat m_format;
    Console &m_console;
    std::unique_ptr<OpenTenant> m_tenant;
};

} // namespace utkik
