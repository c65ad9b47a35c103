// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/marks.h"
#include "ui/theme/theme.h"
#include "ui/widgets/shapedtexts.h"

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

    /// A column whose texts are shown whole, on as many lines as they need; −1: none. The other cells of a row then
    /// stand on its first line.
    void setReadColumn(int column) { m_readColumn = column; }
    /// What a row needs for the text of that column at this width, in pixels.
    [[nodiscard]] int readHeight(const QModelIndex &index, const QFont &font, int width) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] std::optional<Mark> markOf(const QModelIndex &index) const;

    const Theme &m_theme;
    QList<int> m_markColumns;
    int m_readColumn = -1;
    mutable ShapedTexts m_texts; ///< painting is const
};

} // namespace utkik
