// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

namespace utkik
{

/// The empty body of a request that may reach the server once only. QNetworkAccessManager sends a request whose
/// connection broke again by itself, up to three times in all, and each counts against the quota (measured on
/// Qt 6.4.2). Before it does, it rewinds the body; a body that cannot be rewound ends the request instead, with
/// QNetworkReply::ContentReSendError. To be sent with sendCustomRequest(); must live as long as the reply.
class SingleSend final : public QIODevice
{
    Q_OBJECT
public:
    explicit SingleSend(QObject *parent = nullptr);

    [[nodiscard]] bool reset() override { return false; }

protected:
    qint64 readData(char *, qint64) override { return 0; }
    qint64 writeData(const char *, qint64) override { return -1; }
};

} // namespace utkik
