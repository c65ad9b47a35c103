// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/defenderapi.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSemaphore>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace utkik;

namespace
{

constexpr qint64 mostSent = 256 * 1024 * 1024;

/// A server on a thread of its own: takes one request and, once told to, answers without end, until no more is taken.
class EndlessServer final : public QThread
{
public:
    EndlessServer()
    {
        start();
        m_listening.acquire();
    }
    ~EndlessServer() override { wait(); }

    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port.load())); }
    [[nodiscard]] bool isAsked() const { return m_isAsked; }
    /// Bytes that were taken, once the client has been silent for a while.
    [[nodiscard]] qint64 answer()
    {
        m_mayAnswer.release();
        wait();
        return m_sent;
    }

protected:
    void run() override
    {
        constexpr int patience = 30'000; // ms
        constexpr int silence = 2'000; // ms
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        m_port = server.serverPort();
        m_listening.release();
        if (!server.waitForNewConnection(patience))
            return;
        QTcpSocket &socket = *server.nextPendingConnection();
        if (!socket.waitForReadyRead(patience))
            return;
        m_isAsked = true;
        if (!m_mayAnswer.tryAcquire(1, patience))
            return;
        const QByteArray chunk = "10000\r\n" + QByteArray(0x10000, 'x') + "\r\n";
        socket.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
        do {
            m_sent += socket.write(chunk);
        } while (m_sent < mostSent && socket.waitForBytesWritten(silence));
    }

private:
    QSemaphore m_listening;
    QSemaphore m_mayAnswer;
    std::atomic<quint16> m_port = 0;
    std::atomic<bool> m_isAsked = false;
    qint64 m_sent = 0;
};

} // namespace

class TestBackpressure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// While the thread that reads is busy, the network's thread does not pile up what comes.
    void takesNoMoreThanIsRead()
    {
        EndlessServer server;
        QNetworkAccessManager network;
        network.setProxy(QNetworkProxy::NoProxy);
        CloudHosts hosts;
        hosts.api = server.url();
        DefenderApi api(hosts, network);
        ApiCall call = api.get(1, makeToken(Secret(QByteArray("t"))));
        QTRY_VERIFY_WITH_TIMEOUT(server.isAsked(), 30'000);
        constexpr qint64 inTheBuffers = 32 * 1024 * 1024; // of the system, for both ends
        const qint64 taken = server.answer();
        QVERIFY2(taken < inTheBuffers, qPrintable(QString::number(taken)));
        call.abort();
        QTRY_VERIFY(call.ending().isFinished());
    }
};

QTEST_GUILESS_MAIN(TestBackpressure)
#include "tst_backpressure.moc"
