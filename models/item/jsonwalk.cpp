// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/jsonwalk.h"

#include "models/incident/jsontext.h"

#include <optional>

namespace utkik
{

namespace
{

class Walker
{
public:
    Walker(QByteArrayView json, const JsonIndex &index, quint32 container)
        : m_json(json)
        , m_index(index)
        , m_at(index.containers[container].start + 1)
        , m_end(index.containers[container].end)
        , m_isObject(json[index.containers[container].start] == '{')
        , m_nextContainer(container + 1)
    {
    }

    std::optional<JsonMember> next()
    {
        JsonMember member;
        skip(',');
        if (m_isObject && !readKey(member))
            return std::nullopt;
        if (m_at >= m_end || m_json[m_at] == '}' || m_json[m_at] == ']')
            return std::nullopt;
        member.start = m_at;
        readValue(member);
        member.end = m_at;
        if (member.end <= member.start)
            return std::nullopt;
        return member;
    }

private:
    void skip(char separator)
    {
        while (m_at < m_end && (isJsonSpace(m_json[m_at]) || m_json[m_at] == separator))
            ++m_at;
    }

    void skipString()
    {
        for (++m_at; m_at < m_end && m_json[m_at] != '"'; ++m_at) {
            if (m_json[m_at] == '\\')
                ++m_at;
        }
        m_at = std::min(m_at + 1, m_end);
    }

    bool readKey(JsonMember &member)
    {
        if (m_at >= m_end || m_json[m_at] != '"')
            return false;
        member.keyStart = m_at + 1;
        skipString();
        member.keyEnd = std::max(m_at - 1, member.keyStart);
        skip(':');
        return true;
    }

    void readValue(JsonMember &member)
    {
        const char first = m_json[m_at];
        if (first == '"') {
            skipString();
        } else if (first == '{' || first == '[') {
            if (m_nextContainer >= m_index.containers.size() || m_index.containers[m_nextContainer].start != m_at)
                return;
            member.container = m_nextContainer;
            m_at = m_index.containers[m_nextContainer].end;
            m_nextContainer = m_index.containers[m_nextContainer].next;
        } else {
            while (m_at < m_end && !isJsonSpace(m_json[m_at]) && m_json[m_at] != ',' && m_json[m_at] != '}'
                   && m_json[m_at] != ']')
                ++m_at;
        }
    }

    QByteArrayView m_json;
    const JsonIndex &m_index;
    quint32 m_at;
    quint32 m_end;
    bool m_isObject;
    quint32 m_nextContainer;
};

} // namespace

void forEachMember(QByteArrayView json, const JsonIndex &index, quint32 container,
                   const std::function<void(const JsonMember &)> &use)
{
    Walker walker(json, index, container);
    while (const auto member = walker.next())
        use(*member);
}

} // namespace utkik
