// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/limits/cases.h"
#include "tests/wine.h"

#include <QTemporaryDir>
#include <QTest>

using namespace utkik;
using namespace utkik::simulation;

Q_DECLARE_METATYPE(utkik::simulation::Trouble)

/// Random courses of events, each following from its seed: never a 429, nothing lost, six in flight at most.
/// UTKIK_CASES multiplies their number, UTKIK_SEED plays that one alone; sanitized builds play a tenth.
class TestNeverThrottled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverThrottled_data();
    void neverThrottled();
};

void TestNeverThrottled::neverThrottled_data()
{
    QTest::addColumn<Trouble>("trouble");
    QTest::addColumn<int>("cases");
    QTest::newRow("any network, any server") << Trouble::None << 1000;
    QTest::newRow("lost connections") << Trouble::Lost << 500;
    QTest::newRow("several processes, kill -9") << Trouble::Processes << 150;
    QTest::newRow("suspend, clock steps, reboots") << Trouble::Machine << 250;
}

void TestNeverThrottled::neverThrottled()
{
    QFETCH(Trouble, trouble);
    QFETCH(int, cases);
    const int times = std::max(1, qEnvironmentVariableIntValue("UTKIK_CASES"));
    const int only = qEnvironmentVariableIntValue("UTKIK_SEED");
    const int first = only > 0 ? only : 1;
    // Wine does all that is done to files in one other process, which takes turns with everything else on the machine.
    const int share = qEnvironmentVariableIsSet("UTKIK_SANITIZED") || test::isUnderWine() ? 10 : 1;
    const int last = only > 0 ? only : cases * times / share;
    for (int seed = first; seed <= last; ++seed) {
        const Case course = randomCase(quint32(seed), trouble);
        const bool isShared = trouble == Trouble::Processes || trouble == Trouble::Machine;
        const QTemporaryDir directory;
        QVERIFY(directory.isValid());
        const Outcome outcome = play(course, isShared ? directory.path() : QString());
        const QByteArray text = "seed " + QByteArray::number(seed) + ": " + QByteArray::number(outcome.refused)
            + " refused, " + QByteArray::number(outcome.answered) + " of " + QByteArray::number(course.count)
            + " answered";
        QVERIFY2(outcome.refused == 0, text);
        QVERIFY2(outcome.done && outcome.answered == course.count, text);
        QVERIFY2(outcome.mostInFlight <= 6, text);
    }
}

QTEST_GUILESS_MAIN(TestNeverThrottled)
#include "tst_neverthrottled.moc"
