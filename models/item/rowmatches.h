// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/searchindex.h"
#include "models/item/textfilter.h"

#include <QObject>

#include <vector>

namespace utkik
{

/// Which rows of a model a text filter lets through. Of few rows that is known at once; many are compared off the GUI
/// thread, and until that is done the answer before holds.
class RowMatches final : public QObject
{
    Q_OBJECT

public:
    explicit RowMatches(QObject *parent = nullptr);

    void setModel(const Searchable *model, int rows); ///< the text stays; changed() is not said
    /// Words as TextFilter reads them; empty: every row.
    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }
    /// Makes the search index beforehand, so that the first key press finds it ready.
    void prepare() { m_search.prepare(); }
    [[nodiscard]] bool isSearchReady() const { return m_search.isReady(); }
    /// Whether the answer is still one of before.
    [[nodiscard]] bool isPending() const { return m_isPending; }
    [[nodiscard]] bool holds(int row) const { return m_holds.empty() || m_holds[static_cast<std::size_t>(row)] != 0; }

    // A new row of which nothing is known yet is let through; one that has changed stays what it was.
    void rowsInserted(int first, int last);
    void rowsRemoved(int first, int last);
    void rowsChanged(int first, int last);

Q_SIGNALS:
    /// holds() may tell something else of any row. Not said of rows that were inserted or changed singly.
    void changed();
    void pendingChanged();

private:
    using Holds = std::vector<char>;
    [[nodiscard]] bool narrows(const QString &text) const;
    void readFilter();
    void match(bool onlyNarrows);
    void matchRows(int first, int last);
    void take(Holds holds);
    void setPending(bool isPending);

    const Searchable *m_model = nullptr;
    int m_rows = 0;
    QString m_text;
    TextFilter m_filter;
    SearchIndex m_search;
    Holds m_holds; // one a row; empty: all are let through
    bool m_isPending = false;
    int m_generation = 0; // what was compared for older ones is dropped
};

} // namespace utkik
