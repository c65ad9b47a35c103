// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sample/sampletenant.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QUrlQuery>

namespace utkik
{

/// What came back over the socket.
struct HttpAnswer
{
    int status = 0;
    QByteArray body;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QJsonObject error() const { return json().value(QStringLiteral("error")).toObject(); }
};

/// A plain HTTP client for a sample tenant: no limits, no retries.
class SampleClient
{
public:
    explicit SampleClient(const SampleTenant &tenant)
        : m_tenant(tenant)
    {
    }

    [[nodiscard]] QHash<QString, QString> goodForm() const
    {
        const Profile profile = m_tenant.profile();
        return {{QStringLiteral("grant_type"), QStringLiteral("client_credentials")},
                {QStringLiteral("client_id"), profile.client},
                {QStringLiteral("client_secret"), m_tenant.clientSecret()},
                {QStringLiteral("scope"), profile.scope}};
    }

    [[nodiscard]] HttpAnswer requestToken(const QString &tenant, const QHash<QString, QString> &form)
    {
        QByteArrayList fields;
        for (auto field = form.begin(); field != form.end(); ++field)
            fields.append(QUrl::toPercentEncoding(field.key()) + '=' + QUrl::toPercentEncoding(field.value()));
        QNetworkRequest request(m_tenant.url().resolved(QUrl(QStringLiteral("/%1/oauth2/v2.0/token").arg(tenant))));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
        return finish(m_network.post(request, fields.join('&')));
    }

    void signIn()
    {
        const HttpAnswer answer = requestToken(m_tenant.profile().tenant, goodForm());
        m_token = answer.json().value(QStringLiteral("access_token")).toString().toLatin1();
    }
    [[nodiscard]] QByteArray token() const { return m_token; }
    void setToken(const QByteArray &token) { m_token = token; }

    [[nodiscard]] QNetworkReply *start(const QString &path)
    {
        QNetworkRequest request(m_tenant.url().resolved(QUrl(path)));
        if (!m_token.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + m_token);
        return m_network.get(request);
    }
    [[nodiscard]] HttpAnswer get(const QString &path) { return finish(start(path)); }
    [[nodiscard]] HttpAnswer incident(qint64 id) { return get(QStringLiteral("/api/incidents/%1").arg(id)); }

private:
    static HttpAnswer finish(QNetworkReply *reply)
    {
        QSignalSpy finished(reply, &QNetworkReply::finished);
        if (!reply->isFinished())
            finished.wait(20'000);
        HttpAnswer answer{reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(), {}};
        for (const auto &[name, value] : reply->rawHeaderPairs())
            answer.headers.insert(name.toLower(), value);
        reply->deleteLater();
        return answer;
    }

    const SampleTenant &m_tenant;
    QNetworkAccessManager m_network;
    QByteArray m_token;
};

} // namespace utkik
