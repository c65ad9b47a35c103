// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/fieldhash.h"

#include <QHash>

#include <initializer_list>
#include <vector>

namespace utkik
{

/// Finds out which records mean the same thing, when each gives only some of its identifiers: records that share one
/// are the same, and so on through others (union-find).
class Merger
{
public:
    /// The group of a record with these identifiers; 0 is none. Each of `own` is proof of being the same. `weak` is a
    /// name that things can share: it joins only where `telling`, an identifier that the same thing cannot have two of,
    /// does not contradict. -1 if there is no identifier at all. Numbers are only final through finalGroup().
    int groupOf(std::initializer_list<FieldHash> own, FieldHash weak, FieldHash telling);
    void reserve(int records) { m_groupOf.reserve(records); }
    [[nodiscard]] int finalGroup(int group) const;
    [[nodiscard]] std::size_t groupCount() const { return m_nodes.size(); } ///< finalGroup() is below this
    /// Somebody shared the group's weak name, but was told apart.
    [[nodiscard]] bool hasConflict(int group) const { return m_nodes[index(finalGroup(group))].hasConflict; }
    /// The identifier by which the group first became known.
    [[nodiscard]] FieldHash key(int group) const { return m_nodes[index(finalGroup(group))].key; }

private:
    struct Node
    {
        int parent = 0;
        FieldHash telling = 0;
        FieldHash key = 0;
        bool hasConflict = false;
    };
    [[nodiscard]] static std::size_t index(int group) { return static_cast<std::size_t>(group); }
    /// The group of those that are known; a bit for each that is not.
    [[nodiscard]] int known(std::initializer_list<FieldHash> own, unsigned &unknown);
    int joined(int group, int other);

    QHash<FieldHash, int> m_groupOf;
    QHash<FieldHash, int> m_groupOfWeak;
    mutable std::vector<Node> m_nodes; // paths to the final group are shortened when walked
};

} // namespace utkik
