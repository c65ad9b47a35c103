// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/limits/slotlog.h"
#include "app/limits/systemclock.h"
#include "tests/app/limits/hammer.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace utkik;
using namespace std::chrono_literals;

/// Real processes on one log, in real time, some of them killed at any moment.
class TestProcesses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNoSlot();
    void sharesTheQuota();

private:
    using Processes = std::vector<std::unique_ptr<QProcess>>;
    static std::unique_ptr<QProcess> start(const QStringList &words)
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process->start(QStringLiteral(UTKIK_HAMMER), words);
        return process;
    }
    static std::vector<qint64> timesIn(const QString &folder);
};

/// What a process reported as written is there, whenever it or another one was killed.
void TestProcesses::losesNoSlot()
{
    const QTemporaryDir directory;
    QVERIFY(directory.isValid());
    const QStringList words{QStringLiteral("write"), directory.path()};
    QSet<quint64> reported;
    const auto takeReports = [&reported](QProcess &process) {
        process.kill();
        if (!process.waitForFinished())
            return false;
        for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
            if (!line.isEmpty())
                reported.insert(line.toULongLong(nullptr, 16));
        }
        return true;
    };
    Processes processes;
    for (int i = 0; i < 4; ++i)
        processes.push_back(start(words));
    for (int killed = 0; killed < 12; ++killed) {
        QProcess &victim = *processes[std::size_t(killed % 4)];
        QTRY_VERIFY_WITH_TIMEOUT(victim.bytesAvailable() > 17 * (1 + killed * 3), 20'000);
        QVERIFY(takeReports(victim));
        processes[std::size_t(killed % 4)] = start(words);
    }
    for (const auto &process : processes)
        QVERIFY(takeReports(*process));
    QVERIFY(reported.size() > 100);

    const SystemClock clock;
    SlotLog log(directory.path(), QStringLiteral("quota"));
    const SlotLog::Turn turn(log, clock, {}); // no stale lock stands in the way
    QVERIFY(turn.taken());
    QVERIFY(!log.memoryOnly());
    for (const Slot &slot : log.slots())
        reported.remove(slot.id);
    QVERIFY2(reported.isEmpty(), qPrintable(QString::number(reported.size())));
}

/// Of the calls that all processes noted in their files.
std::vector<qint64> TestProcesses::timesIn(const QString &folder)
{
    std::vector<qint64> times;
    const QDir calls(folder);
    for (const QString &name : calls.entryList(QDir::Files)) {
        QFile file(calls.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (!line.isEmpty())
                times.push_back(line.toLongLong());
        }
    }
    return times;
}

/// Never more calls in a window than the limit, counted where they arrive.
void TestProcesses::sharesTheQuota()
{
    const QTemporaryDir directory;
    QVERIFY(directory.isValid());
    const QString calls = directory.filePath(QStringLiteral("calls"));
    QVERIFY(QDir().mkpath(calls));
    constexpr int each = 50;
    const QStringList words{QStringLiteral("call"), directory.filePath(QStringLiteral("log")), calls,
                            QString::number(each)};
    Processes processes;
    for (int i = 0; i < 4; ++i)
        processes.push_back(start(words));
    QTRY_VERIFY_WITH_TIMEOUT(timesIn(calls).size() > 20, 20'000);
    processes[0]->kill();
    QVERIFY(processes[0]->waitForFinished());
    processes.push_back(start(words));
    for (std::size_t i = 1; i < processes.size(); ++i) {
        QTRY_COMPARE_WITH_TIMEOUT(processes[i]->state(), QProcess::NotRunning, 60'000);
        QCOMPARE(processes[i]->exitCode(), 0);
    }

    std::vector<qint64> times = timesIn(calls);
    QVERIFY(times.size() >= 4 * each);
    std::sort(times.begin(), times.end());
    const auto mostIn = [&times](std::chrono::milliseconds window) {
        std::size_t most = 0;
        for (std::size_t first = 0, i = 0; i < times.size(); ++i) {
            while (times[first] < times[i] - window.count())
                ++first;
            most = std::max(most, i - first + 1);
        }
        return int(most);
    };
    QVERIFY2(mostIn(hammer::rule.minuteWindow) <= hammer::limits.perMinute,
             qPrintable(QString::number(mostIn(hammer::rule.minuteWindow))));
    QVERIFY(mostIn(hammer::rule.hourWindow) <= hammer::limits.perHour);
}

QTEST_GUILESS_MAIN(TestProcesses)
#include "tst_processes.moc"
