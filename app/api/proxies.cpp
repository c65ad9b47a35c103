// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/proxies.h"

#include "models/tenant/profile.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>

namespace utkik
{

namespace
{

class SystemProxies final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isThisComputer(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

} // namespace

void useSystemProxies(QNetworkAccessManager &network)
{
    network.setProxyFactory(new SystemProxies); // owned by the manager
}

} // namespace utkik
