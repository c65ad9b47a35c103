// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/keyringstate.h"

#include "app/auth/secretstore.h"

#if defined(UTKIK_HAS_DBUS) && defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

#include <memory>

namespace utkik
{

namespace
{

// https://specifications.freedesktop.org/secret-service-spec
constexpr QLatin1StringView secrets("org.freedesktop.secrets");
constexpr QLatin1StringView secretsPath("/org/freedesktop/secrets");
constexpr QLatin1StringView serviceInterface("org.freedesktop.Secret.Service");
constexpr QLatin1StringView collectionInterface("org.freedesktop.Secret.Collection");
constexpr QLatin1StringView properties("org.freedesktop.DBus.Properties");
constexpr QLatin1StringView noCollection("/");
constexpr int patienceMs = 2000;

using Promise = std::shared_ptr<QPromise<KeyringState>>;

void answer(const Promise &promise, KeyringState state)
{
    promise->addResult(state);
    promise->finish();
}

template <typename Function>
void call(const QDBusMessage &message, QObject *context, Function function)
{
    auto *const watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message, patienceMs), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, function] {
        watcher->deleteLater();
        function(*watcher);
    });
}

void askCollection(const QString &path, const Promise &promise, QObject *context)
{
    QDBusMessage question =
        QDBusMessage::createMethodCall(QString(secrets), path, QString(properties), QStringLiteral("Get"));
    question << QString(collectionInterface) << QStringLiteral("Locked");
    call(question, context, [promise](const QDBusPendingReply<QDBusVariant> &reply) {
        if (reply.isError())
            answer(promise, KeyringState::Unknown);
        else
            answer(promise, reply.value().variant().toBool() ? KeyringState::Locked : KeyringState::Open);
    });
}

} // namespace

QFuture<KeyringState> askKeyringState(QObject *context)
{
    if (!QDBusConnection::sessionBus().isConnected())
        return readyFuture(KeyringState::Missing);
    auto promise = std::make_shared<QPromise<KeyringState>>();
    promise->start();
    QDBusMessage question = QDBusMessage::createMethodCall(QString(secrets), QString(secretsPath),
                                                           QString(serviceInterface), QStringLiteral("ReadAlias"));
    question << QStringLiteral("default");
    call(question, context, [promise, context](const QDBusPendingReply<QDBusObjectPath> &reply) {
        if (reply.isError()) {
            const bool isMissing = reply.error().type() == QDBusError::ServiceUnknown;
            answer(promise, isMissing ? KeyringState::Missing : KeyringState::Unknown);
        } else if (reply.value().path() == noCollection) {
            answer(promise, KeyringState::Open);
        } else {
            askCollection(reply.value().path(), promise, context);
        }
    });
    return promise->future();
}

} // namespace utkik

#else

namespace utkik
{

QFuture<KeyringState> askKeyringState(QObject *)
{
    return readyFuture(KeyringState::Unknown);
}

} // namespace utkik

#endif
