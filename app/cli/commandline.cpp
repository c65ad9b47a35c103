// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include "app/cli/command.h"
#include "app/cli/commandtable.h"
#include "app/cli/console.h"
#include "app/cli/exitstatus.h"
#include "app/cli/helptext.h"
#include "app/cli/idscommand.h"
#include "app/cli/requests.h"
#include "app/cli/showreport.h"
#include "app/cli/wording.h"
#include "models/core/language.h"

#include <cstdio>

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

ExitStatus run(const Command &command, Console &console)
{
    switch (command.verb) {
    case Verb::Help:
        return printHelp(console, command);
    case Verb::Version:
        console.printLine(QStringLiteral("utkik " UTKIK_VERSION));
        return ExitStatus::Done;
    case Verb::Ids: {
        const auto request = readIds(command);
        return request ? runIds(*request, console) : refuseUsage(console, request.error());
    }
    case Verb::Show: {
        const auto request = readShow(command);
        if (!request) return refuseUsage(console, request.error());
        const auto m = readSources(request->sources);
        if (!m) { console.complain(m.error()); return exitStatusOf(m.error().kind);}
        ShowList list(m->mentions, {}, request->follow);
        return reportShow(list, m->unreadable, *request, console);
    }
    default:
        return refuseUsage(
            console,
            CommandLine::tr("“%1” does not work in this version.").arg(QLatin1String(describeVerb(command.verb).name)));
    }
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
    return static_cast<int>(run(*command, console));
}

} // namespace utkik
