// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/grants.h"

#include "app/auth/certificategrant.h"
#include "app/auth/clientsecretgrant.h"
#include "app/auth/refreshgrant.h"

namespace utkik
{

std::unique_ptr<Grant> makeSilentGrant(const Profile &profile, SecretStore &secrets, QNetworkAccessManager &network,
                                       const QString &lockFolder)
{
    if (profile.isSignedInByPerson())
        return std::make_unique<RefreshGrant>(profile, secrets, network, lockFolder);
    if (profile.signIn == SignInWay::Certificate)
        return std::make_unique<CertificateGrant>(profile, secrets, network);
    return std::make_unique<ClientSecretGrant>(profile, secrets, network);
}

std::unique_ptr<Grant> makePersonGrant(const Profile &profile, QNetworkAccessManager &network, const Clock &clock,
                                       const AlarmFactory &alarms, const PersonHooks &hooks)
{
    if (profile.signIn == SignInWay::Device)
        return std::make_unique<DeviceCodeGrant>(profile, network, clock, alarms, hooks.showCode);
    if (profile.signIn == SignInWay::Browser)
        return std::make_unique<BrowserGrant>(profile, network, alarms, hooks.openPage);
    return nullptr;
}

} // namespace utkik
