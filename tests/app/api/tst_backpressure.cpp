// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/defenderapi.h"
#include "tests/app/api/faultyserver.h"
#include "tests/wine.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSemaphore>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace utkik;

namespace
{

constexpr qint64 mostSent = 256 * 1024 * 1024;

class Listener final : public QTcpServer
{
public:
    qintptr descriptor = -1; ///< of the last connection

protected:
    void incomingConnection(qintptr accepted) override { descriptor = accepted; }
};

/// A server on a thread of its own: takes one request and, once told to, answers without end, until no more is taken.
class EndlessServer final : public QThread
{
public:
    explicit EndlessServer(bool isSecure)
        : m_isSecure(isSecure)
    {
        start();
        m_listening.acquire();
    }
    ~EndlessServer() override { wait(); }

    [[nodiscard]] QUrl url() const
    {
        return QUrl(QStringLiteral("%1://127.0.0.1:%2")
                        .arg(m_isSecure ? QStringLiteral("https") : QStringLiteral("http"))
                        .arg(m_port.load()));
    }
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
        Listener server;
        server.listen(QHostAddress::LocalHost);
        m_port = server.serverPort();
        m_listening.release();
        if (!server.waitForNewConnection(patience))
            return;
        QSslSocket socket;
        socket.setSocketDescriptor(server.descriptor);
        if (m_isSecure) {
            socket.setSslConfiguration(serverConfiguration(QStringLiteral("good")));
            socket.startServerEncryption();
            if (!socket.waitForEncrypted(patience))
                return;
        }
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
    bool m_isSecure;
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
    void takesNoMoreThanIsRead_data()
    {
        QTest::addColumn<bool>("isSecure");
        QTest::newRow("plain") << false;
        QTest::newRow("secure") << true;
    }

    /// While the thread that reads is busy, the network's thread does not pile up what comes.
    void takesNoMoreThanIsRead()
    {
        QFETCH(bool, isSecure);
        if (isSecure && test::isUnderWine())
            QSKIP(test::wineLacksCertificates);
        trustTestAuthority();
        EndlessServer server(isSecure);
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
