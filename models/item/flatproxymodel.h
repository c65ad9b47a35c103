// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/rowdiff.h"
#include "models/item/rowmatches.h"

#include <QAbstractProxyModel>

#include <vector>

namespace utkik
{

/// Sorts and filters a flat source model. Unlike QSortFilterProxyModel it works on keys made once, and a change of
/// order or filter is at most one change of layout and one insertion or removal, so that 120,000 rows stay quick and
/// selection, current row and scroll position survive. The source may insert, remove, change and reset rows; it must
/// neither move rows nor change its layout. To be searched it must be Searchable.
class FlatProxyModel : public QAbstractProxyModel
{
    Q_OBJECT

public:
    explicit FlatProxyModel(QObject *parent = nullptr);

    /// Words as TextFilter reads them. Takes effect at once if rows are few, else as soon as they have been compared.
    void setFilterText(const QString &text) { m_matches.setText(text); }
    [[nodiscard]] const QString &filterText() const { return m_matches.text(); }
    /// Whether the rows shown are still those of another filter.
    [[nodiscard]] bool isFiltering() const { return m_matches.isPending(); }
    /// Makes the search index beforehand, so that the first key press finds it ready.
    void prepareSearch() { m_matches.prepare(); }
    [[nodiscard]] bool isSearchReady() const { return m_matches.isSearchReady(); }

    void setSourceModel(QAbstractItemModel *source) override;
    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// isFiltering() has changed.
    void filteringChanged();

protected:
    /// Whether the order is the source's own; then comesBefore() is not asked.
    [[nodiscard]] virtual bool keepsSourceOrder() const = 0;
    /// Whether row `a` of the source stands before row `b`: a strict weak order. Ties keep the source's order.
    [[nodiscard]] virtual bool comesBefore(int a, int b) const = 0;
    /// Puts rows, which come in the source's order, into that of comesBefore(). For subclasses with a quicker way.
    virtual void sortRows(std::vector<int> &rows);
    /// Beside the text filter.
    [[nodiscard]] virtual bool acceptsRow(int sourceRow) const;

    // Keeping the keys that comesBefore() reads. Called after the source has changed, with its new row numbers (of
    // removed rows: the old ones).
    virtual void resetKeys() = 0;
    virtual void insertKeys(int first, int last) = 0;
    virtual void removeKeys(int first, int last) = 0;
    virtual void renewKeys(int first, int last) = 0;

    void resort();
    void refilter();

private:
    void connectSource();
    void rebuild();
    void sourceInserted(int first, int last);
    void sourceAboutToRemove(int first, int last);
    void sourceRemoved(int first, int last);
    void sourceChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles);

    [[nodiscard]] bool accepts(int sourceRow) const;
    [[nodiscard]] bool stands(int a, int b) const; // a before b, ties decided
    [[nodiscard]] std::vector<int> shownSorted();
    void show(const std::vector<char> &accepted, int first); // the rows of the source from `first` on
    void reorder(std::vector<int> toSource);
    void removeRowsWhere(const std::vector<char> &goes); // by proxy row
    RowRange moveToEnd(const std::vector<char> &which); // by proxy row; where they are then
    void insertSourceRows(std::vector<int> rows);
    void announce(int first, int last, int firstColumn, int lastColumn, const QList<int> &roles);
    void renumber(int first = 0); // the proxy rows from `first` on

    RowMatches m_matches;
    std::vector<int> m_toSource; // proxy row -> source row
    std::vector<int> m_fromSource; // source row -> proxy row, -1: filtered out
};

} // namespace utkik
