// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QMetaType>
#include <QString>

namespace utkik
{

/// Every way in which something asked of Utkik can end badly. Decisions hang on the kind, never on a text.
enum class ErrorKind {
    // What the API answered
    NotFound, ///< 404: no such incident, or not visible to this account
    TokenRefused, ///< 401 after one silent renewal
    LicenceMissing, ///< 401 whose message names a missing licence or inactive account mode
    PermissionMissing, ///< 403: `subject` names the permission to be granted
    WrongAudience, ///< 403 or local check: the token was made for another API; `subject` is its audience
    FeatureOff, ///< 403 DisabledFeature or DisallowedOperation
    TenantNotProvisioned, ///< 403 "Account is not provisioned"
    Throttled, ///< 429: `until` tells when calls are possible again
    ServerFault, ///< 5xx after all retries
    RequestRefused, ///< 400 and other 4xx
    RedirectedElsewhere, ///< 3xx; `subject` is the host it pointed to. Never followed with the token on
    // The network
    HostNotFound, ///< `subject`: the host
    ConnectionRefused,
    ConnectionLost,
    TlsFailed, ///< `message`: why, in the words of the TLS library
    TimedOut,
    ProxyFailed,
    NetworkFault, ///< any other fault below HTTP
    PlainHttpRefused, ///< plain http to a host that is not loopback; `subject`: the host
    // The answer or file itself
    NotJson,
    NotAnIncident, ///< JSON, but no incident, list of incidents or Graph incident
    CutOff, ///< ends in the middle
    NestedTooDeep,
    TooLarge, ///< over the size that Utkik takes; `subject`: the limit as text
    EmptyAnswer,
    HtmlAnswer, ///< a web page, as sent by proxies and gateways
    // Signing in
    NoProfile,
    NoSecret, ///< the profile has no secret in the keychain
    SignInNeeded, ///< nobody is signed in, or that has run out: a person must sign in
    CertificateUnusable, ///< `subject`: its file; `message`: why, translated
    SignInFailed, ///< `code`: OAuth's `error`; `hint`: the AADSTS number, 0 if none
    KeychainMissing,
    KeychainLocked,
    KeychainDenied,
    KeychainSilent, ///< no answer within our own time-out
    KeychainFault,
    SecretDamaged, ///< came back other than written
    // Asking
    NoIncidentId, ///< nothing in the input is an incident ID
    WrongTenant, ///< a link's tenant is not the profile's; nothing was sent. `subject`: the link's tenant
    UnknownProfile,
    NameTaken, ///< another profile is called `subject`
    PolicyForbids, ///< an administrator has settled it; `subject`: what
    FileUnwritable, ///< `subject`: the path; `message`: the system's reason
    FileUnreadable, ///< `subject`: the path; `message`: the system's reason
    MergeLoop, ///< following merged incidents came back to one seen before
    Cancelled,
    StillWaiting, ///< given up at --timeout
};

/// What went wrong, as data. Secrets never get in here; `message` is the other side's text and hostile like all of it.
struct Error
{
    ErrorKind kind = ErrorKind::NetworkFault;
    int httpStatus = 0; ///< 0 if there was no HTTP answer
    int hint = 0; ///< AADSTS number of a failed sign-in
    QString code; ///< the API's `error.code` or OAuth's `error`
    QString message; ///< the other side's own words
    QString subject; ///< what it is about: see the kinds
    QString trackingId; ///< what Microsoft's support asks for
    QDateTime until; ///< when trying again makes sense; invalid if unknown

    bool operator==(const Error &) const = default;
};

/// A sentence for people, in the program's language.
struct ErrorText
{
    QString headline; ///< what happened: "Not found, or not visible to you"
    QString advice; ///< why and what to do, one or two sentences; can be empty
    QString details; ///< folded: HTTP status, code, tracking ID, the other side's words with control characters visible
};

/// The one place that words errors: list, page, dialogs, command line and accessible texts all call it.
[[nodiscard]] ErrorText describe(const Error &error);

} // namespace utkik

Q_DECLARE_METATYPE(utkik::Error)
