// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/proxysignin.h"
#include "ui/dialogs/proxydialog.h"

namespace utkik
{

/// Asks at the window for what a proxy wants, once for however many requests found out.
class DesktopProxy final : public QObject
{
    Q_OBJECT
public:
    DesktopProxy(const Theme &theme, QNetworkAccessManager &network, SecretStore &secrets, QWidget &window);

    /// The person wants something of the network: who declined before may be asked again.
    void mayAskAgain() { m_isDeclined = false; }

Q_SIGNALS:
    void available(); ///< what failed at the proxy can be asked for again

private:
    ProxySignIn m_signIn;
    ProxyDialog m_dialog;
    bool m_isDeclined = false;
};

} // namespace utkik
