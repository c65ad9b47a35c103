// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace utkik
{

/// Finds out which records mean the same thing, when each gives only some of its identifiers: records that share one
/// are the same, and so on through others (union-find).
class Merger
{
public:
    /// The group of a record with these identifiers; empty ones do not count. `own` are proof of being the same. `weak`
    /// is a name that things can share: it joins only where `telling`, an identifier that the same thing cannot have
    /// two of, does not contradict. -1 if there is no identifier at all. Numbers are only final through finalGroup().
    int groupOf(const QStringList &own, const QString &weak, const QString &telling);
    [[nodiscard]] int finalGroup(int group) const;
    /// Somebody shared the group's weak name, but was told apart.
    [[nodiscard]] bool hasConflict(int group) const { return m_nodes[index(finalGroup(group))].hasConflict; }
    /// The first identifier by which the group became known.
    [[nodiscard]] const QString &firstName(int group) const { return m_nodes[index(finalGroup(group))].firstName; }

private:
    struct Node
    {
        int parent = 0;
        QString telling;
        QString firstName;
        bool hasConflict = false;
    };
    [[nodiscard]] static std::size_t index(int group) { return static_cast<std::size_t>(group); }
    int joined(int group, int other);

    QHash<QString, int> m_groupOf;
    QHash<QString, int> m_groupOfWeak;
    mutable std::vector<Node> m_nodes;
};

} // namespace utkik
