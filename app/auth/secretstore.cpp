// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/secretstore.h"

#include "models/core/whendone.h"

#include <QUuid>

#include <tuple>

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

QFuture<Result<void>> tryOut(SecretStore &store, QObject *context)
{
    const QString id = QStringLiteral("trial/") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const Secret trial(QByteArray("trial"));
    const auto read = afterwards(store.write(id, trial), context, [&store, id](const Result<void> &written) {
        return written ? store.read(id) : readyFuture<Result<Secret>>(tl::unexpected(written.error()));
    });
    return afterwards(read, context, [&store, id, trial](const Result<Secret> &came) {
        if (!came)
            return readyFuture<Result<void>>(tl::unexpected(came.error()));
        if (!(*came == trial))
            return readyFuture<Result<void>>(failure(ErrorKind::SecretDamaged));
        return store.remove(id);
    });
}

FallbackSecretStore::FallbackSecretStore(SecretStore &lasting)
    : m_lasting(lasting)
{
}

QFuture<Result<Secret>> FallbackSecretStore::read(const QString &profileId)
{
    return m_session.has(profileId) ? m_session.read(profileId) : m_lasting.read(profileId);
}

// Held for the session at once, so that signing in need not wait for a keychain that asks its user first.
QFuture<Result<void>> FallbackSecretStore::write(const QString &profileId, const Secret &secret)
{
    std::ignore = m_session.write(profileId, secret);
    return m_lasting.write(profileId, secret);
}

QFuture<Result<void>> FallbackSecretStore::remove(const QString &profileId)
{
    std::ignore = m_session.remove(profileId);
    return m_lasting.remove(profileId);
}

} // namespace utkik
