// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/searchable.h"
#include "models/query/filterquery.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <bitset>
#include <vector>

namespace utkik
{

/// A piece of text to be found in a great many. Looks for its rarest letter, which processors do quickly, and compares
/// the rest where that stands.
class Needle
{
public:
    explicit Needle(const QByteArray &bytes); ///< not empty
    /// The first place at or after `from`; −1: none.
    [[nodiscard]] qsizetype indexIn(QByteArrayView text, qsizetype from = 0) const;
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
    qsizetype m_rarest = 0; // place in it
};

/// A FilterQuery made ready to be compared with the search text of many rows.
class TextFilter
{
public:
    TextFilter() = default;
    /// `fields` says which fields a name means.
    TextFilter(const QString &text, const Searchable &fields);

    [[nodiscard]] bool isEmpty() const { return m_terms.empty(); }
    [[nodiscard]] bool matches(QByteArrayView searchText) const;

private:
    struct Term
    {
        std::bitset<SearchText::maxField + 1> fields; // none: any field
        std::vector<Needle> parts; // folded; follow each other in this order within one field
        bool without = false;
        bool atStart = false; // the first part opens the field
        bool atEnd = false; // the last part ends it
    };
    [[nodiscard]] static Term termOf(const FilterTerm &condition, const Searchable &fields);
    [[nodiscard]] static bool matches(const Term &term, QByteArrayView searchText);
    [[nodiscard]] static bool matchesField(const Term &term, QByteArrayView value);

    std::vector<Term> m_terms;
};

} // namespace utkik
