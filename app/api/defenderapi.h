// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apianswer.h"
#include "app/api/request.h"
#include "app/auth/tokenprovider.h"
#include "models/incident/decode.h"
#include "models/tenant/profile.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QNetworkAccessManager;
class QNetworkReply;

namespace utkik
{

/// How a call ended: what the API said, and what a limiter must know of it.
struct ApiEnding
{
    Result<ApiAnswer> answer;
    HttpAnswer http; ///< without the body; status 0 if there was no HTTP answer
};

/// One call under way. Cheap to copy; the future ends exactly once, with Cancelled if it was aborted.
class ApiCall final
{
public:
    [[nodiscard]] QFuture<ApiEnding> ending() const { return m_ending; }
    /// Whether the server may have got the request: yes, save while a secure connection is being made for it. The news
    /// comes from the network's thread.
    [[nodiscard]] bool mayHaveLeft() const { return *m_mayHaveLeft; }
    void abort();

private:
    friend class DefenderApi;
    QFuture<ApiEnding> m_ending;
    QPointer<QNetworkReply> m_reply;
    std::shared_ptr<bool> m_mayHaveLeft = std::make_shared<bool>(false);
    std::shared_ptr<bool> m_aborted = std::make_shared<bool>(false);
};

/// How much of a call is put up with.
struct ApiBounds
{
    std::chrono::milliseconds silence = transferTimeout; ///< nothing came for that long
    std::chrono::milliseconds whole = std::chrono::minutes(10); ///< however much trickles in
    qint64 bytes = maxPayloadBytes; ///< of the answer, unpacked
};

/// `GET {api}/api/incidents/{id}`, and every ending of it as a value. The token goes to the profile's API host only,
/// over https or to this computer, and into no log. Lives on one thread.
class DefenderApi final : public QObject
{
    Q_OBJECT
public:
    DefenderApi(const CloudHosts &hosts, QNetworkAccessManager &network, QObject *parent = nullptr)
        : DefenderApi(hosts, network, ApiBounds(), parent)
    {
    }
    DefenderApi(const CloudHosts &hosts, QNetworkAccessManager &network, const ApiBounds &bounds,
                QObject *parent = nullptr);

    [[nodiscard]] ApiCall get(qint64 incidentId, const Token &token);

private:
    [[nodiscard]] QNetworkReply *send(qint64 incidentId, const Token &token);

    CloudHosts m_hosts;
    QNetworkAccessManager &m_network;
    ApiBounds m_bounds;
};

} // namespace utkik
