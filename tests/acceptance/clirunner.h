// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

namespace utkik
{

/// What a run of the program left behind.
struct CliResult
{
    int status = -1; ///< -1 if it crashed or did not end
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QStringList errorLines() const;
};

/// Runs the real program as a script would: its own folders for all it keeps, no display, no keychain.
class CliRunner
{
public:
    CliRunner();

    /// Runs it to its end while the test's own servers go on answering.
    [[nodiscard]] CliResult run(const QStringList &arguments, const QByteArray &input = {}) const;
    [[nodiscard]] CliResult run(const char *line, const QByteArray &input = {}) const; ///< split at spaces

    /// For tests that run it by themselves.
    [[nodiscard]] const QProcessEnvironment &environment() const { return m_environment; }
    [[nodiscard]] static QString program();

    void setVariable(const QString &name, const QString &value) { m_environment.insert(name, value); }

    /// Lets it use the keychain on the test's own session bus.
    void reachKeychain();

    /// Writes a file to be named on the command line; gives its path.
    QString write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

} // namespace utkik
