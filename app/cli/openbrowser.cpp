// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/openbrowser.h"

#include <QProcess>

namespace utkik
{

namespace
{

bool hasDesktop()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return true;
#else
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
#endif
}

} // namespace

void openBrowser(const QUrl &page)
{
    if (!hasDesktop())
        return;
    const QString address = QString::fromLatin1(page.toEncoded());
    QProcess opener;
#if defined(Q_OS_WIN)
    opener.setProgram(QStringLiteral("rundll32.exe"));
    opener.setArguments({QStringLiteral("url.dll,FileProtocolHandler"), address});
#elif defined(Q_OS_MACOS)
    opener.setProgram(QStringLiteral("open"));
    opener.setArguments({address});
#else
    opener.setProgram(QStringLiteral("xdg-open"));
    opener.setArguments({address});
#endif
    opener.setStandardOutputFile(QProcess::nullDevice());
    opener.setStandardErrorFile(QProcess::nullDevice());
    (void)opener.startDetached();
}

} // namespace utkik
