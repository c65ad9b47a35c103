// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/signinhints.h"

#include <QCoreApplication>

#include <array>
#include <vector>

namespace utkik
{

namespace
{

// From Microsoft's "Microsoft Entra authentication and authorization error codes"; one line for each thing to do.
struct Hint
{
    std::vector<int> numbers;
    const char *text;
};

const std::vector<Hint> &hints()
{
    static const std::vector<Hint> table{
        {{7000215},
         QT_TRANSLATE_NOOP("utkik::SignInHint", "The client secret is wrong. Paste the secret's value, not its ID.")},
        {{7000222},
         QT_TRANSLATE_NOOP("utkik::SignInHint",
                           "The client secret has expired. Make a new one in Entra and paste its value.")},
        {{7000218},
         QT_TRANSLATE_NOOP("utkik::SignInHint",
                           "The sign-in needs a secret, or the application must allow public client flows.")},
        {{700025},
         QT_TRANSLATE_NOOP("utkik::SignInHint",
                           "The application is a public client and takes no secret. Register it as confidential.")},
        {{700016, 700011},
         QT_TRANSLATE_NOOP(
             "utkik::SignInHint",
             "The application is not known in this tenant. Check the application ID, the tenant and the cloud.")},
        {{7000112, 70001},
         QT_TRANSLATE_NOOP("utkik::SignInHint", "The application is disabled. An administrator can enable it.")},
        {{700027, 50012},
         QT_TRANSLATE_NOOP(
             "utkik::SignInHint",
             "The certificate was refused. Check that it is registered and valid, and the computer's clock.")},
        {{700082, 70008, 50173, 70043},
         QT_TRANSLATE_NOOP("utkik::SignInHint", "The sign-in has run out. Sign in again.")},
        {{70011, 28002, 700022},
         QT_TRANSLATE_NOOP("utkik::SignInHint", "The scope is wrong. It must name the Defender API and nothing else.")},
        {{90002, 900023},
         QT_TRANSLATE_NOOP("utkik::SignInHint",
                           "The tenant is not known. Check its ID, and that the cloud is the right one.")},
        {{90038, 90043, 900382, 900432},
         QT_TRANSLATE_NOOP("utkik::SignInHint", "The tenant belongs to another cloud. Choose that cloud.")},
        {{90094, 90095, 65001, 65004, 650056},
         QT_TRANSLATE_NOOP("utkik::SignInHint",
                           "An administrator has not consented yet. Ask for consent to “Incident.Read.All”.")},
        {{650057, 650052, 500011},
         QT_TRANSLATE_NOOP(
             "utkik::SignInHint",
             "The Defender API is not known in this tenant. Add “Microsoft Threat Protection” to the application, and "
             "check the "
             "licence and the cloud.")},
        {{50011},
         QT_TRANSLATE_NOOP(
             "utkik::SignInHint",
             "The redirect address is not registered. Add http://localhost under Mobile and desktop applications.")},
        {{50020, 50034, 50105, 16000},
         QT_TRANSLATE_NOOP("utkik::SignInHint",
                           "This account may not use the application. Use another, or ask an administrator.")},
        {{50057, 50053, 50055, 50126},
         QT_TRANSLATE_NOOP("utkik::SignInHint",
                           "The account is disabled or locked, or its password is wrong or has expired.")},
        {{50074, 50076, 50078, 50079, 50072},
         QT_TRANSLATE_NOOP("utkik::SignInHint", "A second factor is needed. Sign in with the browser.")},
        {{53000, 53001, 53003, 530032, 530034, 50131, 50005, 50097},
         QT_TRANSLATE_NOOP("utkik::SignInHint", "Conditional Access blocks the sign-in. Ask an administrator.")},
        {{50194, 9001023, 90130},
         QT_TRANSLATE_NOOP("utkik::SignInHint", "Use the tenant's own ID instead of a common one.")},
        {{90055, 90033, 90006, 90024, 50033, 90012},
         QT_TRANSLATE_NOOP("utkik::SignInHint", "The sign-in service is busy. Try again later.")},
    };
    return table;
}

// The answers to a device code and to the authorization request; RFC 6749, RFC 8628 and Entra's own names.
struct CodeHint
{
    const char *code;
    const char *text;
};

constexpr auto declined = QT_TRANSLATE_NOOP("utkik::SignInHint", "The sign-in was declined in the browser.");
constexpr auto ranOut =
    QT_TRANSLATE_NOOP("utkik::SignInHint", "The time to sign in has run out. Start again with a new code.");
constexpr std::array codeHints{
    CodeHint{"authorization_declined", declined},
    CodeHint{"access_denied", declined},
    CodeHint{"expired_token", ranOut},
    CodeHint{"code_expired", ranOut},
    CodeHint{"bad_verification_code",
             QT_TRANSLATE_NOOP("utkik::SignInHint", "The sign-in service no longer knows this code. Start again.")},
    CodeHint{"invalid_grant",
             QT_TRANSLATE_NOOP("utkik::SignInHint", "The sign-in has run out or was taken back. Sign in again.")},
    CodeHint{"invalid_client",
             QT_TRANSLATE_NOOP("utkik::SignInHint",
                               "The sign-in service does not accept the application's secret or certificate.")},
    CodeHint{"unauthorized_client",
             QT_TRANSLATE_NOOP("utkik::SignInHint",
                               "The application may not sign in this way. In Entra, allow public client flows.")},
    CodeHint{"interaction_required",
             QT_TRANSLATE_NOOP("utkik::SignInHint", "The sign-in service wants to see you. Sign in again.")},
    CodeHint{
        "invalid_scope",
        QT_TRANSLATE_NOOP("utkik::SignInHint", "The scope is wrong. It must name the Defender API and nothing else.")},
};

} // namespace

QString signInHint(int aadsts, const QString &code)
{
    for (const Hint &hint : hints()) {
        for (const int number : hint.numbers) {
            if (number == aadsts)
                return QCoreApplication::translate("utkik::SignInHint", hint.text);
        }
    }
    for (const CodeHint &hint : codeHints) {
        if (code == QLatin1String(hint.code))
            return QCoreApplication::translate("utkik::SignInHint", hint.text);
    }
    return {};
}

} // namespace utkik
