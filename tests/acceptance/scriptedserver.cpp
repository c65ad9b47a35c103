// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/acceptance/scriptedserver.h"

#include <QTcpSocket>

#include <memory>

namespace utkik
{

const QByteArray ScriptedServer::hangUp = QByteArrayLiteral("hang up");

namespace
{

constexpr char tlsHandshake = 22; ///< content type of the first record (RFC 8446)

} // namespace

ScriptedServer::ScriptedServer(QObject *parent)
    : QTcpServer(parent)
{
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { serve(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
}

QUrl ScriptedServer::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(serverPort()));
}

QByteArray ScriptedServer::answer(int status, const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body;
}

void ScriptedServer::serve(QTcpSocket *socket)
{
    const QByteArray end = QByteArrayLiteral("\r\n\r\n");
    while (true) {
        const QByteArray waiting = socket->peek(64 * 1024);
        if (waiting.startsWith(tlsHandshake)) {
            socket->write("no TLS here\r\n");
            socket->disconnectFromHost();
            return;
        }
        const qsizetype length = waiting.indexOf(end);
        if (length < 0)
            return;
        const QByteArray head = socket->read(length + end.size());
        const QByteArray path = head.split(' ').value(1);
        m_paths.append(path);
        m_heads.append(head);
        const QByteArray bytes = m_answers.value(path, answer(404, {}));
        if (bytes == hangUp) {
            socket->abort();
            return;
        }
        socket->write(bytes);
        // A body shorter than it says can only be told by the end of the connection.
        if (bytes.contains("Connection: close"))
            socket->disconnectFromHost();
    }
}

} // namespace utkik
