// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/secretstore.h"

#include <QHash>
#include <QObject>
#include <QSet>

class QAuthenticator;
class QNetworkAccessManager;
class QNetworkProxy;
class QNetworkReply;

namespace utkik
{

/// Signs in to proxies that want a name and a password, where the system's settings hold none. They come from the
/// store, read when a proxy first wants them, or from a person. The request that found out fails as ProxyFailed, since
/// neither is there at once; available() tells when it can be made again. Until a password has proved right it is
/// offered once, on one connection: a proxy that counts would lock the account.
class ProxySignIn final : public QObject
{
    Q_OBJECT
public:
    ProxySignIn(QNetworkAccessManager &network, SecretStore &secrets, QObject *parent = nullptr);

    /// A person has given them, for the proxy that needed() named. `isKept`: also in the store.
    void give(const QString &proxy, const QString &user, const Secret &password, bool isKept);

Q_SIGNALS:
    void needed(const QString &proxy, bool wasRefused); ///< "host:port"; `wasRefused`: what it was given is wrong
    void notTold(const utkik::Error &error); ///< the store did not give what it may hold; needed() comes next
    void available(); ///< requests that failed at a proxy can be made again

private:
    struct Known
    {
        QString user;
        Secret password;
        bool isThere = false; ///< user and password are, and have not been refused
        bool isProven = false; ///< the proxy has taken them
        bool othersWait = false; ///< connections that were not given them before that
        QSet<const QAuthenticator *> offered; ///< the connections that were given them since the last one passed
        bool wasLookedUp = false; ///< in the store
        bool isBeingLookedUp = false;
    };

    void answer(const QNetworkProxy &proxy, QAuthenticator &authenticator);
    void ended(const QNetworkReply &reply);
    void lookUp(const QString &proxy);
    void found(const QString &proxy, const Result<Secret> &kept);

    QNetworkAccessManager &m_network;
    SecretStore &m_secrets;
    QHash<QString, Known> m_known;
};

} // namespace utkik
