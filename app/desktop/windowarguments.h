// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace utkik
{

/// What a start of the window was given.
struct WindowArguments
{
    bool isDemo = false;
    QString profile;
    QString language;
    QStringList files; ///< existing paths with a separator or a dot in them, given as such or as file: addresses
    QString text; ///< everything else, to find IDs in
};

/// Reads the arguments after the program's name; the error is a sentence in the program's language.
[[nodiscard]] tl::expected<WindowArguments, QString> readWindowArguments(const QStringList &arguments);

/// How much of standard input a window takes: a running one gets it in one message.
inline constexpr qsizetype mostStandardInput = 1024 * 1024;

/// Whether "-" is among the arguments: there is more text on standard input.
[[nodiscard]] bool wantsStandardInput(const QStringList &arguments);

/// The arguments with what came on standard input, in any encoding, as a text in the place of "-". The error, a
/// sentence, if it is longer than mostStandardInput.
[[nodiscard]] tl::expected<QStringList, QString> withStandardInput(QStringList arguments, const QByteArray &input);

} // namespace utkik
