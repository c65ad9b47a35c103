// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/textfilter.h"

#include <algorithm>

namespace utkik
{

namespace
{

constexpr qsizetype prefixLength = 3; // of a field in search text: mark and number

} // namespace

TextFilter::TextFilter(const QString &text, const Searchable &fields)
{
    const FilterQuery query(text, [&fields](const QString &name) { return !fields.fieldsMeant(name).isEmpty(); });
    for (const FilterTerm &condition : query.terms()) {
        Term term = termOf(condition, fields);
        if (!term.parts.empty())
            m_terms.push_back(std::move(term));
    }
}

TextFilter::Term TextFilter::termOf(const FilterTerm &condition, const Searchable &fields)
{
    Term term;
    term.without = condition.isWithout;
    if (!condition.field.isEmpty()) {
        for (const int field : fields.fieldsMeant(condition.field))
            term.fields.push_back(SearchText::fieldPrefix(field));
    }
    const bool hasWildcard = !condition.isLiteral && condition.value.contains(u'*');
    if (condition.isWhole || (!term.fields.empty() && hasWildcard)) {
        term.atStart = !hasWildcard || !condition.value.startsWith(u'*');
        term.atEnd = !hasWildcard || !condition.value.endsWith(u'*');
    }
    const QStringList parts =
        hasWildcard ? condition.value.split(u'*', Qt::SkipEmptyParts) : QStringList{condition.value};
    for (const QString &part : parts) {
        if (const QByteArray folded = SearchText::fold(part); !folded.isEmpty())
            term.parts.emplace_back(folded);
    }
    return term;
}

bool TextFilter::matches(QByteArrayView searchText) const
{
    return std::all_of(m_terms.begin(), m_terms.end(),
                       [searchText](const Term &term) { return matches(term, searchText) != term.without; });
}

bool TextFilter::matches(const Term &term, QByteArrayView searchText)
{
    if (term.fields.empty() && term.parts.size() == 1)
        return term.parts.front().indexIn(searchText.data(), searchText.size()) >= 0;
    for (qsizetype at = 0; at + prefixLength <= searchText.size();) {
        qsizetype end = searchText.indexOf(SearchText::fieldMark, at + 1);
        if (end < 0)
            end = searchText.size();
        const QByteArrayView prefix = searchText.sliced(at, prefixLength);
        const bool isWanted =
            term.fields.empty() || std::find(term.fields.begin(), term.fields.end(), prefix) != term.fields.end();
        if (isWanted && matchesField(term, searchText.sliced(at + prefixLength, end - at - prefixLength)))
            return true;
        at = end;
    }
    return false;
}

bool TextFilter::matchesField(const Term &term, QByteArrayView value)
{
    qsizetype at = 0;
    for (std::size_t i = 0; i < term.parts.size(); ++i) {
        const QByteArray part = term.parts[i].pattern();
        const bool isLast = i + 1 == term.parts.size();
        const qsizetype found =
            isLast && term.atEnd ? value.size() - part.size() : term.parts[i].indexIn(value.data(), value.size(), at);
        if (found < at || (i == 0 && term.atStart && found != 0) || value.sliced(found, part.size()) != part)
            return false;
        at = found + part.size();
    }
    return true;
}

} // namespace utkik
