// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/jsontext.h"

#include <charconv>
#include <cmath>

namespace utkik
{

namespace
{

constexpr std::size_t hexDigits = 4;
constexpr std::size_t unicodeEscapeSize = 2 + hexDigits; // \uXXXX

std::optional<char16_t> readHex(std::string_view text)
{
    if (text.size() < hexDigits)
        return std::nullopt;
    unsigned value = 0;
    for (const char c : text.substr(0, hexDigits)) {
        unsigned digit = 0;
        if (c >= '0' && c <= '9')
            digit = static_cast<unsigned>(c - '0');
        else if ((c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'))
            digit = static_cast<unsigned>((c | 0x20) - 'a' + 10);
        else
            return std::nullopt;
        value = value * 16 + digit;
    }
    return static_cast<char16_t>(value);
}

/// The code unit of the "\uXXXX" that the text begins with.
std::optional<char16_t> readUnicodeEscape(std::string_view text)
{
    if (text.size() < unicodeEscapeSize || text[0] != '\\' || text[1] != 'u')
        return std::nullopt;
    return readHex(text.substr(2));
}

/// The character of a two-character escape; nothing if JSON has none such.
std::optional<char16_t> simpleEscape(char c)
{
    switch (c) {
    case '"':
        return u'"';
    case '\\':
        return u'\\';
    case '/':
        return u'/';
    case 'b':
        return u'\b';
    case 'f':
        return u'\f';
    case 'n':
        return u'\n';
    case 'r':
        return u'\r';
    case 't':
        return u'\t';
    default:
        return std::nullopt;
    }
}

/// One escape at the front of a text: how many bytes it takes (0: malformed) and what it stands for.
struct Escape
{
    std::size_t size = 0;
    char16_t first = 0;
    char16_t second = 0; ///< the low half of a surrogate pair; 0 if there is none
    bool lone = false;
};

Escape readEscape(std::string_view text)
{
    if (text.size() < 2)
        return {};
    if (const auto simple = simpleEscape(text[1]))
        return {.size = 2, .first = *simple};
    const auto unit = readUnicodeEscape(text);
    if (!unit)
        return {};
    if (!QChar::isSurrogate(*unit))
        return {.size = unicodeEscapeSize, .first = *unit};
    if (QChar::isHighSurrogate(*unit)) {
        const auto low = readUnicodeEscape(text.substr(unicodeEscapeSize));
        if (low && QChar::isLowSurrogate(*low))
            return {.size = 2 * unicodeEscapeSize, .first = *unit, .second = *low};
    }
    return {.size = unicodeEscapeSize, .first = QChar::ReplacementCharacter, .lone = true};
}

/// Where the item of a JSON list that starts at `at` ends: at the comma or bracket behind it.
std::size_t endOfItem(std::string_view json, std::size_t at)
{
    int depth = 0;
    bool inString = false;
    for (; at < json.size(); ++at) {
        const char c = json[at];
        if (inString) {
            if (c == '\\')
                ++at;
            inString = c != '"';
            continue;
        }
        if (depth == 0 && (c == ',' || c == ']'))
            break;
        inString = c == '"';
        if (c == '[' || c == '{')
            ++depth;
        else if (c == ']' || c == '}')
            --depth;
    }
    return at;
}

} // namespace

QString textFromUtf8(std::string_view utf8)
{
    constexpr std::string_view mark = "\xef\xbb\xbf";
    qsizetype marks = 0;
    for (; utf8.substr(0, mark.size()) == mark; ++marks)
        utf8.remove_prefix(mark.size());
    const auto text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    return marks == 0 ? text : QString(marks, QChar::ByteOrderMark) + text;
}

std::string_view trimmedRight(std::string_view text)
{
    while (!text.empty() && isJsonSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isJsonSpace(text.front()))
        text.remove_prefix(1);
    return trimmedRight(text);
}

EscapeFault checkEscapes(std::string_view text)
{
    auto fault = EscapeFault::None;
    for (auto at = text.find('\\'); at != std::string_view::npos; at = text.find('\\', at)) {
        const auto escape = readEscape(text.substr(at));
        if (escape.size == 0)
            return EscapeFault::Malformed;
        if (escape.lone)
            fault = EscapeFault::LoneSurrogate;
        at += escape.size;
    }
    return fault;
}

QString unescaped(std::string_view text)
{
    auto at = text.find('\\');
    if (at == std::string_view::npos)
        return textFromUtf8(text);
    QString result;
    result.reserve(static_cast<qsizetype>(text.size()));
    std::size_t done = 0;
    for (; at != std::string_view::npos; at = text.find('\\', done)) {
        result += textFromUtf8(text.substr(done, at - done));
        const auto escape = readEscape(text.substr(at));
        if (escape.size == 0) {
            result += u'\\';
            done = at + 1;
            continue;
        }
        result += QChar(escape.first);
        if (escape.second)
            result += QChar(escape.second);
        done = at + escape.size;
    }
    return result += textFromUtf8(text.substr(done));
}

bool isJsonNumber(std::string_view token)
{
    const char *at = token.data();
    const char *const end = at + token.size();
    const auto digits = [&at, end] {
        const char *const first = at;
        while (at != end && *at >= '0' && *at <= '9')
            ++at;
        return at - first;
    };
    if (at != end && *at == '-')
        ++at;
    const bool zero = at != end && *at == '0';
    const auto whole = digits();
    if (whole == 0 || (zero && whole > 1))
        return false;
    if (at != end && *at == '.') {
        ++at;
        if (digits() == 0)
            return false;
    }
    if (at != end && (*at == 'e' || *at == 'E')) {
        ++at;
        if (at != end && (*at == '+' || *at == '-'))
            ++at;
        if (digits() == 0)
            return false;
    }
    return at == end;
}

std::optional<qint64> readWholeNumber(std::string_view token)
{
    qint64 value = 0;
    const auto end = token.data() + token.size();
    if (const auto read = std::from_chars(token.data(), end, value); read.ec == std::errc() && read.ptr == end)
        return value;
    constexpr double largestExact = 9007199254740992.0; // 2^53
    bool isNumber = false;
    const double real = QByteArray::fromRawData(token.data(), static_cast<qsizetype>(token.size())).toDouble(&isNumber);
    if (!isNumber || !isJsonNumber(token) || std::abs(real) > largestExact || real != std::floor(real))
        return std::nullopt;
    return static_cast<qint64>(real);
}

QStringList listItems(std::string_view json)
{
    QStringList items;
    for (std::size_t at = 1; at < json.size();) {
        const auto end = endOfItem(json, at);
        const auto item = trimmed(json.substr(at, end - at));
        if (item.size() >= 2 && item.front() == '"')
            items << unescaped(item.substr(1, item.size() - 2));
        else if (!item.empty() && item != "null")
            items << textFromUtf8(item);
        at = end + 1;
    }
    return items;
}

std::string_view keyBefore(std::string_view document, std::size_t offset)
{
    const auto back = [&document, &offset] {
        while (offset > 0 && isJsonSpace(document[offset - 1]))
            --offset;
        return offset > 0 ? document[offset - 1] : '\0';
    };
    if (back() != ':')
        return {};
    --offset;
    if (back() != '"')
        return {};
    const auto last = --offset; // of the closing quote
    // Quotes within the key have a backslash before them, the one that opens it never has
    while (offset > 0 && (document[offset - 1] != '"' || (offset > 1 && document[offset - 2] == '\\')))
        --offset;
    return document.substr(offset, last - offset);
}

QString pointerStep(const QString &name)
{
    QString step = name;
    step.replace(u'~', QLatin1String("~0")).replace(u'/', QLatin1String("~1"));
    return u'/' + step;
}

} // namespace utkik
