// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/secretstore.h"

#include <QObject>

#include <chrono>
#include <functional>

namespace utkik
{

/// Secrets in the system's keychain, through QtKeychain: Secret Service or KWallet, macOS's Keychain, Windows'
/// Credential Manager. There is no plain-text fallback. One item holds a secret of usual length; what is longer than an
/// item may be on Windows (2,560 bytes) goes into further items first, and the one that names them is written last, so
/// that after a crash the old secret or the new one is there, never halves of both. Length and digest are kept with it
/// and checked.
class KeychainStore final : public QObject, public SecretStore
{
    Q_OBJECT
public:
    /// A keychain that says nothing for that long counts as KeychainSilent; a late answer is ignored.
    explicit KeychainStore(std::chrono::milliseconds patience = std::chrono::seconds(30), QObject *parent = nullptr);

    [[nodiscard]] QFuture<Result<Secret>> read(const QString &profileId) override;
    [[nodiscard]] QFuture<Result<void>> write(const QString &profileId, const Secret &secret) override;
    [[nodiscard]] QFuture<Result<void>> remove(const QString &profileId) override;

private:
    using Answer = QFuture<Result<QByteArray>>;

    [[nodiscard]] QFuture<Result<Secret>> complete(const QString &profileId, const Result<QByteArray> &first);
    [[nodiscard]] Answer writeNow(const QString &profileId, const Secret &secret);
    [[nodiscard]] Answer unlock();
    [[nodiscard]] Answer replace(const QString &profileId, const Secret &secret, const QByteArray &oldGeneration);
    [[nodiscard]] Answer readFurther(const QString &profileId, const QByteArray &generation, int item, int last,
                                     const QByteArray &before);
    [[nodiscard]] Answer writeFurther(const QString &profileId, const QByteArray &generation, int item, int last,
                                      const Secret &secret);
    /// Another step if the one before succeeded.
    [[nodiscard]] Answer next(const Answer &before, const std::function<Answer()> &step);
    /// Deletes further items from `item` on, whatever writing left them behind.
    [[nodiscard]] Answer sweep(const QString &profileId, const QByteArray &generation, int item);

    std::chrono::milliseconds m_patience;
};

} // namespace utkik
