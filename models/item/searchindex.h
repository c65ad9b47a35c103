// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/searchable.h"

#include <QByteArray>
#include <QObject>

#include <memory>
#include <vector>

namespace utkik
{

/// The search text of every row of a model, made off the GUI thread when there are many and kept up with the rows.
class SearchIndex : public QObject
{
    Q_OBJECT

public:
    using Texts = std::vector<QByteArray>; ///< one a row

    /// `rows` of `model` are read when the index is asked for.
    explicit SearchIndex(QObject *parent = nullptr);

    void setModel(const Searchable *model, int rows); ///< forgets everything
    void prepare(); ///< begins to make the index, if that has not begun
    [[nodiscard]] bool isReady() const { return m_state == State::Ready; }
    [[nodiscard]] QByteArrayView textOf(int row) const { return (*m_texts)[static_cast<std::size_t>(row)]; }
    /// As they are now: later changes go to another copy. Never null.
    [[nodiscard]] std::shared_ptr<const Texts> texts() const { return m_texts; }

    void rowsInserted(int first, int last);
    void rowsRemoved(int first, int last);
    void rowsChanged(int first, int last);

Q_SIGNALS:
    void ready();

private:
    enum class State { None, Building, Ready };
    void build();
    [[nodiscard]] Texts &changeable();

    const Searchable *m_model = nullptr;
    int m_rows = 0;
    State m_state = State::None;
    int m_generation = 0; // results of older ones are dropped
    std::shared_ptr<Texts> m_texts = std::make_shared<Texts>();
};

} // namespace utkik
