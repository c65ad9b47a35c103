// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/jsonindex.h"

#include <cstring>

namespace utkik
{

namespace
{

/// After the closing quote of the string whose opening one is at `from`.
qsizetype endOfString(QByteArrayView json, qsizetype from)
{
    for (qsizetype at = from + 1; at < json.size();) {
        const auto *const quote =
            static_cast<const char *>(std::memchr(json.data() + at, '"', static_cast<std::size_t>(json.size() - at)));
        if (!quote)
            break;
        const qsizetype found = quote - json.data();
        qsizetype backslashes = 0;
        while (found - backslashes - 1 > from && json[found - backslashes - 1] == '\\')
            ++backslashes;
        if (backslashes % 2 == 0)
            return found + 1;
        at = found + 1;
    }
    return json.size();
}

} // namespace

JsonIndex indexJson(QByteArrayView json)
{
    JsonIndex index;
    std::vector<quint32> open;
    const auto close = [&](qsizetype end) {
        JsonIndex::Container &container = index.containers[open.back()];
        container.end = static_cast<quint32>(end);
        container.next = static_cast<quint32>(index.containers.size());
        open.pop_back();
    };
    for (qsizetype at = 0; at < json.size();) {
        switch (json[at]) {
        case '"':
            at = endOfString(json, at);
            continue;
        case '{':
        case '[':
            open.push_back(static_cast<quint32>(index.containers.size()));
            index.containers.push_back({static_cast<quint32>(at)});
            break;
        case '}':
        case ']':
            if (!open.empty())
                close(at + 1);
            break;
        default:
            break;
        }
        ++at;
    }
    while (!open.empty())
        close(json.size());
    return index;
}

} // namespace utkik
