// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/pauses.h"
#include "app/auth/tokenanswer.h"

#include <QFuture>
#include <QObject>
#include <QUrl>

#include <utility>
#include <vector>

class QNetworkAccessManager;
class QNetworkReply;

namespace utkik
{

/// `{sign-in host}/{tenant}/oauth2/v2.0/token`: one POST form for every kind of grant. What fails in passing (the
/// service says so, is broken, or the connection broke) is tried again a few times. Lives on one thread.
class TokenEndpoint final : public QObject
{
    Q_OBJECT
public:
    using Form = std::vector<std::pair<QByteArray, QByteArray>>;

    TokenEndpoint(const QUrl &login, const QString &tenant, QNetworkAccessManager &network, Pauses pauses,
                  QObject *parent = nullptr);

    [[nodiscard]] QFuture<Result<TokenGrant>> post(const Form &form);

private:
    struct Asking;

    void send(const std::shared_ptr<Asking> &asking);
    void answered(const std::shared_ptr<Asking> &asking, const Result<TokenGrant> &answer);

    QUrl m_login;
    QString m_path;
    QNetworkAccessManager &m_network;
    Pauses m_pauses;
};

} // namespace utkik
