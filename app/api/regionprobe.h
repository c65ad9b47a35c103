// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QFuture>
#include <QList>
#include <QObject>
#include <QPromise>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <optional>

class QNetworkAccessManager;

namespace utkik
{

/// A host that stands for a region, and how long it takes to answer.
struct RegionHost
{
    QString region; ///< as in regions()
    QUrl url;
};
struct NearestRegion
{
    QString region;
    std::chrono::milliseconds answersIn{0};
};

/// Finds the region that answers soonest. Each host is asked twice, with nothing but its address, at the same time as
/// the others: the first answer opens the connection, the second is measured. Hosts that do not answer are left out.
/// Destroying it gives up.
class RegionProbe final : public QObject
{
    Q_OBJECT
public:
    RegionProbe(const QList<RegionHost> &hosts, QNetworkAccessManager &network, QObject *parent = nullptr);

    /// TimedOut if no host has answered within `patience`. Once.
    [[nodiscard]] QFuture<Result<NearestRegion>> run(std::chrono::milliseconds patience = std::chrono::seconds(10));

private:
    void ask(const RegionHost &host, bool isMeasured);
    void answered(const RegionHost &host, std::chrono::milliseconds time);
    void endIfAllAnswered();
    void end();

    QList<RegionHost> m_hosts;
    QNetworkAccessManager &m_network;
    QTimer m_patience;
    QPromise<Result<NearestRegion>> m_promise;
    std::optional<NearestRegion> m_nearest;
    qsizetype m_underWay = 0;
    bool m_isOver = false;
};

/// The regional hosts of the commercial cloud.
[[nodiscard]] QList<RegionHost> regionHosts();

} // namespace utkik
