// SPDX-License-Identifier: GPL-3.0-or-later
// bench_startup [UTKIK [REFERENCE]]: from start to first mapped window, and the memory held then, beside a program that
// people know to be quick. Runs alternate, medians count: the machine's moods hit both alike.
#include "tests/bench/window/firstwindow.h"
#include "tests/bench/window/windowmanager.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <vector>

#ifndef UTKIK_PROGRAM
#define UTKIK_PROGRAM "utkik"
#endif

namespace
{

constexpr int runs = 9;
constexpr double mostTime = 0.8; // of KeePassXC's
constexpr double mostMemory = 1.0; // of KeePassXC's

struct Samples
{
    std::vector<double> milliseconds;
    std::vector<double> residentKib;
    std::vector<double> proportionalKib;
};

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

bool sample(const QStringList &command, Samples *samples)
{
    const auto start = utkik::startAndWatch(command, {});
    if (!start)
        return false;
    if (samples) {
        samples->milliseconds.push_back(static_cast<double>(start->toMapped.count()) / 1000);
        samples->residentKib.push_back(static_cast<double>(start->residentKib));
        samples->proportionalKib.push_back(static_cast<double>(start->proportionalKib));
    }
    return true;
}

void print(const QString &what, const std::vector<double> &ours, const std::vector<double> &theirs, double most)
{
    QTextStream out(stdout);
    if (median(theirs) == 0) { // a keeper of passwords does not let its memory be looked at
        out << what << ": to be measured as root; ours " << qRound(median(ours)) << '\n';
        return;
    }
    out << what << ": " << QString::number(median(ours) / median(theirs), 'f', 2) << " (at most " << most
        << "; medians " << qRound(median(ours)) << " and " << qRound(median(theirs)) << ")\n";
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    // Homes of their own: what the user has set or opened changes nothing. First starts differ from later ones, so one
    // is thrown away.
    const QTemporaryDir home;
    for (const char *name :
         {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"})
        qputenv(name, home.path().toLocal8Bit());
    const QStringList ours{arguments.value(1, QStringLiteral(UTKIK_PROGRAM))};
    const QStringList theirs{arguments.value(2, QStringLiteral("keepassxc"))};

    const utkik::WindowManager windowManager;
    Samples utkik;
    Samples reference;
    bool seen = windowManager.isRunning() && sample(ours, nullptr) && sample(theirs, nullptr);
    for (int i = 0; i < runs && seen; ++i)
        seen = sample(ours, &utkik) && sample(theirs, &reference);
    if (!seen) {
        QTextStream(stderr) << "start-up: a program opened no window\n";
        return 1;
    }
    print(QStringLiteral("start to first mapped window ÷ KeePassXC's, ms"), utkik.milliseconds, reference.milliseconds,
          mostTime);
    print(QStringLiteral("memory then (PSS) ÷ KeePassXC's, KiB"), utkik.proportionalKib, reference.proportionalKib,
          mostMemory);
    print(QStringLiteral("memory then (RSS) ÷ KeePassXC's, KiB"), utkik.residentKib, reference.residentKib, mostMemory);
    return 0;
}
