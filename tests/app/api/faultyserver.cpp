// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/api/faultyserver.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <array>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace utkik
{

namespace
{

using namespace std::chrono_literals;
constexpr auto tricklePause = 20ms;
constexpr qint64 mostUnsent = 256 * 1024; // a repeating answer is not piled up

QByteArray contentOf(const QString &name)
{
    QFile file(QStringLiteral(UTKIK_CERTIFICATES "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(file.fileName()));
    return file.readAll();
}

quint32 crc32(const QByteArray &bytes)
{
    constexpr quint32 polynomial = 0xedb88320;
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? polynomial : 0);
    }
    return ~crc;
}

// Closing with nothing to linger for sends RST instead of FIN, where the system lets us say so.
void reset(QTcpSocket &socket)
{
#ifdef Q_OS_UNIX
    const linger none{1, 0};
    setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
#endif
    socket.abort();
}

void appendLittleEndian(QByteArray &bytes, quint32 number)
{
    for (int shift = 0; shift < 32; shift += 8)
        bytes += static_cast<char>((number >> shift) & 0xff);
}

} // namespace

QByteArray SeenRequest::header(const QByteArray &name) const
{
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines) {
        if (line.left(name.size() + 1).compare(name + ':', Qt::CaseInsensitive) == 0)
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

FaultyAnswer goodAnswer(int status, const QByteArray &body, const QByteArray &headers)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Whatever\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    return {bytes};
}

QByteArray deflated(const QByteArray &body)
{
    constexpr qsizetype lengthOfQt = 4; // qCompress() puts the length in front
    return qCompress(body, 9).mid(lengthOfQt);
}

QByteArray gzipped(const QByteArray &body)
{
    constexpr qsizetype headerOfZlib = 2;
    constexpr qsizetype checksumOfZlib = 4;
    constexpr std::array<char, 10> header{'\x1f', '\x8b', 8, 0, 0, 0, 0, 0, 2, 3};
    QByteArray packed(header.data(), header.size());
    packed += deflated(body).mid(headerOfZlib).chopped(checksumOfZlib);
    appendLittleEndian(packed, crc32(body));
    appendLittleEndian(packed, static_cast<quint32>(body.size()));
    return packed;
}

FaultyServer::FaultyServer(const QString &certificate, QObject *parent)
    : QObject(parent)
    , m_isTls(!certificate.isEmpty())
{
    if (m_isTls) {
        auto listener = std::make_unique<QSslServer>();
        listener->setSslConfiguration(serverConfiguration(certificate));
        // A client that refuses the certificate never gets as far as a pending connection.
        connect(listener.get(), &QSslServer::startedEncryptionHandshake, this, [this] { ++m_connections; });
        m_listener = std::move(listener);
    } else {
        m_listener = std::make_unique<QTcpServer>();
    }
    connect(m_listener.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *const socket = m_listener->nextPendingConnection())
            greet(socket);
    });
    if (!m_listener->listen(QHostAddress::LocalHost))
        qFatal("%s", qPrintable(m_listener->errorString()));
    m_port = m_listener->serverPort();
}

FaultyServer::~FaultyServer() = default;

QUrl FaultyServer::url(const QString &host) const
{
    QUrl url;
    url.setScheme(m_isTls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(host);
    url.setPort(m_port);
    return url;
}

void FaultyServer::answers(const FaultyAnswer &answer)
{
    m_answer = [answer](const SeenRequest &) { return answer; };
}

void FaultyServer::stop()
{
    m_listener->close();
}

void FaultyServer::greet(QTcpSocket *socket)
{
    if (!m_isTls)
        ++m_connections;
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    connect(socket, &QTcpSocket::bytesWritten, this, [this](qint64 bytes) { m_bytesSent += bytes; });
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        m_received.remove(socket);
        socket->deleteLater();
    });
    read(socket);
}

void FaultyServer::read(QTcpSocket *socket)
{
    QByteArray &received = m_received[socket];
    received += socket->readAll();
    const qsizetype end = received.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    SeenRequest request;
    request.head = received.left(end);
    const QList<QByteArray> words = request.head.left(request.head.indexOf('\r')).split(' ');
    request.method = words.value(0);
    request.path = words.value(1);
    const qsizetype length = request.header("Content-Length").toLongLong();
    if (received.size() < end + 4 + length)
        return;
    request.body = received.mid(end + 4, length);
    received.remove(0, end + 4 + length);
    m_requests << request;
    serve(socket, request);
}

void FaultyServer::serve(QTcpSocket *socket, const SeenRequest &request)
{
    const FaultyAnswer answer = m_answer ? m_answer(request) : goodAnswer(404);
    socket->write(answer.bytes);
    switch (answer.ending) {
    case FaultyAnswer::Ending::KeepOpen:
        break;
    case FaultyAnswer::Ending::Close:
        socket->disconnectFromHost();
        break;
    case FaultyAnswer::Ending::Reset:
        reset(*socket);
        break;
    case FaultyAnswer::Ending::Repeat:
        connect(socket, &QTcpSocket::bytesWritten, socket, [socket, answer] {
            while (socket->bytesToWrite() < mostUnsent && socket->isOpen())
                socket->write(answer.repeated);
        });
        break;
    case FaultyAnswer::Ending::Trickle:
        auto *const timer = new QTimer(socket);
        connect(timer, &QTimer::timeout, socket, [socket, answer] { socket->write(answer.repeated); });
        timer->start(tricklePause);
        break;
    }
}

QSslConfiguration serverConfiguration(const QString &certificate)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(contentOf(certificate + QStringLiteral(".pem"))));
    configuration.setPrivateKey(QSslKey(contentOf(certificate + QStringLiteral(".key")), QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

void trustTestAuthority()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.addCaCertificate(QSslCertificate(contentOf(QStringLiteral("authority.pem"))));
    QSslConfiguration::setDefaultConfiguration(configuration);
}

} // namespace utkik
