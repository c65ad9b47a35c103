// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/secretstore.h"
#include "app/cli/commandrun.h"
#include "app/cli/commandsignout.h"
#include "app/cli/console.h"
#include "app/cli/requests.h"

#include <memory>

namespace utkik
{

/// `profile list`: one a line, name, cloud, tenant and client ID, with tabs between.
[[nodiscard]] ExitStatus runProfileList(OutputFormat format, Console &console);
/// `profile show NAME`
[[nodiscard]] ExitStatus runProfileShow(const QString &name, Console &console);

/// `profile export NAME FILE`
[[nodiscard]] ExitStatus runProfileExport(const QString &name, const QString &path, Console &console);
/// `profile import FILE`
[[nodiscard]] ExitStatus runProfileImport(const QString &path, Console &console);

/// `profile add NAME …`: the secret, if one is given, goes into the keychain first, and without it nothing is kept.
class ProfileAddRun final : public CommandRun
{
    Q_OBJECT
public:
    ProfileAddRun(const Profile &profile, const std::optional<Secret> &secret, std::unique_ptr<SecretStore> secrets,
                  Console &console, QObject *parent = nullptr);
    void start() override;

private:
    void save();

    Profile m_profile;
    std::optional<Secret> m_secret;
    std::unique_ptr<SecretStore> m_secrets;
    Console &m_console;
};

/// `profile remove NAME`: signed out first, as `logout` does; if the keychain does not let its secret go, the profile
/// stays.
class ProfileRemoveRun final : public CommandRun
{
    Q_OBJECT
public:
    ProfileRemoveRun(const QString &name, std::unique_ptr<SecretStore> secrets, Console &console,
                     QObject *parent = nullptr);
    void start() override;

private:
    void remove();

    QString m_name;
    std::unique_ptr<SecretStore> m_secrets;
    Console &m_console;
    std::unique_ptr<CommandSignOut> m_signOut;
};

} // namespace utkik
