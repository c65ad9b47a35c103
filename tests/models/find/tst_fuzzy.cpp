// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/find/fuzzy.h"

#include <QTest>

using namespace utkik;

class TestFuzzy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isFit");
        QTest::newRow("nothing typed") << "Refresh all"
                                       << "" << true;
        QTest::newRow("letters in order") << "Refresh all"
                                          << "rfal" << true;
        QTest::newRow("any case") << "Refresh all"
                                  << "REFA" << true;
        QTest::newRow("spaces don't count") << "Refresh all"
                                            << "ref all" << true;
        QTest::newRow("wrong order") << "Refresh all"
                                     << "lar" << false;
        QTest::newRow("a letter too many") << "Undo"
                                           << "undoo" << false;
        QTest::newRow("umlauts") << "Öppna i portalen"
                                 << "öp" << true;
        QTest::newRow("no text") << ""
                                 << "x" << false;
    }

    void fits()
    {
        QFETCH(QString, text);
        QFETCH(QString, typed);
        QTEST(fuzzyScore(text, typed).has_value(), "isFit");
    }

    void better_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse");
        QTest::newRow("begins the text") << "ref"
                                         << "Refresh"
                                         << "Open the ref list";
        QTest::newRow("begins words") << "ra"
                                      << "Refresh all"
                                      << "Overall";
        QTest::newRow("stands together") << "copy"
                                         << "A copy"
                                         << "Count of policy";
        QTest::newRow("the ID itself") << "924565"
                                       << "924565 Ransomware"
                                       << "9 245 incidents, 65 users";
        QTest::newRow("early") << "x"
                               << "axe"
                               << "aaaaaaaax";
    }

    void better()
    {
        QFETCH(QString, typed);
        QFETCH(QString, better);
        QFETCH(QString, worse);
        QVERIFY(fuzzyScore(better, typed).value() > fuzzyScore(worse, typed).value());
    }
};

QTEST_GUILESS_MAIN(TestFuzzy)
#include "tst_fuzzy.moc"
