// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/secret.h"

#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <memory>
#include <vector>

class QTcpSocket;

namespace utkik
{

/// What the browser brings back from the sign-in page.
struct RedirectAnswer
{
    Secret code; ///< empty if it was refused
    QString error; ///< OAuth's `error`
    QString description;
};

/// Waits at `http://localhost:PORT` for the browser to come back, once: on the loopback addresses only, for a request
/// that names the state it was made with. Everything else gets an answer of no interest and changes nothing.
class LoopbackListener final : public QObject
{
    Q_OBJECT
public:
    explicit LoopbackListener(const QByteArray &state, QObject *parent = nullptr);

    /// False if no port is to be had.
    [[nodiscard]] bool listen();
    [[nodiscard]] QUrl redirectUrl() const; ///< "http://localhost:PORT"

Q_SIGNALS:
    void answered(const utkik::RedirectAnswer &answer);

private:
    void accept(QTcpServer &server);
    void read(QTcpSocket &socket);
    void serve(QTcpSocket &socket, const QByteArray &head);

    QByteArray m_state;
    quint16 m_port = 0;
    bool m_isDone = false;
    std::vector<std::unique_ptr<QTcpServer>> m_servers;
};

} // namespace utkik
