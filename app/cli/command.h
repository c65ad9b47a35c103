// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace utkik
{

/// What the command line can be told to do; the verbs of `profile` are verbs of their own.
enum class Verb {
    Show,
    Ids,
    Quota,
    ProfileAdd,
    ProfileList,
    ProfileShow,
    ProfileTest,
    ProfileRemove,
    ProfileExport,
    ProfileImport,
    Login,
    Logout,
    Whoami,
    Doctor,
    Help,
    Version,
};

enum class Option {
    Demo,
    Profile,
    Format,
    Input,
    File,
    ApiUrl,
    LoginUrl,
    Scope,
    TokenStdin,
    Timeout,
    Lang,
    Utc,
    Follow,
    Cloud,
    Region,
    Tenant,
    Client,
    Auth,
    SecretStdin,
    Certificate,
    Help,
};

/// Something given to look for IDs in, or to open; their order is the order of first mention.
struct Source
{
    enum class Kind {
        Text, ///< an argument
        Input, ///< --input: a file to find IDs in; "-" is standard input
        File, ///< --file: saved answers
    };
    Kind kind = Kind::Text;
    QString value;

    bool operator==(const Source &) const = default;
};

/// A command as it was typed, checked as far as that goes without looking at anything else.
class Command
{
public:
    Verb verb = Verb::Help;
    QList<Source> sources; ///< arguments that are no options, --input and --file
    QHash<Option, QString> options; ///< the last one counts, where one is given twice

    [[nodiscard]] bool has(Option option) const { return options.contains(option); }
    [[nodiscard]] std::optional<QString> value(Option option) const;
    [[nodiscard]] QStringList words() const; ///< the arguments that are no options
};

/// True if these arguments (without the program's name) are for the command line, not for the window.
[[nodiscard]] bool isCommand(const QStringList &arguments);

/// The command in them; else a sentence that says what is wrong.
[[nodiscard]] tl::expected<Command, QString> parseCommand(const QStringList &arguments);

/// What --lang says in them, right or wrong: errors of usage are worded in it too. Empty if it is not there.
[[nodiscard]] QString languageAskedFor(const QStringList &arguments);

} // namespace utkik
