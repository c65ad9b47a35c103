// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/rowdiff.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace utkik;

class TestRowDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheSmallestChanges_data();
    void findsTheSmallestChanges();
    void turnsAnyListIntoAnyOther();
};

using Keys = std::vector<quint64>;
Q_DECLARE_METATYPE(Keys)

static QString written(const std::vector<RowRange> &ranges)
{
    QStringList texts;
    for (const RowRange &range : ranges)
        texts << QStringLiteral("%1-%2").arg(range.first).arg(range.last);
    return texts.join(u' ');
}

void TestRowDiff::findsTheSmallestChanges_data()
{
    QTest::addColumn<Keys>("before");
    QTest::addColumn<Keys>("after");
    QTest::addColumn<QString>("removed");
    QTest::addColumn<QString>("inserted");
    QTest::newRow("nothing") << Keys{1, 2, 3} << Keys{1, 2, 3} << ""
                             << "";
    QTest::newRow("appended") << Keys{1, 2} << Keys{1, 2, 3, 4} << ""
                              << "2-3";
    QTest::newRow("in front") << Keys{1, 2} << Keys{9, 1, 2} << ""
                              << "0-0";
    QTest::newRow("gone") << Keys{1, 2, 3, 4} << Keys{1, 4} << "1-2"
                          << "";
    QTest::newRow("one moved") << Keys{1, 2, 3, 4} << Keys{2, 3, 4, 1} << "0-0"
                               << "3-3";
    QTest::newRow("all other") << Keys{1, 2} << Keys{3, 4, 5} << "0-1"
                               << "0-2";
    QTest::newRow("repeated keys") << Keys{7, 7, 7} << Keys{7, 7} << "2-2"
                                   << "";
    QTest::newRow("from nothing") << Keys{} << Keys{1} << ""
                                  << "0-0";
}

void TestRowDiff::findsTheSmallestChanges()
{
    QFETCH(Keys, before);
    QFETCH(Keys, after);
    const RowDiff diff = diffRows(before, after);
    QTEST(written(diff.removed), "removed");
    QTEST(written(diff.inserted), "inserted");
}

void TestRowDiff::turnsAnyListIntoAnyOther()
{
    QRandomGenerator random(1);
    for (int round = 0; round < 500; ++round) {
        const auto anyKeys = [&random] {
            Keys keys(random.bounded(12U));
            std::generate(keys.begin(), keys.end(), [&random] { return random.bounded(8U); });
            return keys;
        };
        const Keys before = anyKeys();
        const Keys after = anyKeys();
        const RowDiff diff = diffRows(before, after);
        Keys list = before;
        for (auto range = diff.removed.rbegin(); range != diff.removed.rend(); ++range)
            list.erase(list.begin() + range->first, list.begin() + range->last + 1);
        QCOMPARE(list.size(), diff.kept.size());
        QVERIFY(std::is_sorted(diff.kept.begin(), diff.kept.end()));
        for (std::size_t i = 0; i < diff.kept.size(); ++i)
            QCOMPARE(list[i], after[std::size_t(diff.kept[i])]);
        for (const RowRange &range : diff.inserted)
            list.insert(list.begin() + range.first, after.begin() + range.first, after.begin() + range.last + 1);
        QCOMPARE(list, after);
    }
}

QTEST_GUILESS_MAIN(TestRowDiff)
#include "tst_rowdiff.moc"
