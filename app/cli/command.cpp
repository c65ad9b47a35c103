// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/commandtable.h"
#include "app/cli/wording.h"

#include <algorithm>
#include <array>

namespace utkik
{

namespace
{

using Fault = QString;

const QString dashes = QStringLiteral("--");
const QString profileWord = QStringLiteral("profile");

bool isHelpOption(const QString &argument)
{
    return argument == QStringLiteral("--help") || argument == QStringLiteral("-h");
}

/// The first of the arguments before "--" that fits.
template <typename Predicate>
qsizetype findOption(const QStringList &arguments, Predicate fits)
{
    const auto end = std::find(arguments.begin(), arguments.end(), dashes);
    const auto found = std::find_if(arguments.begin(), end, fits);
    return found == end ? -1 : found - arguments.begin();
}

const VerbDescriptor *verbNamed(const QString &name)
{
    const auto verbs = verbTable();
    const auto found = std::find_if(verbs.begin(), verbs.end(),
                                    [&name](const VerbDescriptor &line) { return name == QLatin1String(line.name); });
    return found == verbs.end() ? nullptr : &*found;
}

const OptionDescriptor *optionNamed(QStringView name)
{
    const auto options = optionTable();
    const auto found = std::find_if(options.begin(), options.end(),
                                    [name](const OptionDescriptor &line) { return name == QLatin1String(line.name); });
    return found == options.end() ? nullptr : &*found;
}

/// How many arguments the verb takes up at the beginning, and which it is.
struct VerbMatch
{
    const VerbDescriptor *verb = nullptr;
    qsizetype length = 0;
};

tl::expected<VerbMatch, Fault> matchVerb(const QStringList &arguments)
{
    const QString first = arguments.value(0);
    if (first != profileWord)
        return VerbMatch{verbNamed(first), 1};
    const QString second = arguments.value(1);
    if (const VerbDescriptor *verb = verbNamed(profileWord + u' ' + second))
        return VerbMatch{verb, 2};
    if (isHelpOption(second))
        return VerbMatch{&describeVerb(Verb::Help), 2};
    return tl::unexpected(
        second.isEmpty()
            ? CommandLine::tr("After “profile” comes one of add, list, show, test, remove, export and import.")
            : CommandLine::tr(
                  "“profile %1” is not a command. After “profile” comes one of add, list, show, test, remove, "
                  "export and import.")
                  .arg(second));
}

/// Reads what follows the verb.
class Reader
{
public:
    Reader(const VerbDescriptor &verb, QStringList arguments)
        : m_verb(verb)
        , m_arguments(std::move(arguments))
    {
        m_command.verb = verb.verb;
    }

    tl::expected<Command, Fault> read()
    {
        bool optionsEnded = false;
        while (m_at < m_arguments.size()) {
            const QString argument = m_arguments.at(m_at++);
            const bool isOption = !optionsEnded && argument.size() > 1 && argument.startsWith(u'-');
            if (isOption && argument == dashes)
                optionsEnded = true;
            else if (isOption && !readOption(argument))
                return tl::unexpected(m_fault);
            else if (!isOption)
                m_command.sources.append({Source::Kind::Text, argument});
        }
        return m_command;
    }

private:
    bool readOption(const QString &argument)
    {
        const qsizetype equals = argument.indexOf(u'=');
        const QString name = equals < 0 ? argument : argument.first(equals);
        const OptionDescriptor *option = isHelpOption(name) ? optionNamed(u"help")
            : name.startsWith(dashes)                       ? optionNamed(QStringView(name).sliced(2))
                                                            : nullptr;
        if (!option || !isTaken(option->option))
            return fail(CommandLine::tr("“%1” is not an option of “%2”.").arg(name, QLatin1String(m_verb.name)));
        if (!option->placeholder) {
            if (equals >= 0)
                return fail(CommandLine::tr("The option “%1” takes no value.").arg(name));
            m_command.options.insert(option->option, QString());
            return true;
        }
        if (equals < 0 && m_at == m_arguments.size())
            return fail(CommandLine::tr("The option “%1” needs a value.").arg(name));
        take(option->option, equals < 0 ? m_arguments.at(m_at++) : argument.sliced(equals + 1));
        return true;
    }

    void take(Option option, const QString &value)
    {
        if (option == Option::Input)
            m_command.sources.append({Source::Kind::Input, value});
        else if (option == Option::File)
            m_command.sources.append({Source::Kind::File, value});
        m_command.options.insert(option, value);
    }

    [[nodiscard]] bool isTaken(Option option) const
    {
        return option == Option::Lang || option == Option::Help
            || std::find(m_verb.options.begin(), m_verb.options.end(), option) != m_verb.options.end();
    }

    bool fail(const Fault &fault)
    {
        m_fault = fault;
        return false;
    }

    const VerbDescriptor &m_verb;
    QStringList m_arguments;
    qsizetype m_at = 0;
    Command m_command;
    Fault m_fault;
};

/// Reads the arguments of one verb, the number of its words checked.
tl::expected<Command, Fault> readCommand(const VerbDescriptor &verb, const QStringList &arguments)
{
    tl::expected<Command, Fault> command = Reader(verb, arguments).read();
    if (!command || command->has(Option::Help))
        return command;
    const qsizetype words = command->words().size();
    if (words < verb.minimumWords)
        return tl::unexpected(
            CommandLine::tr("“%1” needs more: %1 %2").arg(QLatin1String(verb.name), QString::fromUtf8(verb.arguments)));
    if (words > verb.maximumWords)
        return tl::unexpected(CommandLine::tr("“%1” does not take “%2”.")
                                  .arg(QLatin1String(verb.name), command->words().at(verb.maximumWords)));
    return command;
}

/// `show --help` is `help show`.
Command helpOn(const VerbDescriptor &verb)
{
    Command help;
    help.verb = Verb::Help;
    if (verb.verb != Verb::Help)
        help.sources.append({Source::Kind::Text, QString::fromLatin1(verb.name)});
    return help;
}

} // namespace

std::optional<QString> Command::value(Option option) const
{
    const auto found = options.find(option);
    return found == options.end() ? std::nullopt : std::optional(*found);
}

QStringList Command::words() const
{
    QStringList words;
    for (const Source &source : sources) {
        if (source.kind == Source::Kind::Text)
            words.append(source.value);
    }
    return words;
}

bool isCommand(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return false;
    if (arguments.first() == profileWord || verbNamed(arguments.first()))
        return true;
    return findOption(arguments,
                      [](const QString &argument) {
                          return isHelpOption(argument) || argument == QStringLiteral("--version");
                      })
        >= 0;
}

tl::expected<Command, QString> parseCommand(const QStringList &arguments)
{
    const auto match = matchVerb(arguments);
    if (!match)
        return tl::unexpected(match.error());
    if (!match->verb) {
        Command command;
        const bool version =
            findOption(arguments, [](const QString &argument) { return argument == QStringLiteral("--version"); }) >= 0;
        command.verb = version ? Verb::Version : Verb::Help;
        return command;
    }
    auto command = readCommand(*match->verb, arguments.sliced(match->length));
    if (command && command->has(Option::Help))
        return helpOn(*match->verb);
    return command;
}

QString languageAskedFor(const QStringList &arguments)
{
    const QString name = QStringLiteral("--lang");
    const qsizetype at = findOption(
        arguments, [&name](const QString &argument) { return argument == name || argument.startsWith(name + u'='); });
    if (at < 0)
        return {};
    return arguments.at(at) == name ? arguments.value(at + 1) : arguments.at(at).sliced(name.size() + 1);
}

} // namespace utkik
