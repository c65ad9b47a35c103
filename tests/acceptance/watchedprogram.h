// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/acceptance/clirunner.h"

#include <QNetworkAccessManager>
#include <QObject>

namespace utkik
{

/// Runs the real program, and looks at what anybody on the computer can see of it: command line, environment, output.
/// Plays the person's browser, which comes back at once from the page that the program names.
class WatchedProgram final : public QObject
{
    Q_OBJECT
public:
    explicit WatchedProgram(const CliRunner &cli);

    /// What the person's browser comes back with.
    static const inline QByteArray authorizationCode = "authorization-code-not-to-be-told";

    /// Killed after so many milliseconds if it has not ended; then the status is -1.
    [[nodiscard]] CliResult run(const QStringList &arguments, const QByteArray &input = {}, int killAfter = 60'000);

    [[nodiscard]] const QByteArray &seen() const { return m_seen; } ///< all of it, of all runs
    [[nodiscard]] int looks() const { return m_looks; } ///< at a command line that was there

private:
    void lookAt(qint64 pid);
    void comeBack(const QByteArray &told);

    const CliRunner &m_cli;
    QNetworkAccessManager m_browser;
    QByteArray m_seen;
    int m_looks = 0;
    bool m_isBack = false;
};

/// "the secret as it is: PATH", and so on, for each file below the folders that holds one of them: as it is, in
/// percent-encoding, in base64 or in hexadecimal digits. `files`: how many were read.
[[nodiscard]] QStringList filesWith(const QList<QByteArray> &secrets, const QStringList &folders, int *files);
[[nodiscard]] bool holds(const QByteArray &bytes, const QByteArray &secret);

} // namespace utkik
