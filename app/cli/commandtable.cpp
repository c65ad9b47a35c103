// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandtable.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <limits>

namespace utkik
{

namespace
{

constexpr int anyNumber = std::numeric_limits<int>::max();

constexpr std::array options{
    OptionDescriptor{Option::Demo, "demo", nullptr,
                     QT_TRANSLATE_NOOP("CommandLine", "use the sample tenant instead of a real one")},
    OptionDescriptor{Option::Profile, "profile", "NAME",
                     QT_TRANSLATE_NOOP("CommandLine", "use this profile instead of the one last used")},
    OptionDescriptor{Option::Format, "format", "F",
                     QT_TRANSLATE_NOOP("CommandLine", "text or json, for show also csv")},
    OptionDescriptor{Option::Input, "input", "FILE",
                     QT_TRANSLATE_NOOP("CommandLine", "take IDs from a file; - is standard input")},
    OptionDescriptor{Option::File, "file", "FILE",
                     QT_TRANSLATE_NOOP("CommandLine", "show saved answers, without the network; may be given again")},
    OptionDescriptor{Option::ApiUrl, "api-url", "URL",
                     QT_TRANSLATE_NOOP("CommandLine", "host of the API; plain http only to this computer")},
    OptionDescriptor{Option::LoginUrl, "login-url", "URL",
                     QT_TRANSLATE_NOOP("CommandLine", "host of the sign-in; plain http only to this computer")},
    OptionDescriptor{Option::Scope, "scope", "S", QT_TRANSLATE_NOOP("CommandLine", "scope to ask a token for")},
    OptionDescriptor{Option::TokenStdin, "token-stdin", nullptr,
                     QT_TRANSLATE_NOOP("CommandLine", "read the bearer token from standard input; it is kept nowhere")},
    OptionDescriptor{Option::Timeout, "timeout", "SECONDS",
                     QT_TRANSLATE_NOOP("CommandLine", "give up on what still waits then")},
    OptionDescriptor{Option::Utc, "utc", nullptr,
                     QT_TRANSLATE_NOOP("CommandLine", "show times in UTC instead of local time")},
    OptionDescriptor{Option::Follow, "follow", nullptr, QT_TRANSLATE_NOOP("CommandLine", "follow merged incidents")},
    OptionDescriptor{Option::Cloud, "cloud", "CLOUD",
                     QT_TRANSLATE_NOOP("CommandLine", "commercial, gcc, gcc-high, dod or custom")},
    OptionDescriptor{
        Option::Region, "region", "REGION",
        QT_TRANSLATE_NOOP("CommandLine", "us, eu, uk, au, swa, ina or aea: the API host nearby, for commercial")},
    OptionDescriptor{Option::Tenant, "tenant", "ID", QT_TRANSLATE_NOOP("CommandLine", "GUID or domain of the tenant")},
    OptionDescriptor{Option::Client, "client", "ID", QT_TRANSLATE_NOOP("CommandLine", "GUID of the app registration")},
    OptionDescriptor{Option::Auth, "auth", "WAY",
                     QT_TRANSLATE_NOOP("CommandLine", "secret, certificate, browser or device")},
    OptionDescriptor{
        Option::SecretStdin, "secret-stdin", nullptr,
        QT_TRANSLATE_NOOP("CommandLine", "read the client secret or passphrase from standard input into the keychain")},
    OptionDescriptor{Option::Certificate, "certificate", "FILE",
                     QT_TRANSLATE_NOOP("CommandLine", "certificate with its private key")},
    OptionDescriptor{Option::Lang, "lang", "L", QT_TRANSLATE_NOOP("CommandLine", "language of the texts: en or sv")},
    OptionDescriptor{Option::Help, "help", nullptr, QT_TRANSLATE_NOOP("CommandLine", "say how a command is used")},
};

constexpr std::array showOptions{Option::Demo,       Option::Profile, Option::Format,   Option::Input,
                                 Option::File,       Option::ApiUrl,  Option::LoginUrl, Option::Scope,
                                 Option::TokenStdin, Option::Timeout, Option::Utc,      Option::Follow};
constexpr std::array idsOptions{Option::Format, Option::Input};
constexpr std::array quotaOptions{Option::Demo, Option::Profile, Option::Format};
constexpr std::array addOptions{Option::Cloud,       Option::Region,     Option::ApiUrl, Option::LoginUrl,
                                Option::Scope,       Option::Tenant,     Option::Client, Option::Auth,
                                Option::SecretStdin, Option::Certificate};
constexpr std::array formatOption{Option::Format};
constexpr std::array profileOption{Option::Profile};
constexpr std::array whoamiOptions{Option::Profile, Option::Format};

constexpr std::array verbs{
    VerbDescriptor{Verb::Show, "show", "ID…", QT_TRANSLATE_NOOP("CommandLine", "look incidents up and print them"),
                   showOptions, 0, anyNumber},
    VerbDescriptor{Verb::Ids, "ids", "TEXT…", QT_TRANSLATE_NOOP("CommandLine", "print the incident IDs in a text"),
                   idsOptions, 0, anyNumber},
    VerbDescriptor{Verb::Quota, "quota", "",
                   QT_TRANSLATE_NOOP("CommandLine", "print how many calls are used and when the next is free"),
                   quotaOptions},
    VerbDescriptor{Verb::ProfileAdd, "profile add", "NAME",
                   QT_TRANSLATE_NOOP("CommandLine", "make a profile of a tenant"), addOptions, 1, 1},
    VerbDescriptor{Verb::ProfileList, "profile list", "", QT_TRANSLATE_NOOP("CommandLine", "print the profiles"),
                   formatOption},
    VerbDescriptor{
        Verb::ProfileShow, "profile show", "NAME", QT_TRANSLATE_NOOP("CommandLine", "print one profile"), {}, 1, 1},
    VerbDescriptor{Verb::ProfileTest,
                   "profile test",
                   "NAME",
                   QT_TRANSLATE_NOOP("CommandLine", "sign in with a profile and make one call"),
                   {},
                   1,
                   1},
    VerbDescriptor{Verb::ProfileRemove,
                   "profile remove",
                   "NAME",
                   QT_TRANSLATE_NOOP("CommandLine", "remove a profile and its secret"),
                   {},
                   1,
                   1},
    VerbDescriptor{Verb::ProfileExport,
                   "profile export",
                   "NAME FILE",
                   QT_TRANSLATE_NOOP("CommandLine", "write a profile to a file, without secrets"),
                   {},
                   2,
                   2},
    VerbDescriptor{Verb::ProfileImport,
                   "profile import",
                   "FILE",
                   QT_TRANSLATE_NOOP("CommandLine", "read a profile from a file"),
                   {},
                   1,
                   1},
    VerbDescriptor{Verb::Login, "login", "", QT_TRANSLATE_NOOP("CommandLine", "sign in"), profileOption},
    VerbDescriptor{Verb::Logout, "logout", "", QT_TRANSLATE_NOOP("CommandLine", "sign out and forget what was kept"),
                   profileOption},
    VerbDescriptor{Verb::Whoami, "whoami", "",
                   QT_TRANSLATE_NOOP("CommandLine", "print who is signed in and what they may do"), whoamiOptions},
    VerbDescriptor{
        Verb::Doctor, "doctor", "", QT_TRANSLATE_NOOP("CommandLine", "look for what keeps Utkik from working"), {}},
    VerbDescriptor{Verb::Help,
                   "help",
                   "[COMMAND]",
                   QT_TRANSLATE_NOOP("CommandLine", "say how Utkik or a command is used"),
                   {},
                   0,
                   2},
};

constexpr VerbDescriptor versionVerb{
    Verb::Version, "--version", "", QT_TRANSLATE_NOOP("CommandLine", "print the version"), {}};

} // namespace

std::span<const OptionDescriptor> optionTable()
{
    return options;
}

std::span<const VerbDescriptor> verbTable()
{
    return verbs;
}

const VerbDescriptor &describeVerb(Verb verb)
{
    const auto found =
        std::find_if(verbs.begin(), verbs.end(), [verb](const VerbDescriptor &line) { return line.verb == verb; });
    return found == verbs.end() ? versionVerb : *found;
}

} // namespace utkik
