// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QTcpServer>
#include <QUrl>

namespace utkik
{

/// An HTTP server on 127.0.0.1 that sends bytes as they are written down, however wrong they are.
class ScriptedServer : public QTcpServer
{
    Q_OBJECT
public:
    explicit ScriptedServer(QObject *parent = nullptr);

    [[nodiscard]] QUrl url() const;

    /// What a path is answered with: all bytes of the answer, its head included. Empty: nothing, the connection stays
    /// open.
    void script(const QByteArray &path, const QByteArray &bytes) { m_answers.insert(path, bytes); }
    /// Closes the connection without a word.
    void scriptHangUp(const QByteArray &path) { script(path, hangUp); }
    /// A well-formed answer.
    [[nodiscard]] static QByteArray answer(int status, const QByteArray &body, const QByteArray &headers = {});

    /// Paths asked for, in the order of arrival; and the heads of those requests.
    [[nodiscard]] const QList<QByteArray> &paths() const { return m_paths; }
    [[nodiscard]] const QList<QByteArray> &heads() const { return m_heads; }

private:
    void serve(QTcpSocket *socket);

    static const QByteArray hangUp;
    QHash<QByteArray, QByteArray> m_answers;
    QList<QByteArray> m_paths;
    QList<QByteArray> m_heads;
};

} // namespace utkik
