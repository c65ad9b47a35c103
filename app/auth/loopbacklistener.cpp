// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/loopbacklistener.h"

#include "app/auth/redirectpage.h"

#include <QTcpSocket>
#include <QTimer>
#include <QUrlQuery>

namespace utkik
{

namespace
{

using namespace std::chrono_literals;

constexpr qint64 longestHead = 64 * 1024; // a code has some kilobytes
constexpr auto patience = 10s; // with a connection that says nothing
constexpr int mostTries = 8; // for a port that is free on both addresses

QByteArray headerOf(const QByteArray &head, const QByteArray &name)
{
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

void answer(QTcpSocket &socket, const QByteArray &status, const QByteArray &page)
{
    // Nothing but our own text: no scripts, nothing from elsewhere, and no address with a code in it passed on or kept.
    socket.write("HTTP/1.1 " + status
                 + "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + QByteArray::number(page.size())
                 + "\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\nX-Content-Type-Options: nosniff"
                   "\r\nContent-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"
                   "\r\nConnection: close\r\n\r\n"
                 + page);
    socket.disconnectFromHost();
}

/// The same length of time however much of it is right.
bool isSame(const QByteArray &given, const QByteArray &wanted)
{
    if (given.size() != wanted.size())
        return false;
    int difference = 0;
    for (qsizetype i = 0; i < given.size(); ++i)
        difference |= given.at(i) ^ wanted.at(i);
    return difference == 0;
}

} // namespace

LoopbackListener::LoopbackListener(const QByteArray &state, QObject *parent)
    : QObject(parent)
    , m_state(state)
{
}

// Browsers take "localhost" for either address, so that both are listened on where there are both.
bool LoopbackListener::listen()
{
    for (int i = 0; i < mostTries; ++i) {
        m_servers.clear();
        auto four = std::make_unique<QTcpServer>();
        if (!four->listen(QHostAddress::LocalHost))
            return false;
        auto six = std::make_unique<QTcpServer>();
        const bool isFree = six->listen(QHostAddress::LocalHostIPv6, four->serverPort());
        const bool isTaken = !isFree && six->serverError() == QAbstractSocket::AddressInUseError;
        m_port = four->serverPort();
        m_servers.push_back(std::move(four));
        if (isFree)
            m_servers.push_back(std::move(six));
        if (!isTaken)
            break;
    }
    for (const auto &server : m_servers) {
        QTcpServer *const waiting = server.get();
        connect(waiting, &QTcpServer::newConnection, this, [this, waiting] { accept(*waiting); });
    }
    return true;
}

QUrl LoopbackListener::redirectUrl() const
{
    return QUrl(QStringLiteral("http://localhost:%1").arg(m_port));
}

void LoopbackListener::accept(QTcpServer &server)
{
    while (QTcpSocket *const socket = server.nextPendingConnection()) {
        socket->setParent(this); // outlives the server, which stops once the answer is there
        socket->setReadBufferSize(longestHead);
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
        QTimer::singleShot(patience, socket, [socket] { socket->abort(); });
        read(*socket);
    }
}

void LoopbackListener::read(QTcpSocket &socket)
{
    const QByteArray head = socket.peek(longestHead);
    const qsizetype end = head.indexOf("\r\n\r\n");
    if (end >= 0) {
        socket.readAll();
        serve(socket, head.left(end));
    } else if (head.size() >= longestHead) {
        socket.abort();
    }
}

void LoopbackListener::serve(QTcpSocket &socket, const QByteArray &head)
{
    const QList<QByteArray> request = head.left(head.indexOf('\r')).split(' ');
    const QUrl url = QUrl::fromEncoded(request.value(1), QUrl::StrictMode);
    const QByteArray host = headerOf(head, "Host");
    const QByteArray port = ':' + QByteArray::number(m_port);
    const bool isForUs = host == "localhost" + port || host == "127.0.0.1" + port || host == "[::1]" + port;
    if (request.value(0) != "GET" || !isForUs || url.path() != QLatin1String("/"))
        return answer(socket, "404 Not Found", redirectPage(RedirectOutcome::NotForUs));
    // '+' stands for a space in the query of a form.
    const QUrlQuery query(url.query(QUrl::FullyEncoded).replace(u'+', QStringLiteral("%20")));
    const auto value = [&query](const char *name) {
        return query.queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
    };
    if (m_isDone || !isSame(value("state").toUtf8(), m_state))
        return answer(socket, "400 Bad Request", redirectPage(RedirectOutcome::NotForUs));
    m_isDone = true; // one answer, and no more
    for (const auto &server : m_servers)
        server->close();
    const RedirectAnswer brought{Secret(value("code").toUtf8()), value("error"), value("error_description")};
    const bool isGood = !brought.code.isEmpty() && brought.error.isEmpty();
    answer(socket, "200 OK", redirectPage(isGood ? RedirectOutcome::Taken : RedirectOutcome::Refused));
    Q_EMIT answered(brought);
}

} // namespace utkik

#include "moc_loopbacklistener.cpp"
