// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/sortranks.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace utkik
{

namespace
{

constexpr quint32 chunkSize = sizeof(quint64);

/// Of the items that start at `from`, the first with another chunk.
template <typename Iterator>
Iterator endOfEqual(Iterator from, Iterator end)
{
    return std::find_if(from, end, [from](const auto &item) { return item.chunk != from->chunk; });
}

} // namespace

void SortValues::reserve(int rows)
{
    m_values.reserve(static_cast<std::size_t>(rows));
}

void SortValues::addAbsent()
{
    m_values.emplace_back();
}

void SortValues::addNumber(qint64 number)
{
    // Turns the sign so that negative numbers compare as smaller ones.
    m_values.push_back({Kind::Number, static_cast<quint64>(number) ^ (quint64{1} << 63), 0});
}

void SortValues::addText(const QString &text)
{
    const QByteArray bytes = text.left(maxLetters).toCaseFolded().toUtf8();
    m_values.push_back({Kind::Text, static_cast<quint64>(m_texts.size()), static_cast<quint32>(bytes.size())});
    m_texts += bytes;
}

std::vector<SortValues::Item> SortValues::itemsOf(Kind kind) const
{
    std::vector<Item> items;
    for (std::size_t row = 0; row < m_values.size(); ++row) {
        if (m_values[row].kind == kind)
            items.push_back({kind == Kind::Text ? 0 : m_values[row].number, static_cast<int>(row)});
    }
    return items;
}

std::vector<int> SortValues::ranks() const
{
    std::vector<int> ranks(m_values.size(), absent);
    int next = 0;
    rankNumbers(itemsOf(Kind::Number), ranks, next);
    rankTexts(itemsOf(Kind::Text), ranks, next);
    return ranks;
}

void SortValues::rankNumbers(std::vector<Item> items, std::vector<int> &ranks, int &next) const
{
    std::sort(items.begin(), items.end(), [](const Item &a, const Item &b) { return a.chunk < b.chunk; });
    for (auto item = items.begin(); item != items.end(); ++next) {
        const auto end = endOfEqual(item, items.end());
        for (; item != end; ++item)
            ranks[static_cast<std::size_t>(item->row)] = next;
    }
}

/// Eight bytes of a row's text, so packed that numbers compare as the texts do. Zeros pad what is shorter; that "a" and
/// "a\0" may share a rank by this does no harm.
quint64 SortValues::chunkAt(int row, quint32 depth) const
{
    const Value &value = m_values[static_cast<std::size_t>(row)];
    if (depth >= value.length)
        return 0;
    quint64 chunk = 0;
    std::memcpy(&chunk, m_texts.constData() + value.number + depth, std::min(chunkSize, value.length - depth));
    return qFromBigEndian(chunk);
}

/// Three-way radix quicksort with eight bytes for a letter; without recursion, since equal texts can be long.
void SortValues::rankTexts(std::vector<Item> items, std::vector<int> &ranks, int &next) const
{
    struct Range
    {
        std::ptrdiff_t begin;
        std::ptrdiff_t end;
        quint32 depth;
        bool isSorted; // by its chunks
    };
    std::vector<Range> open = {{0, static_cast<std::ptrdiff_t>(items.size()), 0, false}};
    while (!open.empty()) {
        Range range = open.back();
        open.pop_back();
        if (range.begin == range.end)
            continue;
        const auto end = items.begin() + range.end;
        auto begin = items.begin() + range.begin;
        if (!range.isSorted) {
            for (auto item = begin; item != end; ++item)
                item->chunk = chunkAt(item->row, range.depth);
            std::sort(begin, end, [](const Item &a, const Item &b) { return a.chunk < b.chunk; });
        }
        const auto equal = endOfEqual(begin, end);
        // What comes after waits until the equal ones have got their ranks.
        open.push_back({equal - items.begin(), range.end, range.depth, true});
        const bool isOver = equal - begin == 1 || std::none_of(begin, equal, [&](const Item &item) {
                                return m_values[static_cast<std::size_t>(item.row)].length > range.depth + chunkSize;
                            });
        if (isOver) {
            for (; begin != equal; ++begin)
                ranks[static_cast<std::size_t>(begin->row)] = next;
            ++next;
        } else {
            open.push_back({range.begin, equal - items.begin(), range.depth + chunkSize, false});
        }
    }
}

} // namespace utkik
