// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/secret.h"
#include "models/core/result.h"

#include <QFuture>
#include <QHash>
#include <QString>

class QObject;

namespace utkik
{

/// Where secrets live, one for each profile ID. All calls answer later, on the thread that asked.
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    /// NoSecret if there is none, SecretDamaged if it came back other than written, else a Keychain… kind.
    [[nodiscard]] virtual QFuture<Result<Secret>> read(const QString &profileId) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> write(const QString &profileId, const Secret &secret) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> remove(const QString &profileId) = 0;
};

/// For this process only: the sample tenant, and whoever has no keychain.
class SessionSecretStore final : public SecretStore
{
public:
    [[nodiscard]] bool has(const QString &profileId) const { return m_secrets.contains(profileId); }
    [[nodiscard]] QFuture<Result<Secret>> read(const QString &profileId) override;
    [[nodiscard]] QFuture<Result<void>> write(const QString &profileId, const Secret &secret) override;
    [[nodiscard]] QFuture<Result<void>> remove(const QString &profileId) override;

private:
    QHash<QString, Secret> m_secrets;
};

/// The lasting store first; what it could not take lives for the session, and the caller hears of it as an error.
class FallbackSecretStore final : public SecretStore
{
public:
    explicit FallbackSecretStore(SecretStore &lasting);

    [[nodiscard]] QFuture<Result<Secret>> read(const QString &profileId) override;
    [[nodiscard]] QFuture<Result<void>> write(const QString &profileId, const Secret &secret) override;
    [[nodiscard]] QFuture<Result<void>> remove(const QString &profileId) override;

private:
    SecretStore &m_lasting;
    SessionSecretStore m_session;
};

/// Whether the store keeps what it is given: something is written, read and removed again.
[[nodiscard]] QFuture<Result<void>> tryOut(SecretStore &store, QObject *context);

/// A future that holds its value already.
template <typename T>
[[nodiscard]] QFuture<T> readyFuture(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

} // namespace utkik
