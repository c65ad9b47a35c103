// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/marks.h"
#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

#include <optional>

namespace utkik
{

/// A cell of any table of records: hairline below, mark before words that have one (severity, verdict), code font and
/// middle elision for identifiers, numbers to the right. Colours come from the theme, meaning from the model's roles.
class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// Only cells of `markColumns` get a mark: a row's severity is a fact of each of its cells.
    CellDelegate(const Theme &theme, const QList<int> &markColumns, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] std::optional<Mark> markOf(const QModelIndex &index) const;

    const Theme &m_theme;
    QList<int> m_markColumns;
};

} // namespace utkik
