// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/searchable.h"
#include "models/query/filterquery.h"

#include <QByteArray>
#include <QByteArrayMatcher>
#include <QByteArrayView>
#include <QString>

#include <vector>

namespace utkik
{

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
        std::vector<QByteArray> fields; // prefixes; empty: any field
        std::vector<QByteArrayMatcher> parts; // folded; follow each other in this order within one field
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
