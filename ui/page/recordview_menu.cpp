// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with the rows of a table of records: their menu, and what is copied of them.
#include "ui/page/recordview.h"

#include "models/item/cellfilter.h"
#include "models/item/recordsortfiltermodel.h"
#include "models/item/roles.h"
#include "models/item/tablemodel.h"
#include "ui/page/filtermenu.h"
#include "ui/page/grouptree.h"
#include "ui/widgets/filterfield.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>

#include <algorithm>

namespace utkik
{

void RecordView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    QAbstractItemView *const shown = view();
    QWidget *const viewport = shown->viewport();
    if (!shown->isAncestorOf(childAt(event->pos())) && !byKey)
        return;
    const QModelIndex place =
        byKey ? shown->currentIndex() : shown->indexAt(viewport->mapFromGlobal(event->globalPos()));
    const QModelIndex cell = isGrouped() ? m_tree->rowAt(place) : place;
    if (cell.isValid())
        showMenu(cell, byKey ? viewport->mapToGlobal(shown->visualRect(place).center()) : event->globalPos());
}

void RecordView::showMenu(const QModelIndex &cell, const QPoint &place)
{
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy cell"), this, [kept = QPersistentModelIndex(cell)] {
        QApplication::clipboard()->setText(kept.data(CopyRole).toString());
    });
    menu->addAction(tr("Copy rows"), this, &RecordView::copySelection);
    if (m_model->recordAt(m_proxy->mapToSource(cell).row()).type() == RecordType::Entity) {
        menu->addAction(tr("Copy indicators"), this, [this] { copyIndicators(Fangs::Kept); });
        menu->addAction(tr("Copy indicators, defanged"), this, [this] { copyIndicators(Fangs::Drawn); });
    }
    menu->addActions(m_rowActions);
    menu->addSeparator();
    addFilterEntries(*menu, cellConditions(*m_model, m_proxy->mapToSource(cell)),
                     [this](const FilterTerm &term) { addCondition(term); });
    menu->popup(place);
}

void RecordView::addCondition(const FilterTerm &term)
{
    m_filter->addCondition(term, *m_model);
}

QModelIndexList RecordView::selectedRows() const
{
    QModelIndexList rows = view()->selectionModel()->selectedRows();
    if (isGrouped()) {
        for (QModelIndex &row : rows)
            row = m_tree->rowAt(row);
        rows.removeIf([](const QModelIndex &row) { return !row.isValid(); });
    }
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
    return rows;
}

std::vector<Record> RecordView::selectedRecords() const
{
    std::vector<Record> records;
    const QModelIndexList rows = selectedRows();
    for (const QModelIndex &row : rows)
        records.push_back(m_model->recordAt(m_proxy->mapToSource(row).row()));
    return records;
}

/// Of all that is selected.
void RecordView::copyIndicators(Fangs fangs) const
{
    QApplication::clipboard()->setText(indicatorLines(selectedRecords(), fangs));
}

void RecordView::copySelection() const
{
    const QModelIndexList rows = selectedRows();
    QStringList lines;
    QHeaderView *const header = m_table->horizontalHeader();
    for (const QModelIndex &row : rows) {
        QStringList cells; // as shown
        for (int place = 0; place < header->count(); ++place) {
            if (const int column = header->logicalIndex(place); !header->isSectionHidden(column))
                cells << row.siblingAtColumn(column).data(Qt::DisplayRole).toString();
        }
        lines << cells.join(QLatin1Char('\t'));
    }
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace utkik
