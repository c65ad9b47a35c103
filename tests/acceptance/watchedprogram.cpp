// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/acceptance/watchedprogram.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QProcess>
#include <QTest>
#include <QUrlQuery>

namespace utkik
{

namespace
{

constexpr int patience = 60'000; // milliseconds beyond the time to be killed at

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

WatchedProgram::WatchedProgram(const CliRunner &cli)
    : m_cli(cli)
{
    m_browser.setProxy(QNetworkProxy::NoProxy);
}

CliResult WatchedProgram::run(const QStringList &arguments, const QByteArray &input, int killAfter)
{
    m_isBack = false;
    QProcess process;
    process.setProcessEnvironment(m_cli.environment());
    CliResult result;
    connect(&process, &QProcess::readyReadStandardError, this, [&] {
        result.err += process.readAllStandardError();
        comeBack(result.err);
    });
    process.start(CliRunner::program(), arguments);
    if (!process.waitForStarted())
        qFatal("the program does not start");
    process.write(input);
    process.closeWriteChannel();
    QElapsedTimer time;
    time.start();
    std::ignore = QTest::qWaitFor(
        [&] {
            lookAt(process.processId());
            return process.state() == QProcess::NotRunning || time.elapsed() >= killAfter;
        },
        killAfter + patience);
    const bool hasEnded = process.state() == QProcess::NotRunning;
    process.kill();
    process.waitForFinished();
    result.status = hasEnded && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    result.err += process.readAllStandardError();
    result.out = process.readAllStandardOutput();
    m_seen += result.err + result.out;
    return result;
}

void WatchedProgram::lookAt(qint64 pid)
{
    const QString folder = QStringLiteral("/proc/%1/").arg(pid);
    const QByteArray line = contentOf(folder + QStringLiteral("cmdline"));
    m_looks += line.isEmpty() ? 0 : 1;
    m_seen += line + contentOf(folder + QStringLiteral("environ"));
}

void WatchedProgram::comeBack(const QByteArray &told)
{
    const qsizetype start = told.indexOf("http://127.0.0.1");
    const qsizetype end = told.indexOf('\n', start);
    if (m_isBack || start < 0 || end < 0)
        return;
    const QUrlQuery asked(QUrl::fromEncoded(told.mid(start, end - start)).query(QUrl::FullyEncoded));
    QUrl redirect(asked.queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded));
    if (!redirect.isValid())
        return;
    m_isBack = true;
    redirect.setPath(QStringLiteral("/"));
    redirect.setQuery(QStringLiteral("code=%1&state=").arg(QString::fromLatin1(authorizationCode))
                      + asked.queryItemValue(QStringLiteral("state")));
    QNetworkReply *const reply = m_browser.get(QNetworkRequest(redirect));
    connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
}

bool holds(const QByteArray &bytes, const QByteArray &secret)
{
    const QByteArray base64 = secret.toBase64(QByteArray::OmitTrailingEquals);
    return bytes.contains(secret) || bytes.contains(secret.toPercentEncoding()) || bytes.contains(base64.chopped(1))
        || bytes.contains(secret.toHex());
}

QStringList filesWith(const QList<QByteArray> &secrets, const QStringList &folders, int *files)
{
    QStringList found;
    *files = 0;
    for (const QString &folder : folders) {
        QDirIterator each(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            const QString path = each.next();
            if (!QFileInfo(path).isFile()) // sockets
                continue;
            ++*files;
            const QByteArray content = contentOf(path);
            for (const QByteArray &secret : secrets) {
                if (holds(content, secret))
                    found << path + QStringLiteral(": ") + QString::fromLatin1(secret.left(12));
            }
        }
    }
    return found;
}

} // namespace utkik
