// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/cryptoexit.h"
#include "app/cli/commandline.h"
#include "app/cli/console.h"
#include "app/desktopprogram.h"
#include "app/storage/privatefile.h"
#include "ui/theme/letterstyle.h"

#include <QApplication>

#include <cstdio>

namespace
{

int openWindow(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("utkik"));
    QCoreApplication::setApplicationVersion(QStringLiteral(UTKIK_VERSION));
    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("se.utkik.Utkik"));
    QApplication::setStyle(new utkik::LetterStyle); // the application owns it
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/utkik.svg")));

    QStringList given = QCoreApplication::arguments().mid(1);
    if (utkik::wantsStandardInput(given)) {
        const auto whole = utkik::withStandardInput(given, utkik::Console::readInput(utkik::mostStandardInput + 1));
        if (!whole) {
            std::fprintf(stderr, "utkik: %s\n", qUtf8Printable(whole.error()));
            return 2;
        }
        given = *whole;
    }
    const auto arguments = utkik::readWindowArguments(given);
    if (!arguments) {
        std::fprintf(stderr, "utkik: %s\n", qUtf8Printable(arguments.error()));
        return 2;
    }
    const QString folder = utkik::configFolder();
    if (utkik::SingleInstance(folder, arguments->isDemo).handOver(given))
        return 0;
    utkik::DesktopProgram program(application, *arguments, folder);
    program.start();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    utkik::leaveCryptoToTheSystem();
    if (utkik::isCommand(argc, argv))
        return utkik::runCommand(argc, argv);
    return openWindow(argc, argv);
}
