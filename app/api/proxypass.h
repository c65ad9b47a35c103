// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/proxysignin.h"

#include <QPromise>
#include <QTimer>
#include <QUrl>

namespace utkik
{

/// Gets past a proxy whose password the store holds before the first request is made, for who cannot repeat one that
/// failed there. Where the system's settings name no proxy, or hold the sign-in of it, nothing is asked or read.
class ProxyPass final : public QObject
{
    Q_OBJECT
public:
    ProxyPass(QNetworkAccessManager &network, SecretStore &secrets, QObject *parent = nullptr);

    /// Ends when requests to `server` can be made, whether they will get through or not. An error says why the store
    /// has not told a password that it may hold. Once.
    [[nodiscard]] QFuture<Result<void>> prepare(const QUrl &server);

private:
    void knock();
    void answered(const QNetworkReply &reply);
    void end();

    QNetworkAccessManager &m_network;
    ProxySignIn m_signIn; ///< goes on answering for later connections
    QUrl m_server;
    QTimer m_patience;
    bool m_isKnocking = false;
    bool m_isRefused = false; ///< what the store holds
    bool m_isOver = false;
    Result<void> m_result;
    QPromise<Result<void>> m_promise;
};

} // namespace utkik
