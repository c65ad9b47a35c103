// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QByteArray>
#include <QString>

namespace utkik
{

/// The three standard streams: bytes as they are on standard output, UTF-8 everywhere, on Windows too.
class Console
{
public:
    Console();
    ~Console();
    Q_DISABLE_COPY_MOVE(Console)

    /// To standard output, untouched; false if it could not be written.
    bool print(const QByteArray &bytes);
    bool printLine(const QString &line);

    /// "utkik: …" on a line of its own on standard error.
    void complain(const QString &sentence);
    void complain(const Error &error);
    /// A line of its own on standard error for a person to act on, terminal or not.
    void tell(const QString &line);
    /// Replaces the line that shows progress. Does nothing unless standard error is a terminal.
    void showProgress(const QString &line);
    void clearProgress();

    [[nodiscard]] static bool isOutputTerminal();
    [[nodiscard]] static bool isErrorTerminal();
    /// All of standard input, at most `limit` bytes.
    [[nodiscard]] static QByteArray readInput(qsizetype limit);

private:
    bool m_progressShown = false;
};

} // namespace utkik
