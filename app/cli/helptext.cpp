// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/helptext.h"

#include "app/cli/commandtable.h"
#include "app/cli/wording.h"

#include <algorithm>

namespace utkik
{

namespace
{

constexpr int nameColumn = 26; ///< characters before the explanations begin

QString row(const QString &name, const char *summary)
{
    return QStringLiteral("  %1  %2\n").arg(name, -nameColumn).arg(CommandLine::tr(summary));
}

QString row(const OptionDescriptor &option)
{
    const QString name = QStringLiteral("--") + QLatin1String(option.name);
    return row(option.placeholder ? name + u' ' + QLatin1String(option.placeholder) : name, option.summary);
}

QString overview()
{
    QString text = CommandLine::tr("Utkik shows Microsoft Defender incidents by their ID.") + QStringLiteral("\n\n");
    text += QStringLiteral("  utkik [--demo] [--profile NAME] [--lang L] [TEXT|FILE|-…]\n");
    text += QStringLiteral("  utkik COMMAND …\n\n");
    text += CommandLine::tr("Without a command the window opens, with what is named looked up or opened.")
        + QStringLiteral("\n\n");
    text += CommandLine::tr("Commands:") + u'\n';
    for (const VerbDescriptor &verb : verbTable())
        text += row(QString::fromUtf8(verb.name) + u' ' + QString::fromUtf8(verb.arguments), verb.summary);
    text += u'\n' + CommandLine::tr("“utkik help COMMAND” tells the options of a command.") + u'\n';
    return text;
}

QString details(const VerbDescriptor &verb)
{
    QString text = QStringLiteral("  utkik %1 %2\n\n")
                       .arg(QString::fromUtf8(verb.name), QString::fromUtf8(verb.arguments))
                       .replace(QStringLiteral(" \n"), QStringLiteral("\n"));
    text += CommandLine::tr(verb.summary) + QStringLiteral("\n\n") + CommandLine::tr("Options:") + u'\n';
    for (const OptionDescriptor &option : optionTable()) {
        const bool isTaken = std::find(verb.options.begin(), verb.options.end(), option.option) != verb.options.end();
        if (isTaken || option.option == Option::Lang || option.option == Option::Help)
            text += row(option);
    }
    return text;
}

} // namespace

std::optional<QString> helpText(const QString &verbName)
{
    if (verbName.isEmpty())
        return overview();
    QString texts;
    for (const VerbDescriptor &verb : verbTable()) {
        const QString name = QString::fromLatin1(verb.name);
        // "help profile" tells of all its commands.
        if (name == verbName || name.startsWith(verbName + u' '))
            texts += (texts.isEmpty() ? QString() : QStringLiteral("\n")) + details(verb);
    }
    return texts.isEmpty() ? std::nullopt : std::optional(texts);
}

} // namespace utkik
