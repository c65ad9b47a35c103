// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/secretstore.h"

namespace utkik
{

QFuture<Result<Secret>> SessionSecretStore::read(const QString &profileId)
{
    const auto it = m_secrets.constFind(profileId);
    return readyFuture<Result<Secret>>(it == m_secrets.constEnd() ? Result<Secret>(failure(ErrorKind::NoSecret)) : *it);
}

QFuture<Result<void>> SessionSecretStore::write(const QString &profileId, const Secret &secret)
{
    m_secrets.insert(profileId, secret);
    return readyFuture(Result<void>());
}

QFuture<Result<void>> SessionSecretStore::remove(const QString &profileId)
{
    m_secrets.remove(profileId);
    return readyFuture(Result<void>());
}

} // namespace utkik
