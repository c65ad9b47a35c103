// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/nearbyids.h"

#include <QRandomGenerator>
#include <QTest>

using namespace utkik;

class TestNearbyIds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasNoneAtFirst();
    void tellsTheSameAsALookAtEach();
};

void TestNearbyIds::hasNoneAtFirst()
{
    const NearbyIds ids;
    for (const qint64 id : {qint64(1), NearbyIds::least, std::numeric_limits<qint64>::max()})
        QVERIFY(!ids.hasNear(id));
}

void TestNearbyIds::tellsTheSameAsALookAtEach()
{
    QRandomGenerator random(25);
    const auto anyId = [&random] { // of any size
        const qint64 id = qint64(random.generate64() >> 2) >> random.bounded(53);
        return std::max(id, NearbyIds::least);
    };
    for (int round = 0; round < 200; ++round) {
        NearbyIds ids;
        std::vector<qint64> known;
        for (int count = random.bounded(60); count > 0; --count) {
            known.push_back(anyId());
            ids.add(known.back());
        }
        for (int look = 0; look < 200; ++look) {
            const qint64 one = known.empty() ? anyId() : known[size_t(random.bounded(int(known.size())))];
            const qint64 id = look % 4 == 0 ? anyId() : qint64(double(one) * (0.94 + random.bounded(0.12)));
            const bool expected =
                std::any_of(known.begin(), known.end(), [id](qint64 other) { return isNear(id, other); });
            QVERIFY2(ids.hasNear(id) == expected, qPrintable(QString::number(id)));
        }
    }
}

QTEST_APPLESS_MAIN(TestNearbyIds)
#include "tst_nearbyids.moc"
