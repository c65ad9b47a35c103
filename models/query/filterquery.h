// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace utkik
{

/// One condition of a filter.
struct FilterTerm
{
    QString field; ///< as typed: the API's name or the label; empty: any field
    QString value; ///< never empty
    bool isWithout = false; ///< rows that it fits are left out
    bool isWhole = false; ///< the field's whole value, not a part of it
    bool isLiteral = false; ///< quoted: a * in it means itself

    bool operator==(const FilterTerm &) const = default;
};

/// What a person typed into a filter field: conditions that must all hold.
///
///     word  "a phrase"        somewhere in the row
///     severity:high           in that field; also title:"two words"
///     device:srv*             * stands for any characters within one value, which then must fit from end to end
///     device:=srv-1           the whole value
///     -source:office  !word   not so. A hyphen before anything but a known field means itself: command lines have many
///     "say ""no"""            a quote within quotes is doubled
///
/// "name:" that means no field is plain text ("https://…"). What is not yet typed to the end is no condition:
/// "severity:", "!".
class FilterQuery
{
public:
    /// Whether there is a field of that name.
    using KnowsField = std::function<bool(const QString &name)>;

    FilterQuery() = default;
    FilterQuery(const QString &text, const KnowsField &knowsField);

    [[nodiscard]] const std::vector<FilterTerm> &terms() const { return m_terms; }
    [[nodiscard]] bool isEmpty() const { return m_terms.empty(); }
    /// So that reading it again gives the same terms.
    [[nodiscard]] QString text() const;
    /// With a condition more; one that says the opposite goes.
    [[nodiscard]] FilterQuery with(const FilterTerm &term) const;

private:
    std::vector<FilterTerm> m_terms;
};

/// Other names for fields: "source" for the service and detection source, "ip", "hash", "tactic" …, in the program's
/// language and in English. The API's names of the fields that are meant; none if it is no such name.
[[nodiscard]] QStringList fieldsNickedAs(const QString &name);

/// The nicknames in the program's language.
[[nodiscard]] QStringList fieldNicknames();

/// A text that a filter compares as it stands: one line, without the invisible characters that comparing ignores.
[[nodiscard]] QString filterValue(const QString &text);

} // namespace utkik
