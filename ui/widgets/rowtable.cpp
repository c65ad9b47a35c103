// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowtable.h"

#include <QEvent>
#include <QHeaderView>

namespace utkik
{

RowTable::RowTable(QWidget *parent)
    : QTableView(parent)
{
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

bool RowTable::event(QEvent *event)
{
    const bool isDone = QTableView::event(event);
    // A style sheet takes this away. Without it each widget behind is filled first, the whole of it, at each painting.
    if (event->type() == QEvent::Polish || event->type() == QEvent::StyleChange)
        viewport()->setAutoFillBackground(true);
    return isDone;
}

} // namespace utkik
