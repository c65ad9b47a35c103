// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include "app/cli/errorline.h"
#include "models/core/plaintext.h"

#include <QFile>

#include <cstdio>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#include <windows.h>
#else
#include <unistd.h>
#endif

namespace utkik
{

namespace
{

/// Goes to the beginning of the line and clears the rest of it (ECMA-48).
constexpr auto clearLine = "\r\x1b[K";

bool isTerminal(FILE *stream)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream)) != 0;
#else
    return isatty(fileno(stream)) == 1;
#endif
}

void writeError(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
    std::fflush(stderr);
}

} // namespace

// NOLINTNEXTLINE(modernize-use-equals-default): of Windows
Console::Console()
{
#ifdef Q_OS_WIN
    // Without this, line ends would be rewritten in answers that are to be printed untouched.
    _setmode(_fileno(stdin), _O_BINARY);
    _setmode(_fileno(stdout), _O_BINARY);
    SetConsoleOutputCP(CP_UTF8);
    DWORD mode = 0;
    const HANDLE error = GetStdHandle(STD_ERROR_HANDLE);
    if (GetConsoleMode(error, &mode))
        SetConsoleMode(error, mode | ENABLE_VIRTUAL_TERMINAL_PROCESSING);
#endif
}

Console::~Console()
{
    clearProgress();
}

bool Console::print(const QByteArray &bytes)
{
    clearProgress();
    const auto size = static_cast<size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
}

bool Console::printLine(const QString &line)
{
    return print(line.toUtf8() + '\n');
}

void Console::complain(const QString &sentence)
{
    clearProgress();
    writeError("utkik: " + visibleText(sentence).toUtf8() + '\n');
}

void Console::complain(const Error &error)
{
    complain(errorLine(error));
}

void Console::tell(const QString &line)
{
    clearProgress();
    writeError(line.toUtf8() + '\n');
}

void Console::showProgress(const QString &line)
{
    if (!isErrorTerminal())
        return;
    writeError(clearLine + line.toUtf8());
    m_progressShown = true;
}

void Console::clearProgress()
{
    if (m_progressShown)
        writeError(clearLine);
    m_progressShown = false;
}

bool Console::isOutputTerminal()
{
    return isTerminal(stdout);
}

bool Console::isErrorTerminal()
{
    return isTerminal(stderr);
}

QByteArray Console::readInput(qsizetype limit)
{
    QFile input;
    return input.open(stdin, QIODevice::ReadOnly) ? input.read(limit) : QByteArray();
}

} // namespace utkik
