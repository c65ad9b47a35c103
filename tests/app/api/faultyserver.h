// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QSslConfiguration>
#include <QUrl>

#include <functional>
#include <memory>

class QTcpServer;
class QTcpSocket;

namespace utkik
{

/// A request as a server got it.
struct SeenRequest
{
    QByteArray method;
    QByteArray path;
    QByteArray head; ///< request line and headers
    QByteArray body;

    [[nodiscard]] QByteArray header(const QByteArray &name) const; ///< empty if absent
};

/// What a server does with a request: sends some bytes, then one of the endings.
struct FaultyAnswer
{
    enum class Ending {
        KeepOpen, ///< says nothing more
        Close, ///< closes properly
        Reset, ///< breaks the connection
        Repeat, ///< sends `bytes` again and again, until the other side has enough
        Trickle, ///< sends `bytes` over and over, with pauses
    };
    QByteArray bytes;
    Ending ending = Ending::KeepOpen;
    QByteArray repeated; ///< for Repeat and Trickle
};

/// A well-formed answer with a length.
[[nodiscard]] FaultyAnswer goodAnswer(int status, const QByteArray &body = {}, const QByteArray &headers = {});

/// Bodies as servers pack them; both can be handed to goodAnswer() with their Content-Encoding.
[[nodiscard]] QByteArray deflated(const QByteArray &body);
[[nodiscard]] QByteArray gzipped(const QByteArray &body);

/// A server on 127.0.0.1 that does with each request what a test says, over plain HTTP or TLS.
class FaultyServer final : public QObject
{
    Q_OBJECT
public:
    using Answer = std::function<FaultyAnswer(const SeenRequest &)>;

    /// `certificate`: "good", "expired", "wrongname" or "unknown" for TLS; empty for plain HTTP.
    explicit FaultyServer(const QString &certificate = {}, QObject *parent = nullptr);
    ~FaultyServer() override;

    [[nodiscard]] QUrl url(const QString &host = QStringLiteral("127.0.0.1")) const;
    void answers(Answer answer) { m_answer = std::move(answer); }
    void answers(const FaultyAnswer &answer);

    [[nodiscard]] const QList<SeenRequest> &requests() const { return m_requests; }
    [[nodiscard]] int connections() const { return m_connections; } ///< made to it, even if nothing was asked
    [[nodiscard]] qint64 bytesSent() const { return m_bytesSent; } ///< taken by the system
    void stop(); ///< nothing listens any more

private:
    void greet(QTcpSocket *socket);
    void read(QTcpSocket *socket);
    void serve(QTcpSocket *socket, const SeenRequest &request);

    bool m_isTls = false;
    quint16 m_port = 0;
    Answer m_answer;
    QList<SeenRequest> m_requests;
    QHash<QTcpSocket *, QByteArray> m_received;
    int m_connections = 0;
    qint64 m_bytesSent = 0;
    std::unique_ptr<QTcpServer> m_listener; ///< last: its sockets say goodbye when it goes
};

/// That of a server with `certificate`, "good" and the like, which the authority of the test servers has signed or not.
[[nodiscard]] QSslConfiguration serverConfiguration(const QString &certificate);

/// Makes this process trust the authority of the test servers.
void trustTestAuthority();

} // namespace utkik
