// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/secret.h"
#include "models/core/result.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QString>

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

/// The lasting store; what it has not taken, or does not give back now, lives for the session, and the caller who wrote
/// hears of it as an error. What it has taken it is asked for again, since another process may have replaced it.
class FallbackSecretStore final : public QObject, public SecretStore
{
    Q_OBJECT
public:
    explicit FallbackSecretStore(SecretStore &lasting, QObject *parent = nullptr);

    [[nodiscard]] QFuture<Result<Secret>> read(const QString &profileId) override;
    [[nodiscard]] QFuture<Result<void>> write(const QString &profileId, const Secret &secret) override;
    [[nodiscard]] QFuture<Result<void>> remove(const QString &profileId) override;

private:
    struct Held
    {
        Secret secret;
        int writing = 0; ///< which of our writings it came with
        bool isKept = false; ///< the lasting store has it
    };

    SecretStore &m_lasting;
    QHash<QString, Held> m_held;
    int m_writings = 0;
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
