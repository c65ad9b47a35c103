// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/proxysignin.h"

#include "models/core/whendone.h"
#include "models/tenant/profile.h"

#include <QAuthenticator>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>

#include <utility>

namespace utkik
{

namespace
{

constexpr char separator = '\n'; // between name and password in the store

QString storeId(const QString &proxy)
{
    return QStringLiteral("proxy/") + proxy;
}

} // namespace

ProxySignIn::ProxySignIn(QNetworkAccessManager &network, SecretStore &secrets, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_secrets(secrets)
{
    connect(&network, &QNetworkAccessManager::proxyAuthenticationRequired, this,
            [this](const QNetworkProxy &proxy, QAuthenticator *authenticator) { answer(proxy, *authenticator); });
    connect(&network, &QNetworkAccessManager::finished, this, [this](const QNetworkReply *reply) { ended(*reply); });
}

// A connection that asks again has been refused. Which one asks can only be told by where Qt keeps what it was given.
void ProxySignIn::answer(const QNetworkProxy &proxy, QAuthenticator &authenticator)
{
    const QString name = QStringLiteral("%1:%2").arg(proxy.hostName()).arg(proxy.port());
    Known &known = m_known[name];
    const bool isRefused = known.isThere && known.offered.contains(&authenticator);
    if (known.isThere && !isRefused) {
        if (!known.isProven && !known.offered.isEmpty()) {
            known.othersWait = true;
            return;
        }
        known.offered.insert(&authenticator);
        authenticator.setUser(known.user);
        authenticator.setPassword(QString::fromUtf8(known.password.reveal()));
        return;
    }
    known.isThere = false;
    known.offered.clear();
    if (isRefused || known.wasLookedUp)
        Q_EMIT needed(name, isRefused);
    else if (!known.isBeingLookedUp)
        lookUp(name);
}

void ProxySignIn::ended(const QNetworkReply &reply)
{
    if (reply.error() == QNetworkReply::ProxyAuthenticationRequiredError || isThisComputer(reply.url().host()))
        return;
    const bool hasPassed = reply.error() == QNetworkReply::NoError
        || reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() > 0
        || reply.error() == QNetworkReply::SslHandshakeFailedError;
    bool isAwaited = false;
    for (Known &known : m_known) {
        if (known.offered.isEmpty())
            continue;
        known.offered.clear();
        known.isProven = known.isProven || hasPassed;
        isAwaited = std::exchange(known.othersWait, false) || isAwaited;
    }
    if (isAwaited)
        Q_EMIT available();
}

void ProxySignIn::lookUp(const QString &proxy)
{
    m_known[proxy].isBeingLookedUp = true;
    whenDone(m_secrets.read(storeId(proxy)), this, [this, proxy](const Result<Secret> &kept) { found(proxy, kept); });
}

void ProxySignIn::found(const QString &proxy, const Result<Secret> &kept)
{
    Known &known = m_known[proxy];
    known.isBeingLookedUp = false;
    known.wasLookedUp = true;
    const qsizetype end = kept ? kept->reveal().indexOf(separator) : -1;
    if (known.isThere) // given by a person meanwhile
        return;
    if (end < 0) {
        if (!kept && kept.error().kind != ErrorKind::NoSecret)
            Q_EMIT notTold(kept.error());
        return Q_EMIT needed(proxy, false);
    }
    known.user = QString::fromUtf8(kept->reveal().left(end));
    known.password = Secret(kept->reveal().mid(end + 1));
    known.isThere = true;
    Q_EMIT available();
}

void ProxySignIn::give(const QString &proxy, const QString &user, const Secret &password, bool isKept)
{
    Known &known = m_known[proxy];
    known.user = user;
    known.password = password;
    known.isThere = true;
    known.isProven = false;
    known.offered.clear();
    known.wasLookedUp = true;
    m_network.clearAccessCache(); // it remembers what was refused
    if (isKept)
        std::ignore =
            m_secrets.write(storeId(proxy), Secret(QByteArray(user.toUtf8() + separator + password.reveal())));
    Q_EMIT available();
}

} // namespace utkik

#include "moc_proxysignin.cpp"
