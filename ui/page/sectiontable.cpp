// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/sectiontable.h"

#include "ui/page/celldelegate.h"
#include "ui/widgets/letterwidth.h"

#include <QEvent>
#include <QHeaderView>
#include <QWheelEvent>

namespace utkik
{

SectionTable::SectionTable(QAbstractItemModel *model, const QList<int> &columns, const QList<int> &markColumns,
                           int mostRows, const Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_mostRows(mostRows)
    , m_columns(columns)
{
    setModel(model);
    setItemDelegate(new CellDelegate(theme, markColumns, this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    for (int column = 0; column < model->columnCount(); ++column)
        setColumnHidden(column, !columns.contains(column));
    for (int i = 0; i < columns.size(); ++i)
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(columns.at(i)), i);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, &SectionTable::fit);
    connect(model, &QAbstractItemModel::modelReset, this, &SectionTable::fit);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        if (current.isValid())
            Q_EMIT rowSelected(current.row());
    });
    connect(&theme, &Theme::changed, this, &SectionTable::fit);
    fit();
}

void SectionTable::setColumnWidths(const QList<int> &widths)
{
    m_widths = widths;
    fit();
}

void SectionTable::setHeaderShown(bool shown)
{
    horizontalHeader()->setVisible(shown);
    fit();
}

void SectionTable::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

void SectionTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void SectionTable::fit()
{
    verticalHeader()->setDefaultSectionSize(m_theme.rowHeight());
    const int rows = std::min(m_mostRows, model()->rowCount());
    const int header = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sizeHint().height();
    setFixedHeight(rows * m_theme.rowHeight() + header);
    const int letter = letterWidth(fontMetrics());
    for (int i = 0; i < m_widths.size() && i < m_columns.size(); ++i) {
        if (m_widths.at(i) > 0)
            horizontalHeader()->resizeSection(m_columns.at(i), m_widths.at(i) * letter + 2 * spacing::related);
        else
            horizontalHeader()->setSectionResizeMode(m_columns.at(i), QHeaderView::Stretch);
    }
}

} // namespace utkik
