// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QStringList>

namespace utkik
{

/// One window for each user, configuration folder and demo flag: a second start hands its arguments to the first.
/// The socket is open to the same user only; what comes in is bounded and treated like any other intake.
class SingleInstance final : public QObject
{
    Q_OBJECT
public:
    SingleInstance(const QString &configFolder, bool isDemo, QObject *parent = nullptr);

    /// Gives the arguments to a running instance; false if there is none. Waits at most half a second, before any
    /// window or event loop exists.
    [[nodiscard]] bool handOver(const QStringList &arguments) const;

    /// Becomes the instance that others hand over to.
    void listen();

Q_SIGNALS:
    void handedOver(const QStringList &arguments);

private:
    void receive();

    QString m_name;
    QLocalServer m_server;
};

} // namespace utkik
