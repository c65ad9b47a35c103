// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace utkik
{

/// The values of one column, to be put in order. Numbers stand before texts; texts compare without regard to case.
class SortValues
{
public:
    /// Rank of rows without a value.
    static constexpr int absent = 0x7fff'ffff;

    void reserve(int rows);
    void addAbsent();
    void addNumber(qint64 number);
    /// Compared by its first maxLetters letters: nobody sees further down a column.
    void addText(const QString &text);

    static constexpr qsizetype maxLetters = 200;

    /// For each row the place of its value among all different values, from 0; equal values share one. Texts with long
    /// beginnings in common (command lines, paths) cost no more than others: they are gone through eight bytes at a
    /// time.
    [[nodiscard]] std::vector<int> ranks() const;

private:
    struct Item // what is left to compare of one row
    {
        quint64 chunk = 0;
        int row = 0;
    };
    enum class Kind : quint8 { Absent, Number, Text };
    struct Value
    {
        Kind kind = Kind::Absent;
        quint64 number = 0; // of texts: where it begins in m_texts
        quint32 length = 0;
    };
    [[nodiscard]] std::vector<Item> itemsOf(Kind kind) const;
    void rankNumbers(std::vector<Item> items, std::vector<int> &ranks, int &next) const;
    void rankTexts(std::vector<Item> items, std::vector<int> &ranks, int &next) const;
    [[nodiscard]] quint64 chunkAt(int row, quint32 depth) const;

    std::vector<Value> m_values;
    QByteArray m_texts; // folded UTF-8, one after the other
};

} // namespace utkik
