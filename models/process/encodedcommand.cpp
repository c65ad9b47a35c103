// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/process/encodedcommand.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace utkik
{

namespace
{

constexpr int deepest = 5; // levels of encoding within encoding
constexpr qsizetype mostParts = 20;
constexpr qsizetype shortest = 8; // letters of base64 for two characters of UTF-16

/// The parameter's name may be cut anywhere ("-e", "-enc"), also has the alias "-ec", and starts with a dash of any
/// kind or a slash. Possessive quantifiers: an attacker chooses the text.
const QRegularExpression &encodedArgument()
{
    static const QRegularExpression expression(
        QStringLiteral("(?<![^\\s\"'])[-/\\x{2013}\\x{2014}\\x{2015}]"
                       "(?:ec|e(?:n(?:c(?:o(?:d(?:e(?:d(?:c(?:o(?:m(?:m(?:a(?:nd?)?)?)?)?)?)?)?)?)?)?)?)?)"
                       "[\\s:\"']++([A-Za-z0-9+/]{8,}+={0,2})"
                       "|FromBase64String\\s*+\\(\\s*+[\"']([A-Za-z0-9+/]{8,}+={0,2})"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return expression;
}

/// Commands are mostly plain letters; what was no text at all becomes characters from everywhere.
bool looksLikeText(const QString &text)
{
    const auto plain = std::count_if(text.cbegin(), text.cend(), [](QChar c) {
        return (c >= u' ' && c <= u'~') || c == u'\n' || c == u'\r' || c == u'\t';
    });
    return !text.isEmpty() && plain * 3 >= text.size() * 2;
}

std::optional<QString> textOf(const QByteArray &bytes)
{
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf8}) {
        if (encoding == QStringConverter::Utf16LE && bytes.size() % 2 != 0)
            continue;
        QStringDecoder decoder(encoding);
        const QString text = decoder(bytes);
        if (!decoder.hasError() && looksLikeText(text))
            return text;
    }
    return std::nullopt;
}

void collect(QString text, int level, QStringList &found)
{
    text.truncate(mostSearchedCharacters);
    text.remove(u'^'); // cmd takes them out, too
    auto matches = encodedArgument().globalMatch(text);
    while (matches.hasNext() && found.size() < mostParts) {
        const QRegularExpressionMatch match = matches.next();
        const QByteArray base64 = match.captured(match.lastCapturedIndex()).toLatin1();
        if (base64.size() < shortest)
            continue;
        const auto hidden = textOf(QByteArray::fromBase64(base64));
        if (!hidden || found.contains(*hidden))
            continue;
        found << *hidden;
        if (level < deepest)
            collect(*hidden, level + 1, found);
    }
}

} // namespace

QStringList decodedCommands(const QString &commandLine)
{
    QStringList found;
    collect(commandLine, 1, found);
    return found;
}

} // namespace utkik
