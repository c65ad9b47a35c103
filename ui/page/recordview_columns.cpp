// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of a table of records: how wide, which, and the one that is read.
#include "ui/page/recordview.h"

#include "models/item/recordsortfiltermodel.h"
#include "models/item/tablemodel.h"
#include "ui/page/celldelegate.h"
#include "ui/page/grouptree.h"
#include "ui/widgets/letterwidth.h"

#include <QAction>
#include <QComboBox>
#include <QDataStream>
#include <QEvent>
#include <QHeaderView>
#include <QIODevice>
#include <QMenu>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace utkik
{

namespace
{

constexpr int leastReadLetters = 24; // the width of a column that is read, in average letters
constexpr int mostReadRows = 500; // are made as high as their texts
constexpr int layoutVersion = 1; // of what saveLayout() gives
constexpr int otherColumnWidth = 22; // average letters, of columns that are hidden at first

} // namespace

void RecordView::setColumnWidths(const QList<int> &widths)
{
    m_widths = widths;
    for (int column = int(widths.size()); column < m_model->columnCount(); ++column)
        m_table->setColumnHidden(column, true);
    sizeColumns();
}

void RecordView::setReadColumn(int column)
{
    m_readColumn = column;
    m_delegate->setReadColumn(column);
    m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Interactive);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section) {
        if (section == m_readColumn)
            fitRowsLater();
        else
            fitReadColumn();
    });
    m_table->viewport()->installEventFilter(this);
    fitReadColumn();
    fitRowsLater();
}

/// It takes what is left, but no less than its words need: then the table scrolls.
void RecordView::fitReadColumn()
{
    const QHeaderView &header = *m_table->horizontalHeader();
    const int others = header.length() - header.sectionSize(m_readColumn);
    m_table->setColumnWidth(
        m_readColumn, std::max(m_table->viewport()->width() - others, leastReadLetters * letterWidth(fontMetrics())));
}

bool RecordView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitReadColumn();
    return QWidget::eventFilter(watched, event);
}

/// Once for whatever has changed, when all of it has.
void RecordView::fitRowsLater()
{
    if (m_readColumn < 0 || std::exchange(m_willFitRows, true))
        return;
    QMetaObject::invokeMethod(this, &RecordView::fitRows, Qt::QueuedConnection);
}

void RecordView::fitRows()
{
    m_willFitRows = false;
    const int width = m_table->columnWidth(m_readColumn);
    for (int row = 0; row < std::min(m_proxy->rowCount(), mostReadRows); ++row)
        m_table->setRowHeight(row, m_delegate->readHeight(m_proxy->index(row, m_readColumn), m_table->font(), width));
}

void RecordView::sizeColumns()
{
    const int letter = letterWidth(fontMetrics());
    QHeaderView *const header = m_table->horizontalHeader();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int width = column < m_widths.size() ? m_widths.at(column) : otherColumnWidth;
        if (width > 0)
            header->resizeSection(column, width * letter + 2 * spacing::related);
        else if (column != m_readColumn)
            header->setSectionResizeMode(column, QHeaderView::Stretch);
    }
}

QByteArray RecordView::saveLayout() const
{
    QByteArray layout;
    QDataStream stream(&layout, QIODevice::WriteOnly);
    stream << layoutVersion << m_model->columnCount() << m_table->horizontalHeader()->saveState()
           << m_groupBy->currentIndex();
    return layout;
}

void RecordView::restoreLayout(const QByteArray &layout)
{
    QDataStream stream(layout);
    int version = 0;
    int columns = 0;
    QByteArray header;
    int grouping = 0;
    stream >> version >> columns >> header >> grouping;
    if (stream.status() != QDataStream::Ok || version != layoutVersion || columns != m_model->columnCount())
        return;
    m_table->horizontalHeader()->restoreState(header);
    if (grouping >= 0 && grouping < m_groupBy->count())
        m_groupBy->setCurrentIndex(grouping);
}

void RecordView::showColumnMenu(const QPoint &place)
{
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QString name = m_model->headerData(column, Qt::Horizontal).toString();
        QAction *const action = menu->addAction(QString(name).replace(u'&', QLatin1String("&&")));
        action->setCheckable(true);
        action->setChecked(!m_table->isColumnHidden(column));
        connect(action, &QAction::toggled, this,
                [this, column](bool isShown) { m_table->setColumnHidden(column, !isShown); });
    }
    menu->popup(m_table->horizontalHeader()->mapToGlobal(place));
}

/// The tree shows the columns that the table shows, the title first, where the groups are named.
void RecordView::takeColumnsOver()
{
    const QHeaderView *const from = m_table->horizontalHeader();
    QHeaderView *const to = m_tree->header();
    for (int column = 0; column < from->count(); ++column) {
        m_tree->setColumnHidden(column, from->isSectionHidden(column));
        if (!from->isSectionHidden(column))
            to->resizeSection(column, from->sectionSize(column));
    }
    to->moveSection(to->visualIndex(m_titleColumn), 0);
    m_tree->setTreePosition(m_titleColumn);
}

} // namespace utkik
