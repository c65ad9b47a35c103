// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/intake/corpus.h"

#include <QTest>

using namespace utkik;

class TestCorpus : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isLargeEnough();
    void reachesItsFigures();
};

void TestCorpus::isLargeEnough()
{
    QVERIFY(loadCorpus().size() >= 300);
}

void TestCorpus::reachesItsFigures()
{
    const Score score = measure(loadCorpus());
    for (const QString &mistake : score.mistakes)
        qInfo().noquote() << mistake;
    QVERIFY(score.precision() >= 0.99);
    QVERIFY(score.recall() >= 0.99);
    QCOMPARE(score.namedWrong, 0);
}

QTEST_GUILESS_MAIN(TestCorpus)
#include "tst_corpus.moc"
