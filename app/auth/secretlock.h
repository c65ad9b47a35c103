// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/limits/filelock.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QTimer>

#include <chrono>

namespace utkik
{

/// Lets one process of ours at a time change what a profile has in the keychain. A service that hands a new refresh
/// token out with each answer takes one that comes twice for stolen, and signs everybody out: so what is read, used and
/// replaced has to be so without another in between. A process that dies lets go at once.
class SecretLock final : public QObject
{
    Q_OBJECT
public:
    /// `folder` is made where it is missing. Empty: nobody else can have the secret, and the lock is given at once.
    SecretLock(const QString &folder, const QString &profileId, QObject *parent = nullptr);

    /// Ends when it is held; with false if it cannot be had: after `patience`, or where files cannot be locked. Then
    /// it is better to go on without. Never taken twice before release().
    [[nodiscard]] QFuture<bool> take(std::chrono::milliseconds patience = longestPatience);
    void release();

    /// Longer than a sign-in service takes that is tried again and answers at last.
    static constexpr std::chrono::milliseconds longestPatience = std::chrono::minutes(3);

private:
    void tryOnce();
    void end(bool isHeld);

    FileLock m_lock;
    bool m_isShared;
    std::chrono::milliseconds m_patience{0};
    QElapsedTimer m_waiting;
    QTimer m_again;
    QPromise<bool> m_promise;
};

} // namespace utkik
