// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/secretlock.h"

#include <QCryptographicHash>
#include <QDir>

namespace utkik
{

namespace
{

using namespace std::chrono_literals;
constexpr auto pause = 50ms; // between two tries: a renewal takes some hundred milliseconds

QString pathOf(const QString &folder, const QString &profileId)
{
    if (folder.isEmpty())
        return {};
    QDir().mkpath(folder);
    const QByteArray name = QCryptographicHash::hash(profileId.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    return folder + QStringLiteral("/signin-") + QString::fromLatin1(name) + QStringLiteral(".lock");
}

} // namespace

SecretLock::SecretLock(const QString &folder, const QString &profileId, QObject *parent)
    : QObject(parent)
    , m_lock(pathOf(folder, profileId))
    , m_isShared(!folder.isEmpty())
{
    m_again.setInterval(pause);
    connect(&m_again, &QTimer::timeout, this, &SecretLock::tryOnce);
}

QFuture<bool> SecretLock::take(std::chrono::milliseconds patience)
{
    m_patience = patience;
    m_waiting.start();
    m_promise = {};
    m_promise.start();
    auto future = m_promise.future();
    tryOnce();
    return future;
}

void SecretLock::release()
{
    m_lock.unlock();
}

void SecretLock::tryOnce()
{
    if (!m_isShared)
        return end(true);
    switch (m_lock.tryLock()) {
    case FileLock::Outcome::Held:
        return end(true);
    case FileLock::Outcome::Impossible:
        return end(false);
    case FileLock::Outcome::Busy:
        break;
    }
    if (m_waiting.hasExpired(m_patience.count()))
        return end(false);
    m_again.start();
}

void SecretLock::end(bool isHeld)
{
    m_again.stop();
    m_promise.addResult(isHeld);
    m_promise.finish();
}

} // namespace utkik

#include "moc_secretlock.cpp"
