// SPDX-License-Identifier: GPL-3.0-or-later
// first_window [--settle MS] [--screenshot FILE] PROGRAM [ARGUMENT…]: starts a program on this display under a window
// manager of its own, waits for its window, and says how long that took and what memory it holds. Without a program it
// only saves the picture.
#include "tests/bench/window/firstwindow.h"
#include "tests/bench/window/windowmanager.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    parser.addHelpOption();
    parser.addOptions({
        {QStringLiteral("settle"), QStringLiteral("Time to wait after the window is mapped."), QStringLiteral("ms"),
         QStringLiteral("2000")},
        {QStringLiteral("screenshot"), QStringLiteral("Save a picture of the screen."), QStringLiteral("file")},
    });
    parser.addPositionalArgument(QStringLiteral("program"), QStringLiteral("What to start, with its arguments."));
    parser.process(application);
    const bool takePicture = parser.isSet(QStringLiteral("screenshot"));
    const QString file = parser.value(QStringLiteral("screenshot"));
    QTextStream out(stdout);
    QTextStream errors(stderr);
    if (parser.positionalArguments().isEmpty()) {
        if (takePicture && utkik::pictureOfScreen().save(file))
            return 0;
        parser.showHelp(2);
    }
    const utkik::WindowManager windowManager;
    if (!windowManager.isRunning()) {
        errors << "openbox does not start: is DISPLAY set?\n";
        return 1;
    }
    utkik::WindowWatch watch;
    watch.settle = std::chrono::milliseconds(parser.value(QStringLiteral("settle")).toInt());
    watch.takePicture = takePicture;
    const auto start = utkik::startAndWatch(parser.positionalArguments(), watch);
    if (!start) {
        errors << "no window was opened\n";
        return 1;
    }
    out << "first window: " << start->toMapped.count() / 1000 << " ms, RSS " << start->residentKib << " KiB, PSS "
        << start->proportionalKib << " KiB\n";
    if (takePicture && !start->picture.save(file)) {
        errors << "the picture cannot be saved\n";
        return 1;
    }
    return 0;
}
