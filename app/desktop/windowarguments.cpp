// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/windowarguments.h"

#include "app/intake/decodetext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>

namespace utkik
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(utkik::WindowArguments)
};

/// The path if the argument names a file that exists, else nothing. Desktops give addresses of files too.
QString existingFile(const QString &argument)
{
    const bool looksLikePath = argument.contains(QLatin1Char('/')) || argument.contains(QLatin1Char('\\'))
        || argument.contains(QLatin1Char('.'));
    if (!looksLikePath)
        return {};
    const bool isUrl = argument.startsWith(QLatin1String("file:"), Qt::CaseInsensitive);
    const QString path = isUrl ? QUrl(argument).toLocalFile() : argument;
    return !path.isEmpty() && QFileInfo::exists(path) ? path : QString();
}

const QString standardInput = QStringLiteral("-");
const QString endOfOptions = QStringLiteral("--");

/// Where "-" stands, or -1: after "--" it is a text.
qsizetype standardInputAmong(const QStringList &arguments)
{
    const auto place = arguments.indexOf(standardInput);
    const auto end = arguments.indexOf(endOfOptions);
    return end < 0 || place < end ? place : -1;
}

} // namespace

tl::expected<WindowArguments, QString> readWindowArguments(const QStringList &arguments)
{
    WindowArguments read;
    QStringList texts;
    bool optionsAreOver = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (optionsAreOver || !argument.startsWith(QLatin1String("--"))) {
            const QString path = existingFile(argument);
            (path.isEmpty() ? texts : read.files) << (path.isEmpty() ? argument : path);
            continue;
        }
        const QString name = argument.section(QLatin1Char('='), 0, 0);
        QString *const value = name == QLatin1String("--profile") ? &read.profile
            : name == QLatin1String("--lang")                     ? &read.language
                                                                  : nullptr;
        if (argument == QLatin1String("--")) {
            optionsAreOver = true;
        } else if (argument == QLatin1String("--demo")) {
            read.isDemo = true;
        } else if (!value) {
            return tl::unexpected(Words::tr("“%1” is not an option. “utkik help” tells those that are.").arg(name));
        } else if (argument.contains(QLatin1Char('='))) {
            *value = argument.section(QLatin1Char('='), 1);
        } else if (i + 1 < arguments.size()) {
            *value = arguments.at(++i);
        } else {
            return tl::unexpected(Words::tr("“%1” needs a value.").arg(name));
        }
    }
    read.text = texts.join(QLatin1Char('\n'));
    return read;
}

bool wantsStandardInput(const QStringList &arguments)
{
    return standardInputAmong(arguments) >= 0;
}

tl::expected<QStringList, QString> withStandardInput(QStringList arguments, const QByteArray &input)
{
    constexpr qsizetype bytesInMegabyte = 1024 * 1024;
    if (input.size() > mostStandardInput)
        return tl::unexpected(
            Words::tr("There is more than %1 MB on standard input. Save it to a file and name that instead.")
                .arg(mostStandardInput / bytesInMegabyte));
    arguments.removeAt(standardInputAmong(arguments));
    if (!arguments.contains(endOfOptions))
        arguments << endOfOptions;
    // The line break keeps a text that is a path from being taken for a file.
    return arguments << decodeText(input) + QLatin1Char('\n');
}

} // namespace utkik
