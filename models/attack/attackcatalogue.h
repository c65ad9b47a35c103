// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace utkik
{

/// What ATT&CK says of a technique or sub-technique.
struct TechniqueFacts
{
    QString name; ///< English, as MITRE names it
    quint32 tactics = 0; ///< tacticBit() of each tactic that it serves

    bool operator==(const TechniqueFacts &) const = default;
};

/// The bit of a tactic, given its code in Vocabulary::Category; 0 for categories that are no tactic.
[[nodiscard]] quint32 tacticBit(int category);

/// ATT&CK Enterprise as shipped in resources/attack: version 17.1, and what 19 made of "Impair Defenses".
class AttackCatalogue
{
public:
    /// Reads the shipped table, which takes about a millisecond.
    [[nodiscard]] static AttackCatalogue shipped();

    /// Null if the table does not have it. Case and spaces around do not count.
    [[nodiscard]] const TechniqueFacts *find(const QString &id) const;
    [[nodiscard]] qsizetype size() const { return m_techniques.size(); }

private:
    QHash<QString, TechniqueFacts> m_techniques;
};

/// "T1059.001" -> "T1059"; empty for what is no sub-technique.
[[nodiscard]] QString parentTechnique(const QString &id);

/// The page about a technique on attack.mitre.org; empty unless the ID is formed like one of ATT&CK's.
[[nodiscard]] QString techniqueLink(const QString &id);

/// Which ATT&CK the table is of: "17.1".
[[nodiscard]] QString attackVersion();
/// MITRE's copyright line, which must stand wherever its data do; and the whole licence. English.
[[nodiscard]] QString attackCopyright();
[[nodiscard]] QString attackLicence();

} // namespace utkik
