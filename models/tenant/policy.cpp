// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tenant/policy.h"

#include <QCoreApplication>

#include <algorithm>

namespace utkik
{

namespace
{

struct PolicyWords
{
    Q_DECLARE_TR_FUNCTIONS(utkik::Policy)
};

tl::unexpected<Error> forbidden(const QString &what)
{
    return failure({.kind = ErrorKind::PolicyForbids, .subject = what});
}

} // namespace

bool Policy::isPreset(const QString &id) const
{
    return std::any_of(profiles.begin(), profiles.end(), [&id](const Profile &profile) { return profile.id == id; });
}

Result<void> Policy::check(const Profile &profile) const
{
    if (!isPreset(profile.id)) {
        if (Result<void> adding = checkAdding(); !adding)
            return adding;
    }
    if (!allows(profile.signIn))
        return forbidden(PolicyWords::tr("no signing in by %1").arg(signInWayKey(profile.signIn)));
    const CloudHosts used = profile.hosts();
    for (const QString &host : {used.api.host(), used.login.host()}) {
        if (!hosts.isEmpty() && !hosts.contains(host, Qt::CaseInsensitive))
            return forbidden(PolicyWords::tr("no use of %1").arg(host));
    }
    return {};
}

Result<void> Policy::checkExport() const
{
    return mayExport ? Result<void>() : forbidden(PolicyWords::tr("no export of tenants"));
}

Result<void> Policy::checkAdding() const
{
    return onlyThese ? forbidden(PolicyWords::tr("only the tenants that are set up for everybody")) : Result<void>();
}

} // namespace utkik
