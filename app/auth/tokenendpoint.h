// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/pauses.h"
#include "app/auth/formpost.h"
#include "app/auth/tokenanswer.h"

#include <QFuture>
#include <QObject>
#include <QUrl>

namespace utkik
{

/// `{sign-in host}/{tenant}/oauth2/v2.0/token`: one POST form for every kind of grant. What fails in passing (the
/// service says so, is broken, or the connection broke) is tried again a few times. Lives on one thread.
class TokenEndpoint final : public QObject
{
    Q_OBJECT
public:
    TokenEndpoint(const QUrl &login, const QString &tenant, QNetworkAccessManager &network, Pauses pauses,
                  QObject *parent = nullptr);

    [[nodiscard]] QFuture<Result<TokenGrant>> post(const Form &form);
    /// Its address, which a signed assertion names as its audience.
    [[nodiscard]] QUrl url() const;

private:
    struct Asking;

    void send(const std::shared_ptr<Asking> &asking);
    void answered(const std::shared_ptr<Asking> &asking, const Result<TokenGrant> &answer);

    QUrl m_login;
    QString m_path;
    QNetworkAccessManager &m_network;
    Pauses m_pauses;
};

/// The path of one of Entra's endpoints: "token", "devicecode", "authorize".
[[nodiscard]] QString oauthPath(const QString &tenant, const QString &endpoint);

} // namespace utkik
