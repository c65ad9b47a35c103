// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/samplelistener.h"

#include <QAbstractHttpServer>
#include <QHostAddress>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QHttpServerResponse>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

namespace utkik
{

namespace
{

// QtHttpServer was a preview until Qt 6.8, which changed how requests are handed over and how headers are set.
SampleRequest readRequest(const QHttpServerRequest &request)
{
    return {.method = request.method() == QHttpServerRequest::Method::Get ? "GET"
                : request.method() == QHttpServerRequest::Method::Post    ? "POST"
                                                                          : "OTHER",
            .path = request.url().path(QUrl::FullyDecoded),
            .authorization = request.value("Authorization"),
            .body = request.body()};
}

QHttpServerResponse makeResponse(const SampleAnswer &answer)
{
    QHttpServerResponse response(answer.contentType, answer.body,
                                 static_cast<QHttpServerResponse::StatusCode>(answer.status));
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    response.addHeaders(answer.headers);
#else
    QHttpHeaders headers = response.headers();
    for (const auto &[name, value] : answer.headers)
        headers.append(name, value);
    response.setHeaders(std::move(headers));
#endif
    return response;
}

class QtListener final : public QAbstractHttpServer, public SampleListener
{
public:
    explicit QtListener(SampleHandler handler)
        : m_handler(std::move(handler))
    {
    }

    quint16 listen() override
    {
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
        return QAbstractHttpServer::listen(QHostAddress::LocalHost);
#else
        auto server = std::make_unique<QTcpServer>();
        if (!server->listen(QHostAddress::LocalHost) || !bind(server.get()))
            return 0;
        return server.release()->serverPort(); // now owned by this
#endif
    }

protected:
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override
    {
        const SampleAnswer answer = m_handler(readRequest(request));
        if (answer.delay.count() == 0) {
            makeResponse(answer).write(makeResponder(request, socket));
        } else {
            // The request lives as long as its socket, which is the context: nothing is answered to who has gone.
            QTimer::singleShot(answer.delay, Qt::PreciseTimer, socket, [answer, &request, socket] {
                makeResponse(answer).write(makeResponder(request, socket));
            });
        }
        return true;
    }
    void missingHandler(const QHttpServerRequest &, QTcpSocket *) override { }
#else
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder) override
    {
        const SampleAnswer answer = m_handler(readRequest(request));
        if (answer.delay.count() == 0) {
            responder.sendResponse(makeResponse(answer));
        } else {
            QTimer::singleShot(answer.delay, Qt::PreciseTimer, this,
                               [answer, kept = std::make_shared<QHttpServerResponder>(std::move(responder))] {
                                   kept->sendResponse(makeResponse(answer));
                               });
        }
        return true;
    }
    void missingHandler(const QHttpServerRequest &, QHttpServerResponder &) override { }
#endif

private:
    SampleHandler m_handler;
};

} // namespace

bool hasSampleListener()
{
    return true;
}

std::unique_ptr<SampleListener> makeSampleListener(SampleHandler handler)
{
    return std::make_unique<QtListener>(std::move(handler));
}

} // namespace utkik
