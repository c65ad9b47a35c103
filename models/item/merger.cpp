// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/merger.h"

#include <algorithm>

namespace utkik
{

int Merger::finalGroup(int group) const
{
    while (m_nodes[index(group)].parent != group) {
        Node &node = m_nodes[index(group)];
        node.parent = m_nodes[index(node.parent)].parent;
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
    const Node merged = m_nodes[index(std::max(group, other))];
    m_nodes[index(std::max(group, other))].parent = kept;
    Node &node = m_nodes[index(kept)];
    if (node.telling == 0)
        node.telling = merged.telling;
    node.hasConflict |= merged.hasConflict;
    return kept;
}

int Merger::known(std::initializer_list<FieldHash> own, unsigned &unknown)
{
    int group = -1;
    unsigned bit = 1;
    for (const FieldHash identifier : own) {
        if (const int found = identifier == 0 ? -1 : m_groupOf.value(identifier, -1); found >= 0)
            group = group < 0 ? finalGroup(found) : joined(group, found);
        else if (identifier != 0)
            unknown |= bit;
        bit <<= 1;
    }
    return group;
}

int Merger::groupOf(std::initializer_list<FieldHash> own, FieldHash weak, FieldHash telling)
{
    unsigned unknown = 0;
    int group = known(own, unknown);
    bool isApart = false;
    const int found = weak == 0 ? -1 : m_groupOfWeak.value(weak, -1);
    const bool isWeakKnown = found >= 0;
    if (isWeakKnown) {
        const int namesake = finalGroup(found);
        const FieldHash theirs = m_nodes[index(namesake)].telling;
        const FieldHash ours = telling != 0 || group < 0 ? telling : m_nodes[index(group)].telling;
        isApart = namesake != group && theirs != 0 && ours != 0 && theirs != ours;
        if (isApart)
            m_nodes[index(namesake)].hasConflict = true;
        else
            group = group < 0 ? namesake : joined(group, namesake);
    }
    if (group < 0) {
        const auto first = std::find_if(own.begin(), own.end(), [](FieldHash id) { return id != 0; });
        if (first == own.end() && weak == 0)
            return -1;
        group = static_cast<int>(m_nodes.size());
        m_nodes.push_back({group, telling, first == own.end() ? weak : *first, false});
    }
    Node &node = m_nodes[index(group)];
    node.hasConflict |= isApart;
    if (node.telling == 0)
        node.telling = telling;
    for (const FieldHash identifier : own) {
        if ((unknown & 1) != 0)
            m_groupOf.insert(identifier, group);
        unknown >>= 1;
    }
    if (weak != 0 && !isApart && !isWeakKnown)
        m_groupOfWeak.insert(weak, group);
    return group;
}

} // namespace utkik
