// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <algorithm>
#include <array>
#include <cstddef>

namespace utkik
{

// The block of Unicode with Arabic letters, digits and marks.
inline constexpr char16_t firstArabic = 0x0600;
inline constexpr char16_t lastArabic = 0x06FF;

[[nodiscard]] constexpr bool isArabic(char16_t unit)
{
    return unit >= firstArabic && unit <= lastArabic;
}

// QStringView's own searches and comparisons are calls that choose among ways for long texts. The scanner asks them of
// a few units, tens of millions of times: loops that the compiler can see into take a fraction of that.

/// Whether `unit` is one of `units`, a literal.
template <std::size_t Size>
[[nodiscard]] constexpr bool isAnyOf(char16_t unit, const char16_t (&units)[Size])
{
    bool isFound = false;
    for (std::size_t index = 0; index + 1 < Size; ++index)
        isFound |= units[index] == unit;
    return isFound;
}

[[nodiscard]] inline bool isSameText(QStringView one, QStringView other)
{
    if (one.size() != other.size())
        return false;
    for (qsizetype at = 0; at < one.size(); ++at) {
        if (one[at] != other[at])
            return false;
    }
    return true;
}

/// Which of 256 kinds a word is of, by its first and last unit and its size: words of two kinds are not the same.
[[nodiscard]] constexpr quint8 kindOfWord(QStringView word)
{
    if (word.isEmpty())
        return 0;
    return quint8(word.front().unicode() + word.back().unicode() * 11U + unsigned(word.size()) * 37U);
}

/// Of which kinds some words are: most others are of none of these.
class WordKinds
{
public:
    constexpr void add(quint8 kind) { m_kinds[kind / 64] |= quint64(1) << (kind % 64); }
    [[nodiscard]] constexpr bool has(quint8 kind) const { return (m_kinds[kind / 64] >> (kind % 64)) & 1; }

private:
    std::array<quint64, 4> m_kinds{};
};

/// A few words, with their kinds.
template <std::size_t Count>
struct KnownWords
{
    template <typename... Words>
    constexpr explicit KnownWords(Words... given)
        : words{QStringView(given)...}
    {
        for (const QStringView word : words)
            kinds.add(kindOfWord(word));
    }

    std::array<QStringView, Count> words;
    WordKinds kinds;
};
template <typename... Words>
KnownWords(Words...) -> KnownWords<sizeof...(Words)>;

/// `kind` is that of the word.
template <std::size_t Count>
[[nodiscard]] bool isOneOf(QStringView word, quint8 kind, const KnownWords<Count> &known)
{
    if (!known.kinds.has(kind))
        return false;
    for (const QStringView one : known.words) {
        if (isSameText(one, word))
            return true;
    }
    return false;
}

template <std::size_t Count>
[[nodiscard]] bool isOneOf(QStringView word, const KnownWords<Count> &known)
{
    return isOneOf(word, kindOfWord(word), known);
}

[[nodiscard]] inline bool startsWith(QStringView text, QStringView start)
{
    return text.size() >= start.size() && text.front() == start.front() && isSameText(text.first(start.size()), start);
}

template <std::size_t Count>
[[nodiscard]] bool startsWithAny(QStringView text, const std::array<QStringView, Count> &starts)
{
    for (const QStringView start : starts) {
        if (startsWith(text, start))
            return true;
    }
    return false;
}

[[nodiscard]] inline bool endsWith(QStringView text, QStringView end)
{
    return text.size() >= end.size() && text.back() == end.back() && isSameText(text.last(end.size()), end);
}

/// Where the first of some units stands in `text`, or -1.
template <std::size_t Size>
[[nodiscard]] qsizetype indexOfAny(QStringView text, const char16_t (&units)[Size])
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (isAnyOf(text[at].unicode(), units))
            return at;
    }
    return -1;
}

/// Where `wanted`, which is not empty, stands in `text` from `from` on, or -1.
[[nodiscard]] inline qsizetype indexOf(QStringView text, QStringView wanted, qsizetype from = 0)
{
    const QChar first = wanted.front();
    const qsizetype last = text.size() - wanted.size();
    for (qsizetype at = from; at <= last; ++at) {
        if (text[at] == first && isSameText(text.sliced(at, wanted.size()), wanted))
            return at;
    }
    return -1;
}

[[nodiscard]] inline bool contains(QStringView text, QStringView wanted)
{
    return indexOf(text, wanted) >= 0;
}

} // namespace utkik
