// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/acceptance/clirunner.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>

namespace utkik
{

namespace
{

constexpr int longestRun = 60'000; ///< milliseconds: a hanging program fails the test, it does not hold it up

} // namespace

QStringList CliResult::errorLines() const
{
    return QString::fromUtf8(err).split(u'\n', Qt::SkipEmptyParts);
}

CliRunner::CliRunner()
{
    const QProcessEnvironment system = QProcessEnvironment::systemEnvironment();
    for (const char *kept :
         {"PATH", "LD_LIBRARY_PATH", "SystemRoot", "ASAN_OPTIONS", "UBSAN_OPTIONS", "TSAN_OPTIONS", "LSAN_OPTIONS"}) {
        const QString name = QString::fromLatin1(kept);
        if (system.contains(name))
            m_environment.insert(name, system.value(name));
    }
    for (const char *folder :
         {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"}) {
        const QString name = QString::fromLatin1(folder);
        QDir(m_folder.path()).mkdir(name);
        m_environment.insert(name, m_folder.filePath(name));
    }
    QFile::setPermissions(m_folder.filePath(QStringLiteral("XDG_RUNTIME_DIR")),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    // No keychain: an address at which nobody listens.
    m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent"));
    m_environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    m_environment.insert(QStringLiteral("TZ"), QStringLiteral("Europe/Stockholm"));
}

QString CliRunner::program()
{
    return QStringLiteral(UTKIK_PROGRAM);
}

void CliRunner::reachKeychain()
{
    const QString address = QStringLiteral("DBUS_SESSION_BUS_ADDRESS");
    m_environment.insert(address, QProcessEnvironment::systemEnvironment().value(address));
}

CliResult CliRunner::run(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setWorkingDirectory(m_folder.path());
    QSignalSpy finished(&process, &QProcess::finished);
    process.start(program(), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (finished.isEmpty() && !finished.wait(longestRun)) {
        process.kill();
        process.waitForFinished();
        return {-1, process.readAllStandardOutput(), "did not end\n" + process.readAllStandardError()};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

CliResult CliRunner::run(const char *line, const QByteArray &input) const
{
    return run(QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts), input);
}

QString CliRunner::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

} // namespace utkik
