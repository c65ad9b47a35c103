// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/secret.h"
#include "models/core/result.h"

#include <QFuture>
#include <QHash>
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
    [[nodiscard]] QFuture<Result<Secret>> read(const QString &profileId) override;
    [[nodiscard]] QFuture<Result<void>> write(const QString &profileId, const Secret &secret) override;
    [[nodiscard]] QFuture<Result<void>> remove(const QString &profileId) override;

private:
    QHash<QString, Secret> m_secrets;
};

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
