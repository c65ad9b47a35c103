// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include "app/auth/keychainstore.h"
#include "app/cli/command.h"
#include "app/cli/commandtable.h"
#include "app/cli/console.h"
#include "app/cli/exitstatus.h"
#include "app/cli/helptext.h"
#include "app/cli/idscommand.h"
#include "app/cli/profilecommands.h"
#include "app/cli/profiletest.h"
#include "app/cli/quotacommand.h"
#include "app/cli/requests.h"
#include "app/cli/showrun.h"
#include "app/cli/signincommands.h"
#include "app/cli/wording.h"
#include "models/core/language.h"

#include <algorithm>
#include <cstdio>
#include <memory>
#include <variant>

namespace utkik
{

namespace
{

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

/// What Qt has to say (of locales, plugins …) is not for scripts that read standard error, unless somebody looks for a
/// fault.
void keepQtSilent(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtFatalMsg)
        std::fprintf(stderr, "utkik: %s\n", qUtf8Printable(message));
}

ExitStatus refuseUsage(Console &console, const QString &sentence)
{
    console.complain(sentence);
    console.complain(CommandLine::tr("“utkik help” tells how it is used."));
    return ExitStatus::Usage;
}

ExitStatus printHelp(Console &console, const Command &command)
{
    const QString verb = command.words().join(u' ');
    const std::optional<QString> text = helpText(verb);
    if (!text)
        return refuseUsage(console, CommandLine::tr("“%1” is not a command.").arg(verb));
    console.print(text->toUtf8());
    return ExitStatus::Done;
}

/// A command has ended at once, or goes on with the event loop.
using Outcome = std::variant<ExitStatus, std::unique_ptr<CommandRun>>;

/// The longest token or secret that is taken from standard input.
constexpr qsizetype longestSecret = 1024 * 1024;

/// Without the line end that a pipe brings along; nothing if there is no more than that.
std::optional<Secret> readSecret()
{
    QByteArray bytes = Console::readInput(longestSecret);
    if (bytes.endsWith('\n'))
        bytes.chop(1);
    if (bytes.endsWith('\r'))
        bytes.chop(1);
    return bytes.isEmpty() ? std::nullopt : std::optional(Secret(std::move(bytes)));
}

/// What can stand in an Authorization header: visible ASCII.
bool isToken(const Secret &secret)
{
    const QByteArray &bytes = secret.reveal();
    return std::all_of(bytes.begin(), bytes.end(), [](char byte) { return byte > ' ' && byte < '\x7f'; });
}

Outcome show(const Command &command, Console &console)
{
    const auto request = readShow(command);
    if (!request)
        return refuseUsage(console, request.error());
    const Result<Mentions> mentions = readSources(request->sources);
    if (!mentions) {
        console.complain(mentions.error());
        return exitStatusOf(mentions.error().kind);
    }
    if (mentions->mentions.isEmpty() && mentions->unreadable.isEmpty()) {
        console.complain(Error{.kind = ErrorKind::NoIncidentId});
        return ExitStatus::Usage;
    }
    const std::optional<Secret> token = request->tokenFromInput ? readSecret() : std::nullopt;
    if (request->tokenFromInput && !(token && isToken(*token))) {
        console.complain(CommandLine::tr("Standard input holds no token."));
        return ExitStatus::NotSignedIn;
    }
    return std::make_unique<ShowRun>(*request, *mentions, token, console);
}

Outcome addProfile(const Command &command, Console &console)
{
    const auto request = readProfileAdd(command);
    if (!request)
        return refuseUsage(console, request.error());
    const std::optional<Secret> secret = request->secretFromInput ? readSecret() : std::nullopt;
    if (request->secretFromInput && !secret)
        return refuseUsage(console, CommandLine::tr("Standard input holds no secret."));
    return std::make_unique<ProfileAddRun>(request->profile, secret, std::make_unique<KeychainStore>(), console);
}

template <typename Run>
Outcome signInCommand(const Command &command, Console &console)
{
    return std::make_unique<Run>(TenantChoice{.profile = command.value(Option::Profile)}, console);
}

Outcome run(const Command &command, Console &console)
{
    switch (command.verb) {
    case Verb::Help:
        return printHelp(console, command);
    case Verb::Version:
        console.printLine(QStringLiteral("utkik " UTKIK_VERSION));
        return ExitStatus::Done;
    case Verb::Show:
        return show(command, console);
    case Verb::Ids: {
        const auto request = readIds(command);
        return request ? runIds(*request, console) : refuseUsage(console, request.error());
    }
    case Verb::Quota: {
        const auto request = readQuota(command);
        return request ? runQuota(*request, console) : refuseUsage(console, request.error());
    }
    case Verb::ProfileAdd:
        return addProfile(command, console);
    case Verb::ProfileList: {
        const auto format = readFormat(command);
        return format ? runProfileList(*format, console) : refuseUsage(console, format.error());
    }
    case Verb::ProfileShow:
        return runProfileShow(command.words().constFirst(), console);
    case Verb::ProfileTest:
        return std::make_unique<ProfileTestRun>(command.words().constFirst(), console);
    case Verb::ProfileExport:
        return runProfileExport(command.words().constFirst(), command.words().constLast(), console);
    case Verb::ProfileImport:
        return runProfileImport(command.words().constFirst(), console);
    case Verb::ProfileRemove:
        return std::make_unique<ProfileRemoveRun>(command.words().constFirst(), std::make_unique<KeychainStore>(),
                                                  console);
    case Verb::Login:
        return signInCommand<LoginRun>(command, console);
    case Verb::Logout:
        return signInCommand<LogoutRun>(command, console);
    case Verb::Whoami: {
        const auto format = readFormat(command);
        if (!format)
            return refuseUsage(console, format.error());
        return std::make_unique<WhoamiRun>(TenantChoice{.profile = command.value(Option::Profile)}, *format, console);
    }
    default:
        return refuseUsage(
            console,
            CommandLine::tr("“%1” does not work in this version.").arg(QLatin1String(describeVerb(command.verb).name)));
    }
}

int runToItsEnd(CommandRun &command)
{
    QObject::connect(
        &command, &CommandRun::finished, qApp,
        [](ExitStatus status) { QCoreApplication::exit(static_cast<int>(status)); }, Qt::QueuedConnection);
    QMetaObject::invokeMethod(&command, &CommandRun::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace

bool isCommand(int argc, char **argv)
{
    return isCommand(argumentsOf(argc, argv));
}

int runCommand(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_LOGGING_RULES"))
        qInstallMessageHandler(keepQtSilent);
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("utkik"));
    QCoreApplication::setApplicationVersion(QStringLiteral(UTKIK_VERSION));

    const QStringList arguments = QCoreApplication::arguments().sliced(1);
    Language language;
    language.use(languageAskedFor(arguments));
    Console console;
    const auto command = parseCommand(arguments);
    if (!command)
        return static_cast<int>(refuseUsage(console, command.error()));
    if (const auto wanted = readLanguage(*command); !wanted)
        return static_cast<int>(refuseUsage(console, wanted.error()));
    const Outcome outcome = run(*command, console);
    if (const auto *const goingOn = std::get_if<std::unique_ptr<CommandRun>>(&outcome))
        return runToItsEnd(**goingOn);
    return static_cast<int>(std::get<ExitStatus>(outcome));
}

} // namespace utkik
