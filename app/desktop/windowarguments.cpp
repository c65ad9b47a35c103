// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/windowarguments.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace utkik
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(utkik::WindowArguments)
};

bool isFile(const QString &argument)
{
    const bool looksLikePath = argument.contains(QLatin1Char('/')) || argument.contains(QLatin1Char('\\'))
        || argument.contains(QLatin1Char('.'));
    return looksLikePath && QFileInfo::exists(argument);
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
            (isFile(argument) ? read.files : texts) << argument;
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

} // namespace utkik
