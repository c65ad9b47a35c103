// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/regionprobe.h"
#include "models/tenant/profile.h"
#include "tests/app/api/faultyserver.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSet>
#include <QTest>

using namespace utkik;
using namespace std::chrono_literals;

class TestRegionProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_network.setProxy(QNetworkProxy::NoProxy); }

    void findsTheOneThatAnswersSoonest()
    {
        FaultyServer near;
        near.answers(goodAnswer(401, "{}"));
        FaultyServer far; // its answers dribble in
        far.answers({.bytes = "HTTP/1.1 401 Refused\r\nContent-Length: 3\r\n\r\n",
                     .ending = FaultyAnswer::Ending::Trickle,
                     .repeated = "x"});
        FaultyServer broken;
        broken.answers({.ending = FaultyAnswer::Ending::Reset});
        FaultyServer gone;
        const QUrl nobody = gone.url();
        gone.stop();
        const auto nearest = probe({{QStringLiteral("far"), far.url()},
                                    {QStringLiteral("broken"), broken.url()},
                                    {QStringLiteral("gone"), nobody},
                                    {QStringLiteral("near"), near.url()}},
                                   30s);
        QVERIFY(nearest.has_value());
        QCOMPARE(nearest->region, QStringLiteral("near"));
        QCOMPARE(near.requests().size(), 2);
        QCOMPARE(near.connections(), 1); // what is measured is not the making of the connection
        QVERIFY(near.requests().constFirst().header("Authorization").isEmpty());
    }

    void waitsForNoneThatIsMute()
    {
        FaultyServer near;
        near.answers(goodAnswer(401, "{}"));
        FaultyServer mute;
        mute.answers(FaultyAnswer{});
        const auto nearest = probe({{QStringLiteral("mute"), mute.url()}, {QStringLiteral("near"), near.url()}}, 1s);
        QVERIFY(nearest.has_value());
        QCOMPARE(nearest->region, QStringLiteral("near"));
        QCOMPARE(probe({{QStringLiteral("mute"), mute.url()}}, 100ms).error().kind, ErrorKind::TimedOut);
        QVERIFY(!probe({}, 1s).has_value());
    }

    void knowsTheHosts()
    {
        QSet<QString> hosts;
        for (const RegionHost &host : regionHosts())
            hosts << host.url.host();
        QCOMPARE(hosts.size(), regions().size());
        QVERIFY(hosts.contains(QStringLiteral("eu.api.security.microsoft.com")));
    }

private:
    Result<NearestRegion> probe(const QList<RegionHost> &hosts, std::chrono::milliseconds patience)
    {
        RegionProbe probe(hosts, m_network);
        const auto future = probe.run(patience);
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 60'000))
            qFatal("no end");
        return future.result();
    }

    QNetworkAccessManager m_network;
};

QTEST_GUILESS_MAIN(TestRegionProbe)
#include "tst_regionprobe.moc"
