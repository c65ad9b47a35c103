// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QVariant>

#include <functional>
#include <string_view>

namespace utkik
{

/// Collects what can be found in one row, folded for comparing, field by field.
class SearchText
{
public:
    /// `field` is a number of the model's own choosing, 0 to maxField, by which fieldsNamed() can find it again.
    void add(int field, const QString &text);
    /// The same from a JSON string's bytes, without making a QString where they are plain.
    void add(int field, std::string_view json);
    /// What fold() made before.
    void addFolded(int field, const QByteArray &folded);
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    void clear() { m_bytes.clear(); }

    static constexpr int maxField = 899;
    /// Starts each field. No byte of UTF-8 text and so in no needle.
    static constexpr char fieldMark = '\xff';
    /// The mark and the two bytes, below any visible character, that name a field.
    [[nodiscard]] static QByteArray fieldPrefix(int field);
    static constexpr qsizetype prefixLength = 3;
    /// The field that the mark at the beginning of `text` opens.
    [[nodiscard]] static int fieldAt(QByteArrayView text);
    /// Upper and lower case, and the compatibility forms of a letter, count as the same.
    [[nodiscard]] static QByteArray fold(const QString &text);

private:
    QByteArray m_bytes;
};

/// Whether what somebody typed before a colon means a field: its key or label, or the beginning of either.
[[nodiscard]] bool namesField(const QString &typed, const QString &key, const QString &label);

/// A model whose rows can be searched by text, and sorted on another thread.
class Searchable
{
public:
    using Source = std::function<void(int row, SearchText &text)>;

    Searchable() = default;
    virtual ~Searchable() = default;
    Searchable(const Searchable &) = delete;
    Searchable &operator=(const Searchable &) = delete;

    /// Tells what can be found in the rows from `first` to `last` as they stand now. Keeps what it needs alive; safe on
    /// any thread.
    [[nodiscard]] virtual Source searchSource(int first, int last) const = 0;
    using SortSource = std::function<QVariant(int row)>;
    /// Gives SortRole of a column for the rows as they stand now; keeps what it needs alive, safe on any thread. Empty
    /// if only the model itself can tell.
    [[nodiscard]] virtual SortSource sortSource(int column) const;
    /// Which fields "name:" in a filter means: by the API's name or by the label in the program's language.
    [[nodiscard]] virtual QList<int> fieldsNamed(const QString &name) const = 0;
    /// The same, and by the nicknames of models/query/filterquery.h.
    [[nodiscard]] QList<int> fieldsMeant(const QString &name) const;
};

} // namespace utkik
