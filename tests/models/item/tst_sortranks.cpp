// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/sortranks.h"

#include <QRandomGenerator>
#include <QTest>

using namespace utkik;

class TestSortRanks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ranksNumbersTextsAndNothing();
    void agreesWithComparingPairs();
};

void TestSortRanks::ranksNumbersTextsAndNothing()
{
    SortValues values;
    values.addText(QStringLiteral("b"));
    values.addNumber(-5);
    values.addAbsent();
    values.addText(QStringLiteral("B"));
    values.addNumber(7);
    values.addText(QStringLiteral("a"));
    values.addText(QString());
    const int none = SortValues::absent;
    QCOMPARE(values.ranks(), (std::vector<int>{4, 0, none, 4, 1, 3, 2}));
    QCOMPARE(SortValues().ranks(), std::vector<int>());
}

void TestSortRanks::agreesWithComparingPairs()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 200; ++round) {
        SortValues values;
        QList<QByteArray> texts;
        const int rows = random.bounded(1, 40);
        for (int row = 0; row < rows; ++row) {
            // Long common beginnings, ends at and beside the edges of eight bytes.
            const QString text = QString(random.bounded(20), u'p') + QString(random.bounded(3), u'å')
                + QString::number(random.bounded(4));
            texts << text.toCaseFolded().toUtf8();
            values.addText(text);
        }
        const std::vector<int> ranks = values.ranks();
        for (int a = 0; a < rows; ++a) {
            for (int b = 0; b < rows; ++b) {
                QCOMPARE(ranks[std::size_t(a)] < ranks[std::size_t(b)], texts[a] < texts[b]);
                QCOMPARE(ranks[std::size_t(a)] == ranks[std::size_t(b)], texts[a] == texts[b]);
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestSortRanks)
#include "tst_sortranks.moc"
