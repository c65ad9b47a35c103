// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/jsonsource.h"

#include "models/incident/jsontext.h"

#include <algorithm>
#include <string>

namespace utkik
{

namespace
{

constexpr int mostLevels = 40; // that are indented: brackets alone can be a million deep

class Layout
{
public:
    explicit Layout(std::string_view json)
        : m_json(json)
    {
    }

    std::string laidOut()
    {
        while (m_at < m_json.size())
            takeOne();
        return std::move(m_text);
    }

private:
    void takeOne()
    {
        const char c = m_json[m_at];
        if (c == '"')
            return takeString();
        ++m_at;
        if (isJsonSpace(c))
            return;
        switch (c) {
        case '{':
        case '[':
            m_text += c;
            if (closesAtOnce(c == '{' ? '}' : ']'))
                return;
            ++m_level;
            breakLine();
            return;
        case '}':
        case ']':
            m_level = std::max(0, m_level - 1);
            breakLine();
            m_text += c;
            return;
        case ',':
            m_text += c;
            breakLine();
            return;
        case ':':
            m_text += ": ";
            return;
        default:
            m_text += c;
        }
    }

    void takeString()
    {
        const std::size_t start = m_at++;
        while (m_at < m_json.size() && m_json[m_at] != '"')
            m_at += m_json[m_at] == '\\' ? 2 : 1;
        m_at = std::min(m_at + 1, m_json.size());
        m_text += m_json.substr(start, m_at - start);
    }

    bool closesAtOnce(char bracket)
    {
        std::size_t next = m_at;
        while (next < m_json.size() && isJsonSpace(m_json[next]))
            ++next;
        if (next == m_json.size() || m_json[next] != bracket)
            return false;
        m_text += bracket;
        m_at = next + 1;
        return true;
    }

    void breakLine()
    {
        m_text += '\n';
        m_text.append(2 * static_cast<std::size_t>(std::min(m_level, mostLevels)), ' ');
    }

    std::string_view m_json;
    std::size_t m_at = 0;
    int m_level = 0;
    std::string m_text;
};

} // namespace

JsonSource jsonSource(std::string_view json, std::size_t mostBytes)
{
    constexpr auto continues = [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) == 0x80U; };
    std::size_t shown = std::min(json.size(), mostBytes);
    while (shown > 0 && shown < json.size() && continues(json[shown]))
        --shown; // no character is cut in two
    return {textFromUtf8(Layout(json.substr(0, shown)).laidOut()), static_cast<qsizetype>(json.size() - shown)};
}

} // namespace utkik
