// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/grant.h"
#include "app/auth/tokenendpoint.h"
#include "app/limits/clock.h"
#include "models/tenant/devicecode.h"
#include "models/tenant/profile.h"

#include <QObject>
#include <QPromise>

#include <functional>

namespace utkik
{

/// Reads the answer of the device code endpoint; the code for the token endpoint is set apart, since it is a secret.
struct DeviceCodeAnswer
{
    DeviceCode code;
    Secret deviceCode;
    std::chrono::seconds interval{0};
};
[[nodiscard]] Result<DeviceCodeAnswer> readDeviceCodeAnswer(int httpStatus, const QByteArray &body);

/// OAuth 2.0 device authorization (RFC 8628): shows a code, and asks again and again until the person has signed in,
/// has declined, or the code has run out. Destroying it gives up.
class DeviceCodeGrant final : public QObject, public Grant
{
    Q_OBJECT
public:
    using Show = std::function<void(const DeviceCode &)>;

    DeviceCodeGrant(const Profile &profile, QNetworkAccessManager &network, const Clock &clock,
                    const AlarmFactory &alarms, Show show);
    ~DeviceCodeGrant() override;

    [[nodiscard]] QFuture<Result<TokenGrant>> ask() override;

private:
    void begin(const Result<DeviceCodeAnswer> &answer);
    void poll();
    void polled(const Result<TokenGrant> &answer);
    void end(const Result<TokenGrant> &answer);

    Profile m_profile;
    QNetworkAccessManager &m_network;
    const Clock &m_clock;
    Show m_show;
    TokenEndpoint m_endpoint;
    std::unique_ptr<Alarm> m_alarm;
    QPromise<Result<TokenGrant>> m_promise;
    DeviceCodeAnswer m_answer;
    std::chrono::milliseconds m_end{0}; ///< of the code, on the monotonic clock
};

} // namespace utkik
