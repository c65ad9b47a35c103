// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/quota/quota.h"

#include <QTest>

using namespace utkik;

class TestQuota : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsWithTheDocumentedLimits();
    void countsWhatIsLeft_data();
    void countsWhatIsLeft();
};

void TestQuota::startsWithTheDocumentedLimits()
{
    const QuotaLimits limits;
    QCOMPARE(limits.perMinute, 100);
    QCOMPARE(limits.perHour, 1500);
    QCOMPARE(limits.reservePerMinute, 3);
}

void TestQuota::countsWhatIsLeft_data()
{
    QTest::addColumn<int>("used");
    QTest::addColumn<int>("left");
    QTest::newRow("all") << 0 << 100;
    QTest::newRow("some") << 97 << 3;
    QTest::newRow("none") << 100 << 0;
    QTest::newRow("limit lowered below what was used") << 120 << 0;
}

void TestQuota::countsWhatIsLeft()
{
    QFETCH(int, used);
    QFETCH(int, left);
    QCOMPARE((QuotaWindow{used, 100, {}}).left(), left);
}

QTEST_GUILESS_MAIN(TestQuota)
#include "tst_quota.moc"
