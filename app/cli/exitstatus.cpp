// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exitstatus.h"

#include <algorithm>
#include <array>

namespace utkik
{

// NOLINTNEXTLINE(readability-function-size): a table, and as a switch the compiler sees that no kind is missing.
ExitStatus exitStatusOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound:
        return ExitStatus::NotFound;
    case ErrorKind::TokenRefused:
    case ErrorKind::NoProfile:
    case ErrorKind::NoSecret:
    case ErrorKind::SignInNeeded:
    case ErrorKind::CertificateUnusable:
    case ErrorKind::SignInFailed:
    case ErrorKind::KeychainMissing:
    case ErrorKind::KeychainLocked:
    case ErrorKind::KeychainDenied:
    case ErrorKind::KeychainSilent:
    case ErrorKind::KeychainFault:
    case ErrorKind::SecretDamaged:
        return ExitStatus::NotSignedIn;
    case ErrorKind::LicenceMissing:
    case ErrorKind::PermissionMissing:
    case ErrorKind::WrongAudience:
    case ErrorKind::FeatureOff:
    case ErrorKind::TenantNotProvisioned:
        return ExitStatus::NotAllowed;
    case ErrorKind::Throttled:
    case ErrorKind::StillWaiting:
        return ExitStatus::Throttled;
    case ErrorKind::ServerFault:
    case ErrorKind::RequestRefused:
    case ErrorKind::RedirectedElsewhere:
    case ErrorKind::HostNotFound:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::ConnectionLost:
    case ErrorKind::TlsFailed:
    case ErrorKind::TimedOut:
    case ErrorKind::ProxyFailed:
    case ErrorKind::NetworkFault:
    case ErrorKind::Cancelled:
        return ExitStatus::Unreachable;
    case ErrorKind::NotJson:
    case ErrorKind::NotAnIncident:
    case ErrorKind::CutOff:
    case ErrorKind::NestedTooDeep:
    case ErrorKind::TooLarge:
    case ErrorKind::EmptyAnswer:
    case ErrorKind::HtmlAnswer:
        return ExitStatus::Unreadable;
    case ErrorKind::NoIncidentId:
    case ErrorKind::UnknownProfile:
    case ErrorKind::NameTaken:
    case ErrorKind::PolicyForbids:
    case ErrorKind::FileUnwritable:
    case ErrorKind::FileUnreadable:
    case ErrorKind::PlainHttpRefused:
        return ExitStatus::Usage;
    case ErrorKind::WrongTenant:
        return ExitStatus::WrongTenant;
    case ErrorKind::MergeLoop: // all of the loop was received
        return ExitStatus::Done;
    }
    return ExitStatus::Unreachable;
}

ExitStatus worstOf(const QList<ExitStatus> &statuses)
{
    static constexpr std::array gravest{ExitStatus::Usage,       ExitStatus::NotSignedIn, ExitStatus::NotAllowed,
                                        ExitStatus::WrongTenant, ExitStatus::Unreachable, ExitStatus::Unreadable,
                                        ExitStatus::Throttled,   ExitStatus::NotFound,    ExitStatus::NoneFound};
    const auto worst = std::find_if(gravest.begin(), gravest.end(),
                                    [&statuses](ExitStatus status) { return statuses.contains(status); });
    return worst == gravest.end() ? ExitStatus::Done : *worst;
}

} // namespace utkik
