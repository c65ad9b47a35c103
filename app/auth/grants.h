// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/browsergrant.h"
#include "app/auth/devicecodegrant.h"
#include "app/auth/grant.h"
#include "app/auth/secretstore.h"

#include <memory>

namespace utkik
{

/// The grant that needs nobody: by what the profile's way of signing in has in the store. `lockFolder` as in
/// RefreshGrant.
[[nodiscard]] std::unique_ptr<Grant> makeSilentGrant(const Profile &profile, SecretStore &secrets,
                                                     QNetworkAccessManager &network, const QString &lockFolder = {});

/// How a person is shown what to do.
struct PersonHooks
{
    DeviceCodeGrant::Show showCode;
    BrowserGrant::OpenPage openPage;
};

/// The grant for which a person signs in, for the profile's way; null if that needs nobody.
[[nodiscard]] std::unique_ptr<Grant> makePersonGrant(const Profile &profile, QNetworkAccessManager &network,
                                                     const Clock &clock, const AlarmFactory &alarms,
                                                     const PersonHooks &hooks);

} // namespace utkik
