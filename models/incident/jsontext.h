// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <string_view>

namespace utkik
{

/// Space, tab, line feed, carriage return: what JSON allows between tokens.
[[nodiscard]] constexpr bool isJsonSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/// Without the white space at its end, and at both ends.
[[nodiscard]] std::string_view trimmedRight(std::string_view text);
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// The text of some UTF-8, whole: QString::fromUtf8() would take a byte-order mark off, and with it what attackers
/// hide.
[[nodiscard]] QString textFromUtf8(std::string_view utf8);

/// What is wrong with the escapes of a string.
enum class EscapeFault {
    None,
    Malformed, ///< no escape of JSON
    LoneSurrogate, ///< JSON, but no character
};

/// Checks the text between the quotes of a string. The worse fault counts.
[[nodiscard]] EscapeFault checkEscapes(std::string_view text);

/// The text between the quotes of a string, its escapes resolved. Lone surrogates and bytes that are not UTF-8 become
/// U+FFFD. Malformed escapes stay as they are.
[[nodiscard]] QString unescaped(std::string_view text);

/// Whether the token is a number as JSON writes them.
[[nodiscard]] bool isJsonNumber(std::string_view token);

/// Whole numbers, also written as 12.0 or 1.2e1, as far as a double holds them exactly.
[[nodiscard]] std::optional<qint64> readWholeNumber(std::string_view token);

/// The items of a list as texts: strings unescaped, anything else as JSON. Nulls are left out.
[[nodiscard]] QStringList listItems(std::string_view json);

/// The key before the value at `offset` of a valid document, between its quotes; empty if there is none.
[[nodiscard]] std::string_view keyBefore(std::string_view document, std::size_t offset);

/// One step of a JSON Pointer, its "~" and "/" escaped: "/" and the name.
[[nodiscard]] QString pointerStep(const QString &name);

} // namespace utkik
