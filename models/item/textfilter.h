// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/searchable.h"

#include <QByteArray>
#include <QByteArrayMatcher>
#include <QByteArrayView>
#include <QString>

#include <vector>

namespace utkik
{

/// What a person typed into a filter field: words that must all be there, "whole phrases", !without, field:value, and *
/// for any characters within one value ("device:srv*": begins with srv). A hyphen means itself: command lines are full of
/// them.
class TextFilter
{
public:
    TextFilter() = default;
    /// `fields` says which fields a name means; "name:" that means none is taken as plain text ("https://…").
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
    struct Word
    {
        QString text;
        bool quoted = false; // no field name and no wildcard in it
        bool without = false;
    };
    [[nodiscard]] static std::vector<Word> wordsOf(const QString &text);
    [[nodiscard]] static Term termOf(const Word &word, const Searchable &fields);
    [[nodiscard]] static bool matches(const Term &term, QByteArrayView searchText);
    [[nodiscard]] static bool matchesField(const Term &term, QByteArrayView value);

    std::vector<Term> m_terms;
};

} // namespace utkik
