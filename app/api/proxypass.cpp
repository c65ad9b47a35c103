// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/proxypass.h"

#include "models/tenant/profile.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>

namespace utkik
{

namespace
{

using namespace std::chrono_literals;
constexpr auto longestKnock = 10s; // what takes longer fails by itself, in the words of the request
constexpr auto longestReading = 40s; // beyond the patience that the store has itself
constexpr int httpsPort = 443;

/// Whether the first proxy on the way is one that may want a name that nobody has set.
bool mayWantName(const QNetworkAccessManager &network, const QUrl &server)
{
    QNetworkProxyFactory *const proxies = network.proxyFactory();
    const QList<QNetworkProxy> onTheWay =
        proxies ? proxies->queryProxy(QNetworkProxyQuery(server)) : QList{network.proxy()};
    const QNetworkProxy first = onTheWay.value(0);
    const bool isProxy = first.type() != QNetworkProxy::NoProxy && first.type() != QNetworkProxy::DefaultProxy;
    return isProxy && first.user().isEmpty();
}

} // namespace

ProxyPass::ProxyPass(QNetworkAccessManager &network, SecretStore &secrets, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_signIn(network, secrets)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &ProxyPass::end);
    connect(&m_signIn, &ProxySignIn::available, this, &ProxyPass::knock);
    connect(&m_signIn, &ProxySignIn::needed, this, [this](const QString &, bool wasRefused) {
        m_isRefused = wasRefused;
        if (!m_isKnocking)
            end();
    });
    connect(&m_signIn, &ProxySignIn::notTold, this, [this](const Error &error) { m_result = tl::unexpected(error); });
    connect(&network, &QNetworkAccessManager::finished, this, [this](const QNetworkReply *reply) { answered(*reply); });
}

QFuture<Result<void>> ProxyPass::prepare(const QUrl &server)
{
    m_server = server;
    m_promise.start();
    if (!isThisComputer(server.host()) && mayWantName(m_network, server))
        knock();
    else
        end();
    return m_promise.future();
}

// Makes the connection that the first request will use; nothing is sent on it.
void ProxyPass::knock()
{
    if (m_isOver)
        return;
    m_isKnocking = true;
    m_patience.start(longestKnock);
    m_network.connectToHostEncrypted(m_server.host(), quint16(m_server.port(httpsPort)));
}

void ProxyPass::answered(const QNetworkReply &reply)
{
    if (m_isOver)
        return;
    m_isKnocking = false;
    if (m_isRefused)
        m_network.clearAccessCache(); // else Qt offers the same once more, and a proxy that counts locks the account
    if (m_isRefused || reply.error() != QNetworkReply::ProxyAuthenticationRequiredError)
        end();
    else
        m_patience.start(longestReading);
}

void ProxyPass::end()
{
    m_patience.stop();
    if (m_isOver)
        return;
    m_isOver = true;
    m_promise.addResult(m_result);
    m_promise.finish();
}

} // namespace utkik

#include "moc_proxypass.cpp"
