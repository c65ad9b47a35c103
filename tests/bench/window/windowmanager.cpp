// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/window/windowmanager.h"

#include <QFile>
#include <QTemporaryFile>

namespace utkik
{

WindowManager::WindowManager()
{
    // It runs the start-up command when it is ready: a file that appears is its signal.
    QTemporaryFile ready;
    if (!ready.open())
        return;
    const QString signal = ready.fileName();
    ready.remove();
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(QStringLiteral("openbox"),
                    {QStringLiteral("--sm-disable"), QStringLiteral("--startup"), QStringLiteral("touch ") + signal});
    constexpr int readyInSteps = 200;
    constexpr int stepMs = 50;
    for (int i = 0; i < readyInSteps && m_process.state() != QProcess::NotRunning && !QFile::exists(signal); ++i)
        m_process.waitForFinished(stepMs);
    QFile::remove(signal);
}

WindowManager::~WindowManager()
{
    m_process.terminate();
    m_process.waitForFinished();
}

bool WindowManager::isRunning() const
{
    return m_process.state() == QProcess::Running;
}

} // namespace utkik
