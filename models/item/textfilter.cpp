// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/textfilter.h"

#include <algorithm>
#include <cstring>
#include <string_view>

namespace utkik
{

namespace
{

/// The higher, the seldomer the byte stands in folded search texts: identifiers, times, paths, English.
std::size_t rarityOf(char byte)
{
    constexpr std::string_view commonFirst = "e0a1tino2r3sc.5d4l6-:78m9/ fpubhgvwykxjqz";
    const std::size_t place = commonFirst.find(byte);
    const auto other = static_cast<unsigned char>(byte) < 0x80 ? commonFirst.size() : commonFirst.size() / 2;
    return place == std::string_view::npos ? other : place;
}

} // namespace

Needle::Needle(const QByteArray &bytes)
    : m_bytes(bytes)
{
    m_rarest =
        std::max_element(m_bytes.cbegin(), m_bytes.cend(), [](char a, char b) { return rarityOf(a) < rarityOf(b); })
        - m_bytes.cbegin();
}

qsizetype Needle::indexIn(QByteArrayView text, qsizetype from) const
{
    const qsizetype last = text.size() - m_bytes.size(); // at which it can begin
    while (from <= last) {
        const char *const at = text.data() + from + m_rarest;
        const void *const found = std::memchr(at, m_bytes.at(m_rarest), static_cast<std::size_t>(last - from + 1));
        if (!found)
            return -1;
        from = static_cast<const char *>(found) - text.data() - m_rarest;
        if (std::memcmp(text.data() + from, m_bytes.constData(), static_cast<std::size_t>(m_bytes.size())) == 0)
            return from;
        ++from;
    }
    return -1;
}

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
            term.fields.set(static_cast<std::size_t>(field));
    }
    const bool hasWildcard = !condition.isLiteral && condition.value.contains(u'*');
    if (condition.isWhole || (term.fields.any() && hasWildcard)) {
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
    const Needle &first = term.parts.front();
    qsizetype found = first.indexIn(searchText);
    if (term.fields.none() && term.parts.size() == 1)
        return found >= 0;
    while (found >= 0) {
        const qsizetype start = std::max<qsizetype>(0, searchText.first(found).lastIndexOf(SearchText::fieldMark));
        qsizetype end = searchText.indexOf(SearchText::fieldMark, found);
        if (end < 0)
            end = searchText.size();
        const QByteArrayView field = searchText.sliced(start, end - start);
        const bool isWanted =
            term.fields.none() || term.fields.test(static_cast<std::size_t>(SearchText::fieldAt(field)));
        if (isWanted && matchesField(term, field.sliced(SearchText::prefixLength)))
            return true;
        found = first.indexIn(searchText, end);
    }
    return false;
}

bool TextFilter::matchesField(const Term &term, QByteArrayView value)
{
    qsizetype at = 0;
    for (std::size_t i = 0; i < term.parts.size(); ++i) {
        const QByteArray &part = term.parts[i].bytes();
        const bool isLast = i + 1 == term.parts.size();
        const qsizetype found = isLast && term.atEnd ? value.size() - part.size() : term.parts[i].indexIn(value, at);
        if (found < at || (i == 0 && term.atStart && found != 0) || value.sliced(found, part.size()) != part)
            return false;
        at = found + part.size();
    }
    return true;
}

} // namespace utkik
