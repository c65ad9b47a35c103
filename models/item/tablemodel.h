// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/timestamp.h"
#include "models/incident/record.h"
#include "models/item/searchable.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QVariant>

#include <functional>
#include <vector>

namespace utkik
{

/// What the tables of an incident have in common: one-line texts, made when first shown and kept; whole texts, copies
/// and sentences; time zone and language; refreshing by difference.
class TableModel : public QAbstractTableModel, public Searchable
{
    Q_OBJECT

public:
    void setTimeZone(TimeZone zone);
    [[nodiscard]] TimeZone timeZone() const { return m_zone; }
    void retranslate(); ///< the program's language has changed

    /// The record that a row shows; not valid if the row does not exist.
    [[nodiscard]] virtual Record recordAt(int row) const = 0;
    /// The row that stands for a record: its own, or that of the thing which it is one mention of. -1 if there is none.
    [[nodiscard]] virtual int rowOf(const Record &record) const = 0;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;

    // Rows can be dragged out: see recordsToDrag().
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QStringList mimeTypes() const final;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &cells) const final;

protected:
    struct Column
    {
        QString key; ///< the API's name of the field, or a name of our own for what was computed
        FieldKind kind = FieldKind::Text;
    };

    explicit TableModel(std::vector<Column> columns, QObject *parent);

    // A row shows an item; items are numbered as the data have them. Rows equal items except in the middle of a
    // refresh.
    [[nodiscard]] virtual int itemCount() const = 0;
    [[nodiscard]] virtual QString title(int column) const = 0;
    /// The whole text of a cell in the program's language, as it came: not safe to show.
    [[nodiscard]] virtual QString text(int item, int column) const = 0;
    /// As text(), but times always with their offset.
    [[nodiscard]] virtual QString copyText(int item, int column) const;
    /// What roles.h lists beside texts: severities, sort values, what the API said …
    [[nodiscard]] virtual QVariant fact(int item, int column, int role) const = 0;

    [[nodiscard]] int itemOf(int row) const { return m_items[static_cast<std::size_t>(row)]; }
    [[nodiscard]] const Column &column(int column) const { return m_columns[static_cast<std::size_t>(column)]; }

    /// What a column, or those up to another, says of its rows has changed, all at once.
    void retell(int column) { retell(column, column); }
    void retell(int first, int last);
    /// Other data altogether: a reset. `swap` puts them in place.
    void load(const std::function<void()> &swap);
    /// Newer data of the same incident: removals, insertions and changes, one for each range of neighbours. Keys say
    /// which items are the same, `isChanged(old, new)` whether such a pair looks different.
    void refresh(const std::vector<quint64> &before, const std::vector<quint64> &after,
                 const std::function<bool(int, int)> &isChanged, const std::function<void()> &swap);

private:
    [[nodiscard]] QString line(int row, int column) const;
    void announceAll(const QList<int> &roles = {});

    std::vector<Column> m_columns;
    std::vector<int> m_items; // row -> item
    TimeZone m_zone = TimeZone::Local;
    mutable QHash<int, QStringList> m_lines; // row -> its one-line texts; null: not made yet
};

} // namespace utkik
