// SPDX-License-Identifier: GPL-3.0-or-later
// The rows below the chart, and the menu that both have.
#include "ui/timeline/timelineview.h"

#include "models/item/roles.h"
#include "models/timeline/timelinemodel.h"
#include "ui/page/celldelegate.h"
#include "ui/page/filtermenu.h"
#include "ui/timeline/timelinebar.h"
#include "ui/timeline/timelinechart.h"
#include "ui/widgets/copyaction.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/letterwidth.h"
#include "ui/widgets/tallcolumn.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>

#include <algorithm>
#include <array>
#include <utility>

namespace utkik
{

namespace
{

constexpr std::array columnLetters{32, 44, 28, 17, 12, 44}; // widths, in average letters

} // namespace

void TimelineView::buildTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellDelegate(m_theme, {TimelineColumns::Verdict}, m_table));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &row) {
        if (row.isValid() && !m_isQuiet)
            selectEvent(m_model->eventAt(row.row()));
    });
    connect(m_table, &QTableView::customContextMenuRequested, this, [this](const QPoint &position) {
        const QModelIndex cell = m_table->indexAt(position);
        showMenu(m_model->eventAt(cell.row()), cell.column(), m_table->viewport()->mapToGlobal(position));
    });
    connect(newCopyAction(m_table), &QAction::triggered, this, &TimelineView::copySelection);
}

void TimelineView::restyle()
{
    constexpr int leastRows = 3;
    m_table->verticalHeader()->setDefaultSectionSize(m_theme.rowHeight());
    keepRows(*m_table, *m_table->horizontalHeader(), leastRows, m_theme.rowHeight());
    const int letter = letterWidth(fontMetrics());
    for (int column = 0; column < int(columnLetters.size()); ++column)
        m_table->horizontalHeader()->resizeSection(column,
                                                   columnLetters[size_t(column)] * letter + 2 * spacing::related);
}

void TimelineView::showMenu(int event, int column, const QPoint &globalPosition)
{
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (event >= 0) {
        m_bar->addAround(*menu);
        if (m_table->selectionModel()->selectedRows().size() > 1)
            menu->addAction(tr("Only from the first to the last row selected"), this, &TimelineView::selectRows);
        menu->addSeparator();
        const Timestamp at = m_made.timeline->events[size_t(event)].start;
        menu->addAction(tr("Copy time"), this,
                        [this, at] { QApplication::clipboard()->setText(formatTimeWithOffset(at, m_zone)); });
        menu->addAction(tr("Copy rows"), this, &TimelineView::copySelection);
        menu->addSeparator();
        addFilterEntries(*menu, m_model->conditions(m_model->rowOfEvent(event), column),
                         [this](const FilterTerm &term) { m_bar->filter()->addCondition(term, *m_model); });
        menu->addSeparator();
    }
    if (m_range) {
        menu->addAction(tr("Zoom to the span chosen"), this, [this] { m_chart->showSpan(*m_range); });
        menu->addAction(tr("Show all times again"), this, &TimelineView::clearRange);
    }
    menu->addAction(tr("Show the whole timeline"), m_chart, &TimelineChart::showAll);
    menu->addAction(tr("Show alerts and what is bad"), m_chart, &TimelineChart::showAttack);
    menu->popup(globalPosition);
}

/// Chooses the span of the rows selected.
void TimelineView::selectRows()
{
    std::optional<TimeSpan> range;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        const TimelineEvent &event = m_made.timeline->events[size_t(m_model->eventAt(row.row()))];
        range = range ? TimeSpan{std::min(range->from, event.start), std::max(range->to, event.end)}
                      : TimeSpan{event.start, event.end};
    }
    setRange(range);
}

void TimelineView::copySelection() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
    QStringList lines;
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (int column = 0; column < TimelineColumns::Count; ++column)
            cells << row.siblingAtColumn(column)
                         .data(column == TimelineColumns::Time ? int(CopyRole) : int(Qt::DisplayRole))
                         .toString(); // times with their offset
        lines << cells.join(u'\t');
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace utkik
