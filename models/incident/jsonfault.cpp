// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/jsonfault.h"

#include "models/incident/decoder.h"
#include "models/incident/jsonlist.h"
#include "models/incident/jsontext.h"

#include <algorithm>

namespace utkik
{

namespace
{

/// Reads JSON strictly, one token after the other, with the open brackets on a stack.
class Checker
{
public:
    explicit Checker(std::string_view json)
        : m_json(json)
    {
    }

    enum class Verdict { Valid, Fault, CutOff, TooDeep };

    Verdict check();
    [[nodiscard]] std::size_t position() const { return m_at; }

private:
    enum class Expect { Value, ValueOrEnd, KeyOrEnd, Key, Colon, CommaOrEnd };

    [[nodiscard]] bool atEnd() const { return m_at == m_json.size(); }
    void skipSpace();
    Verdict readToken();
    Verdict readPunctuation(char c);
    Verdict open(char c);
    Verdict close(char c);
    Verdict readString();
    Verdict readScalar();
    void endValue() { m_expect = Expect::CommaOrEnd; }

    std::string_view m_json;
    std::size_t m_at = 0;
    std::string m_open; ///< the brackets that are open
    Expect m_expect = Expect::Value;
};

void Checker::skipSpace()
{
    while (!atEnd() && isJsonSpace(m_json[m_at]))
        ++m_at;
}

Checker::Verdict Checker::check()
{
    for (;;) {
        skipSpace();
        const bool isComplete = m_open.empty() && m_expect == Expect::CommaOrEnd;
        if (atEnd())
            return isComplete ? Verdict::Valid : Verdict::CutOff;
        if (isComplete)
            return Verdict::Fault;
        const auto verdict = readToken();
        if (verdict != Verdict::Valid)
            return verdict;
    }
}

Checker::Verdict Checker::readToken()
{
    const char c = m_json[m_at];
    switch (c) {
    case '{':
    case '[':
        return open(c);
    case '}':
    case ']':
        return close(c);
    case ',':
    case ':':
        return readPunctuation(c);
    case '"':
        return readString();
    default:
        return readScalar();
    }
}

Checker::Verdict Checker::open(char c)
{
    if (m_expect != Expect::Value && m_expect != Expect::ValueOrEnd)
        return Verdict::Fault;
    if (m_open.size() >= static_cast<std::size_t>(maxJsonDepth))
        return Verdict::TooDeep;
    m_open.push_back(c);
    m_expect = c == '{' ? Expect::KeyOrEnd : Expect::ValueOrEnd;
    ++m_at;
    return Verdict::Valid;
}

Checker::Verdict Checker::close(char c)
{
    const bool canEnd =
        m_expect == Expect::CommaOrEnd || m_expect == (c == '}' ? Expect::KeyOrEnd : Expect::ValueOrEnd);
    if (!canEnd || m_open.empty() || m_open.back() != (c == '}' ? '{' : '['))
        return Verdict::Fault;
    m_open.pop_back();
    endValue();
    ++m_at;
    return Verdict::Valid;
}

Checker::Verdict Checker::readPunctuation(char c)
{
    if (c == ':' ? m_expect != Expect::Colon : m_expect != Expect::CommaOrEnd)
        return Verdict::Fault;
    if (c == ':')
        m_expect = Expect::Value;
    else
        m_expect = m_open.back() == '{' ? Expect::Key : Expect::Value;
    ++m_at;
    return Verdict::Valid;
}

Checker::Verdict Checker::readString()
{
    const bool isKey = m_expect == Expect::Key || m_expect == Expect::KeyOrEnd;
    if (!isKey && m_expect != Expect::Value && m_expect != Expect::ValueOrEnd)
        return Verdict::Fault;
    auto end = m_at + 1;
    while (end < m_json.size() && m_json[end] != '"') {
        if (static_cast<unsigned char>(m_json[end]) < 0x20) {
            m_at = end;
            return Verdict::Fault;
        }
        end += m_json[end] == '\\' ? 2 : 1;
    }
    if (end >= m_json.size())
        return Verdict::CutOff;
    if (checkEscapes(m_json.substr(m_at + 1, end - m_at - 1)) == EscapeFault::Malformed)
        return Verdict::Fault;
    m_at = end + 1;
    m_expect = isKey ? Expect::Colon : Expect::CommaOrEnd;
    return Verdict::Valid;
}

Checker::Verdict Checker::readScalar()
{
    if (m_expect != Expect::Value && m_expect != Expect::ValueOrEnd)
        return Verdict::Fault;
    const auto end = std::min(m_json.find_first_of(" \t\r\n,:[]{}\"", m_at), m_json.size());
    const auto token = m_json.substr(m_at, end - m_at);
    if (token == "true" || token == "false" || token == "null" || isJsonNumber(token)) {
        endValue();
        m_at = end;
        return Verdict::Valid;
    }
    const auto begins = [token](std::string_view word) { return word.substr(0, token.size()) == token; };
    if (end == m_json.size()
        && (begins("true") || begins("false") || begins("null") || isJsonNumber(std::string(token) + '0')))
        return Verdict::CutOff;
    return Verdict::Fault;
}

QString lineAndColumn(std::string_view text, std::size_t position)
{
    const auto before = text.substr(0, position);
    const auto line = 1 + std::count(before.begin(), before.end(), '\n');
    const auto lineStart = before.rfind('\n') + 1; // 0 if there is none
    return QStringLiteral("%1:%2").arg(line).arg(position - lineStart + 1);
}

/// The end of the object or list that starts at `at`: behind the bracket that closes it, or of the text.
std::size_t endOfBrackets(std::string_view text, std::size_t at)
{
    std::size_t depth = 0;
    bool inString = false;
    for (; at < text.size(); ++at) {
        const char c = text[at];
        if (inString) {
            if (c == '\\')
                ++at;
            inString = c != '"';
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if ((c == '}' || c == ']') && --depth == 0) {
            return at + 1;
        }
    }
    return text.size();
}

/// Values one after the other; others than objects and lists end before any of `ends`. Stops at a bracket that closes.
std::vector<std::string_view> split(std::string_view text, std::string_view ends)
{
    std::vector<std::string_view> values;
    for (std::size_t at = 0;;) {
        while (at < text.size() && (isJsonSpace(text[at]) || text[at] == ','))
            ++at;
        if (at >= text.size() || text[at] == ']' || text[at] == '}' || values.size() == maxListItems)
            return values;
        const bool hasBrackets = text[at] == '{' || text[at] == '[';
        const auto end = hasBrackets ? endOfBrackets(text, at) : std::min(text.find_first_of(ends, at), text.size());
        values.push_back(trimmedRight(text.substr(at, end - at)));
        at = end;
    }
}

} // namespace

std::optional<Error> explainJsonFault(std::string_view json)
{
    Checker checker(json);
    switch (checker.check()) {
    case Checker::Verdict::Valid:
        return std::nullopt;
    case Checker::Verdict::CutOff:
        return Error{.kind = ErrorKind::CutOff};
    case Checker::Verdict::TooDeep:
        return Error{.kind = ErrorKind::NestedTooDeep};
    case Checker::Verdict::Fault:
        break;
    }
    return Error{.kind = ErrorKind::NotJson, .subject = lineAndColumn(json, checker.position())};
}

std::vector<std::string_view> splitValues(std::string_view text)
{
    return split(text, "\n");
}

std::vector<std::string_view> splitBrokenList(std::string_view text)
{
    text = trimmed(text);
    if (text.substr(0, 1) == "[")
        return split(text.substr(1), ",]\n");
    constexpr std::string_view key = "\"value\"";
    const auto at = text.find(key);
    if (at == std::string_view::npos)
        return {};
    auto rest = trimmed(text.substr(at + key.size()));
    if (rest.substr(0, 1) == ":")
        rest = trimmed(rest.substr(1));
    return rest.substr(0, 1) == "[" ? split(rest.substr(1), ",]\n") : std::vector<std::string_view>();
}

} // namespace utkik
