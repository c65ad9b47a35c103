// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandsignout.h"

#include "app/api/authorities.h"
#include "app/api/proxies.h"
#include "app/cli/commandrun.h"
#include "app/storage/privatefile.h"
#include "models/core/whendone.h"

namespace utkik
{

CommandSignOut::CommandSignOut(Profile profile, SecretStore &secrets, Console &console, QObject *parent)
    : QObject(parent)
    , m_profile(std::move(profile))
    , m_console(console)
    , m_proxy(m_network, secrets)
    , m_signOut(m_profile, secrets, m_network, quotaFolder())
{
    useSystemProxies(m_network);
}

QFuture<Result<Revocation>> CommandSignOut::run()
{
    std::ignore = trustAuthoritiesIn(authoritiesFile()); // without them nothing is revoked, and that is said
    return afterwards(m_proxy.prepare(m_profile.hosts().login), this, [this](const Result<void> &prepared) {
        CommandRun::tellOfProxy(prepared, m_console);
        return m_signOut.run();
    });
}

} // namespace utkik

#include "moc_commandsignout.cpp"
