// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/devicecodegrant.h"

#include "models/core/whendone.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace utkik
{

namespace
{

using namespace std::chrono_literals;

// RFC 8628, 3.2 and 3.5: how often to ask where the service does not say, and how much seldomer once it says slow_down.
constexpr std::chrono::seconds usualInterval = 5s;
constexpr std::chrono::seconds slowDown = 5s;
constexpr std::chrono::seconds usualLifetime = 15min; // Entra's
constexpr std::chrono::seconds longestLifetime = 24h;
constexpr std::chrono::seconds longestInterval = 60s;

std::chrono::seconds within(qint64 seconds, std::chrono::seconds otherwise, std::chrono::seconds most)
{
    return seconds > 0 ? std::min(std::chrono::seconds(seconds), most) : otherwise;
}

/// A laptop on the move loses its network for a while: the code stays good, and asking goes on.
bool isNetworkFault(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::HostNotFound:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::ConnectionLost:
    case ErrorKind::TimedOut:
    case ErrorKind::NetworkFault:
    case ErrorKind::ServerFault:
        return true;
    default:
        return false;
    }
}

} // namespace

Result<DeviceCodeAnswer> readDeviceCodeAnswer(int httpStatus, const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const QString device = object.value(QLatin1String("device_code")).toString();
    if (httpStatus != 200 || device.isEmpty()) {
        const Result<TokenGrant> refused = readTokenAnswer(httpStatus, body);
        return refused ? failure(ErrorKind::SignInFailed) : tl::unexpected(refused.error());
    }
    DeviceCodeAnswer answer;
    answer.deviceCode = Secret(device.toUtf8());
    answer.code.userCode = object.value(QLatin1String("user_code")).toString();
    answer.code.page = QUrl(object.value(QLatin1String("verification_uri")).toString());
    answer.code.lifetime =
        within(object.value(QLatin1String("expires_in")).toInteger(), usualLifetime, longestLifetime);
    answer.interval = within(object.value(QLatin1String("interval")).toInteger(), usualInterval, longestInterval);
    if (answer.code.userCode.isEmpty() || !isAllowedHost(answer.code.page)) // it will be opened: no other schemes
        return failure({.kind = ErrorKind::SignInFailed, .httpStatus = httpStatus});
    return answer;
}

DeviceCodeGrant::DeviceCodeGrant(const Profile &profile, QNetworkAccessManager &network, const Clock &clock,
                                 const AlarmFactory &alarms, Show show)
    : m_profile(profile)
    , m_network(network)
    , m_clock(clock)
    , m_show(std::move(show))
    , m_endpoint(profile.hosts().login, profile.tenant, network, growingPauses())
    , m_alarm(alarms([this] { poll(); }))
{
}

DeviceCodeGrant::~DeviceCodeGrant() = default;

QFuture<Result<TokenGrant>> DeviceCodeGrant::ask()
{
    m_promise = {};
    m_promise.start();
    const Secret form =
        encodeForm({{"client_id", m_profile.client.toUtf8()}, {"scope", m_profile.delegatedScope().toUtf8()}});
    const QString path = oauthPath(m_profile.tenant, QStringLiteral("devicecode"));
    whenDone(postForm(m_network, m_profile.hosts().login, path, form), this, [this](const Result<FormAnswer> &answer) {
        begin(answer ? readDeviceCodeAnswer(answer->status, answer->body.reveal())
                     : Result<DeviceCodeAnswer>(tl::unexpected(answer.error())));
    });
    return m_promise.future();
}

void DeviceCodeGrant::begin(const Result<DeviceCodeAnswer> &answer)
{
    if (!answer)
        return end(tl::unexpected(answer.error()));
    m_answer = *answer;
    m_end = m_clock.monotonic() + m_answer.code.lifetime;
    m_alarm->set(m_answer.interval);
    m_show(m_answer.code);
}

void DeviceCodeGrant::poll()
{
    if (m_clock.monotonic() >= m_end)
        return end(failure({.kind = ErrorKind::SignInFailed, .code = QStringLiteral("expired_token")}));
    whenDone(m_endpoint.post({{"grant_type", "urn:ietf:params:oauth:grant-type:device_code"},
                              {"client_id", m_profile.client.toUtf8()},
                              {"device_code", m_answer.deviceCode.reveal()}}),
             this, [this](const Result<TokenGrant> &answer) { polled(answer); });
}

void DeviceCodeGrant::polled(const Result<TokenGrant> &answer)
{
    if (answer)
        return end(answer);
    const Error &error = answer.error();
    if (error.code == QLatin1String("slow_down"))
        m_answer.interval += slowDown;
    else if (error.code != QLatin1String("authorization_pending") && !isNetworkFault(error.kind))
        return end(answer);
    m_alarm->set(m_answer.interval);
}

void DeviceCodeGrant::end(const Result<TokenGrant> &answer)
{
    m_alarm->clear();
    m_answer = {};
    m_promise.addResult(answer);
    m_promise.finish();
}

} // namespace utkik

#include "moc_devicecodegrant.cpp"
