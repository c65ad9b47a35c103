// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktopproxy.h"

namespace utkik
{

DesktopProxy::DesktopProxy(const Theme &theme, QNetworkAccessManager &network, SecretStore &secrets, QWidget &window)
    : m_signIn(network, secrets)
    , m_dialog(theme, &window)
{
    connect(&m_signIn, &ProxySignIn::available, this, &DesktopProxy::available);
    connect(
        &m_signIn, &ProxySignIn::needed, this,
        [this](const QString &proxy, bool wasRefused) {
            if (!m_isDeclined && !m_dialog.isVisible())
                m_dialog.ask(proxy, wasRefused);
        },
        Qt::QueuedConnection); // the request that tells is under way still
    connect(&m_dialog, &QDialog::rejected, this, [this] { m_isDeclined = true; });
    connect(&m_dialog, &ProxyDialog::given, this,
            [this](const QString &proxy, const QString &user, const QByteArray &password, bool isKept) {
                m_signIn.give(proxy, user, Secret(QByteArray(password)), isKept);
            });
}

} // namespace utkik

#include "moc_desktopproxy.cpp"
