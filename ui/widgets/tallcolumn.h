// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QAbstractItemView;
class QHeaderView;
class QVBoxLayout;

namespace utkik
{

/// Widgets below one another, each at least as high as it needs. Where a window has less, as with large letters on a
/// small screen, the whole scrolls instead of squeezing them.
class TallColumn final : public QScrollArea
{
    Q_OBJECT
public:
    explicit TallColumn(QWidget *filled); ///< its parent, which gets a layout with nothing else in it

    [[nodiscard]] QVBoxLayout *column() const { return m_column; }

private:
    QVBoxLayout *m_column;
};

/// Keeps a table or tree at least as high as so many rows, in pixels each, and its header.
void keepRows(QAbstractItemView &view, const QHeaderView &header, int rows, int rowHeight);

} // namespace utkik
