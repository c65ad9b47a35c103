// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/merger.h"

#include <algorithm>

namespace utkik
{

int Merger::finalGroup(int group) const
{
    while (m_nodes[index(group)].parent != group) {
        Node &node = m_nodes[index(group)];
        node.parent = m_nodes[index(node.parent)].parent; // halves the path for the next time
        group = node.parent;
    }
    return group;
}

int Merger::joined(int group, int other)
{
    group = finalGroup(group);
    other = finalGroup(other);
    if (group == other)
        return group;
    const int kept = std::min(group, other); // the one that was seen first, so that the order of things is the answer's
    const int merged = std::max(group, other);
    m_nodes[index(merged)].parent = kept;
    if (m_nodes[index(kept)].telling.isEmpty())
        m_nodes[index(kept)].telling = m_nodes[index(merged)].telling;
    m_nodes[index(kept)].hasConflict |= m_nodes[index(merged)].hasConflict;
    return kept;
}

int Merger::groupOf(const QStringList &own, const QString &weak, const QString &telling)
{
    int group = -1;
    for (const QString &identifier : own) {
        if (identifier.isEmpty())
            continue;
        if (const auto known = m_groupOf.constFind(identifier); known != m_groupOf.constEnd())
            group = group < 0 ? finalGroup(*known) : joined(group, *known);
    }
    bool isApart = false;
    if (const auto known = m_groupOfWeak.constFind(weak); !weak.isEmpty() && known != m_groupOfWeak.constEnd()) {
        const QString &theirs = m_nodes[index(finalGroup(*known))].telling;
        const QString ours = !telling.isEmpty() || group < 0 ? telling : m_nodes[index(group)].telling;
        isApart = !theirs.isEmpty() && !ours.isEmpty() && theirs != ours && (group < 0 || finalGroup(*known) != group);
        if (isApart)
            m_nodes[index(finalGroup(*known))].hasConflict = true;
        else
            group = group < 0 ? finalGroup(*known) : joined(group, *known);
    }
    if (group < 0) {
        const auto first = std::find_if(own.begin(), own.end(), [](const QString &id) { return !id.isEmpty(); });
        if (first == own.end() && weak.isEmpty())
            return -1;
        group = static_cast<int>(m_nodes.size());
        m_nodes.push_back({group, telling, first == own.end() ? weak : *first, isApart});
    }
    Node &node = m_nodes[index(group)];
    node.hasConflict |= isApart;
    if (node.telling.isEmpty())
        node.telling = telling;
    for (const QString &identifier : own) {
        if (!identifier.isEmpty())
            m_groupOf.insert(identifier, group);
    }
    if (!weak.isEmpty() && !m_groupOfWeak.contains(weak))
        m_groupOfWeak.insert(weak, group);
    return group;
}

} // namespace utkik
