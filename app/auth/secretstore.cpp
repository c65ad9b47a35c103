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

FallbackSecretStore::FallbackSecretStore(SecretStore &lasting, QObject *parent)
    : QObject(parent)
    , m_lasting(lasting)
{
}

QFuture<Result<Secret>> FallbackSecretStore::read(const QString &profileId)
{
    const auto held = m_held.constFind(profileId);
    if (held == m_held.constEnd())
        return m_lasting.read(profileId);
    if (!held->isKept)
        return readyFuture(Result<Secret>(held->secret));
    return afterwards(m_lasting.read(profileId), this, [secret = held->secret](const Result<Secret> &read) {
        const bool isGone = !read && read.error().kind == ErrorKind::NoSecret; // somebody signed out
        return read || isGone ? read : Result<Secret>(secret);
    });
}

// Held for the session at once, so that signing in need not wait for a keychain that asks its user first.
QFuture<Result<void>> FallbackSecretStore::write(const QString &profileId, const Secret &secret)
{
    const int writing = ++m_writings;
    m_held.insert(profileId, {.secret = secret, .writing = writing});
    return afterwards(m_lasting.write(profileId, secret), this, [this, profileId, writing](const Result<void> &result) {
        const auto held = m_held.find(profileId);
        if (result && held != m_held.end() && held->writing == writing)
            held->isKept = true;
        return result;
    });
}

QFuture<Result<void>> FallbackSecretStore::remove(const QString &profileId)
{
    const auto held = m_held.constFind(profileId);
    const bool wasForSession = held != m_held.constEnd() && !held->isKept;
    m_held.remove(profileId);
    return afterwards(m_lasting.remove(profileId), this, [wasForSession](const Result<void> &removed) {
        const bool isMissing = !removed && removed.error().kind == ErrorKind::KeychainMissing;
        return isMissing && wasForSession ? Result<void>() : removed; // it was here alone
    });
}

} // namespace utkik

#include "moc_secretstore.cpp"
