// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/singleinstance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>

#include <memory>

namespace utkik
{

namespace
{

constexpr int patienceMs = 500; // a live instance on the same machine answers in a few
constexpr qsizetype longestMessage = 4 * 1024 * 1024;
constexpr quint32 magic = 0x75746B31; // "utk1"

// Relative paths mean something in the second process's folder only.
QStringList withAbsolutePaths(QStringList arguments)
{
    for (QString &argument : arguments) {
        const QFileInfo file(argument);
        if (argument.contains(QLatin1Char('.')) && file.isRelative() && file.exists())
            argument = file.absoluteFilePath();
    }
    return arguments;
}

} // namespace

SingleInstance::SingleInstance(const QString &configFolder, bool isDemo, QObject *parent)
    : QObject(parent)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QDir::home().absolutePath().toUtf8());
    hash.addData(QDir(configFolder).absolutePath().toUtf8());
    hash.addData(isDemo ? QByteArrayLiteral("demo") : QByteArrayLiteral("own"));
    m_name = QStringLiteral("utkik-") + QString::fromLatin1(hash.result().toHex().left(24));
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::receive);
}

bool SingleInstance::handOver(const QStringList &arguments) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patienceMs))
        return false;
    QByteArray message;
    QDataStream stream(&message, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << magic << withAbsolutePaths(arguments);
    socket.write(message);
    if (!socket.waitForBytesWritten(patienceMs))
        return false;
    socket.disconnectFromServer();
    return socket.state() == QLocalSocket::UnconnectedState || socket.waitForDisconnected(patienceMs);
}

void SingleInstance::listen()
{
    if (m_server.listen(m_name))
        return;
    QLocalServer::removeServer(m_name); // left behind by a crash: nobody answered at handOver()
    m_server.listen(m_name);
}

void SingleInstance::receive()
{
    while (QLocalSocket *const socket = m_server.nextPendingConnection()) {
        auto message = std::make_shared<QByteArray>();
        connect(socket, &QLocalSocket::readyRead, this, [socket, message] {
            *message += socket->readAll();
            if (message->size() > longestMessage)
                socket->abort();
        });
        connect(socket, &QLocalSocket::disconnected, this, [this, socket, message] {
            socket->deleteLater();
            *message += socket->readAll();
            QDataStream stream(*message);
            stream.setVersion(QDataStream::Qt_6_4);
            quint32 sign = 0;
            QStringList arguments;
            stream >> sign >> arguments;
            if (sign == magic && stream.status() == QDataStream::Ok)
                Q_EMIT handedOver(arguments);
        });
    }
}

} // namespace utkik
