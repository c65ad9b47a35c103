// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/proxypass.h"
#include "app/auth/signout.h"
#include "app/cli/console.h"

#include <QNetworkAccessManager>

#include <memory>

namespace utkik
{

/// Signs a profile out for a command: by the system's proxy, with the authorities that are trusted here. Destroying it
/// gives up.
class CommandSignOut final : public QObject
{
    Q_OBJECT
public:
    /// `secrets` and `console` must live longer. Without a proxy's password, that is said and it is tried all the same.
    CommandSignOut(Profile profile, SecretStore &secrets, Console &console, QObject *parent = nullptr);

    /// As SignOut::run().
    [[nodiscard]] QFuture<Result<Revocation>> run();

private:
    Profile m_profile;
    Console &m_console;
    QNetworkAccessManager m_network;
    ProxyPass m_proxy;
    SignOut m_signOut;
};

} // namespace utkik
