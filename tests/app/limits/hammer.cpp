// SPDX-License-Identifier: GPL-3.0-or-later
// A process of its own for tst_processes: `hammer write DIRECTORY` writes slots as fast as it can and prints the ID of
// each once it is written; `hammer call DIRECTORY CALLS COUNT` makes calls through a limiter with short windows and
// notes each, when it reaches the "server", in a file of its own in the folder CALLS: on Windows appending is not
// atomic.
#include "tests/app/limits/hammer.h"
#include "app/limits/qtimeralarm.h"
#include "app/limits/ratelimiter.h"
#include "app/limits/slotlog.h"
#include "app/limits/systemclock.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>
#include <QThread>
#include <QTimer>

#include <cstdio>

using namespace utkik;

namespace
{

int writeSlots(const QString &directory)
{
    const SystemClock clock;
    SlotLog log(directory, QStringLiteral("quota"));
    for (;;) {
        const quint64 id = QRandomGenerator::system()->generate64() | 1;
        bool written = false;
        while (!written) {
            const SlotLog::Turn turn(log, clock, {});
            written = turn.taken();
            if (written)
                log.put({id, SlotState::Answered, turn.now()});
        }
        std::printf("%llx\n", static_cast<unsigned long long>(id)); // short enough for a pipe to take it whole
        if (std::fflush(stdout) != 0) // the test is gone, and Windows sends no SIGPIPE
            return 1;
        QThread::usleep(200); // give the others a turn
    }
}

int makeCalls(const QString &directory, const QString &callsFolder, int count)
{
    const SystemClock clock;
    SlotLog log(directory, QStringLiteral("quota"));
    RateLimiter limiter(hammer::limits, log, clock, qtimerAlarms(), nullptr, hammer::rule);
    QFile calls(callsFolder + u'/' + QString::number(QCoreApplication::applicationPid()));
    if (!calls.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return 1;
    int left = count;
    QObject::connect(&limiter, &RateLimiter::granted, &limiter, [&](TicketId ticket) {
        const int length = QRandomGenerator::global()->bounded(hammer::longestCallMs);
        QTimer::singleShot(length / 2, &limiter,
                           [&] { calls.write(QByteArray::number(qint64(clock.monotonic().count())) + '\n'); });
        QTimer::singleShot(length, &limiter, [&, ticket] {
            limiter.finish(ticket, RequestEnding::Answered);
            if (--left == 0)
                QCoreApplication::quit();
        });
    });
    for (int i = 0; i < count; ++i)
        limiter.enqueue(Priority::Bulk);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() == 3 && words[1] == u"write")
        return writeSlots(words[2]);
    if (words.size() == 5 && words[1] == u"call")
        return makeCalls(words[2], words[3], words[4].toInt());
    return 2;
}
