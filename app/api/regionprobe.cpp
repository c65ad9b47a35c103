// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/regionprobe.h"

#include "app/api/request.h"
#include "models/tenant/profile.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace utkik
{

RegionProbe::RegionProbe(const QList<RegionHost> &hosts, QNetworkAccessManager &network, QObject *parent)
    : QObject(parent)
    , m_hosts(hosts)
    , m_network(network)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &RegionProbe::end);
}

QFuture<Result<NearestRegion>> RegionProbe::run(std::chrono::milliseconds patience)
{
    m_promise.start();
    auto future = m_promise.future();
    m_patience.start(patience);
    m_underWay = m_hosts.size();
    for (const RegionHost &host : std::as_const(m_hosts))
        ask(host, false);
    endIfAllAnswered();
    return future;
}

// Any answer will do: without a token the API refuses, and refuses as soon as it would answer.
void RegionProbe::ask(const RegionHost &host, bool isMeasured)
{
    QElapsedTimer time;
    time.start();
    QNetworkReply *const reply = m_network.get(makeRequest(host.url, QStringLiteral("/")));
    reply->setParent(this); // gone with it
    connect(reply, &QNetworkReply::finished, this, [this, host, isMeasured, reply, time] {
        reply->deleteLater();
        const bool hasAnswered =
            reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() > 0 && !brokeOff(*reply);
        if (hasAnswered && !isMeasured && !m_isOver)
            return ask(host, true);
        if (hasAnswered)
            answered(host, std::chrono::milliseconds(time.elapsed()));
        --m_underWay;
        endIfAllAnswered();
    });
}

void RegionProbe::answered(const RegionHost &host, std::chrono::milliseconds time)
{
    if (!m_nearest || time < m_nearest->answersIn)
        m_nearest = NearestRegion{host.region, time};
}

void RegionProbe::endIfAllAnswered()
{
    if (m_underWay == 0)
        end();
}

void RegionProbe::end()
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_patience.stop();
    m_promise.addResult(m_nearest ? Result<NearestRegion>(*m_nearest) : failure(ErrorKind::TimedOut));
    m_promise.finish();
}

QList<RegionHost> regionHosts()
{
    QList<RegionHost> hosts;
    for (const QString &region : regions())
        hosts << RegionHost{region, hostsOf(Cloud::Commercial, region).api};
    return hosts;
}

} // namespace utkik

#include "moc_regionprobe.cpp"
