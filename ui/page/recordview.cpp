// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/recordview.h"

#include "models/item/cellfilter.h"
#include "models/item/recordsortfiltermodel.h"
#include "models/item/roles.h"
#include "models/item/tablemodel.h"
#include "ui/page/celldelegate.h"
#include "ui/page/filtermenu.h"
#include "ui/widgets/filterfield.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QTableView>
#include <QVBoxLayout>

namespace utkik
{

namespace
{

constexpr int filterWidth = 420;
constexpr int otherColumnWidth = 22; // average letters, of columns that are hidden at first

} // namespace

RecordView::RecordView(TableModel *model, int markColumn, int titleColumn, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(model)
    , m_titleColumn(titleColumn)
    , m_proxy(new RecordSortFilterModel(this))
    , m_filter(new FilterField(this))
    , m_count(new QLabel(this))
    , m_empty(new QLabel(this))
    , m_table(new QTableView(this))
{
    m_proxy->setSourceModel(model);
    m_filter->setMaximumWidth(filterWidth);
    m_filter->setNames([this] { return filterNames(*m_model); });
    m_count->setProperty("muted", true);
    m_empty->setProperty("muted", true);
    m_empty->setWordWrap(true);
    m_table->setModel(m_proxy);
    m_table->setItemDelegate(new CellDelegate(theme, {markColumn}, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setShowGrid(false);
    m_table->setSortingEnabled(true);
    m_table->setWordWrap(false);
    m_table->setMouseTracking(true);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsMovable(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);

    auto *const bar = new QHBoxLayout;
    bar->setContentsMargins(spacing::page, spacing::related + spacing::inside, spacing::page, spacing::related);
    bar->setSpacing(spacing::related);
    bar->addWidget(m_filter, 1);
    bar->addWidget(m_count);
    bar->addStretch(1);
    auto *const below = new QVBoxLayout;
    below->setContentsMargins(spacing::groups, 0, spacing::groups, 0);
    below->addWidget(m_table, 1);
    below->addWidget(m_empty, 0, Qt::AlignTop);
    below->addStretch(0);
    auto *const down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    down->addLayout(bar);
    down->addLayout(below, 1);

    connect(m_filter, &FilterField::filterChanged, m_proxy, &RecordSortFilterModel::setFilterText);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (!current.isValid())
                    return;
                const int row = m_proxy->mapToSource(current).row();
                Q_EMIT recordSelected(m_model->recordAt(row), m_model->index(row, m_titleColumn).data().toString());
            });
    m_table->horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table->horizontalHeader(), &QWidget::customContextMenuRequested, this, &RecordView::showColumnMenu);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_proxy, signal, this, &RecordView::showCount);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &RecordView::showCount);
    connect(m_proxy, &QAbstractItemModel::layoutChanged, this, &RecordView::showCount);
    auto *const copy = new QAction(m_table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(copy);
    connect(copy, &QAction::triggered, this, &RecordView::copySelection);
    connect(&theme, &Theme::changed, this, &RecordView::restyle);
    restyle();
    retranslate();
}

void RecordView::setName(const QString &name)
{
    m_table->setAccessibleName(name);
}

void RecordView::setEmptyText(const QString &text)
{
    m_empty->setText(text);
    showCount();
}

void RecordView::setColumnWidths(const QList<int> &widths)
{
    m_widths = widths;
    for (int column = int(widths.size()); column < m_model->columnCount(); ++column)
        m_table->setColumnHidden(column, true);
    restyle();
}

void RecordView::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

bool RecordView::selectRecord(const Record &record)
{
    const QModelIndex now = m_table->currentIndex();
    if (now.isValid() && record.isValid() && m_model->recordAt(m_proxy->mapToSource(now).row()) == record)
        return true; // several rows can show the same record
    const int row = m_model->rowOf(record);
    const int column = std::max(0, now.column());
    const QModelIndex index = row < 0 ? QModelIndex() : m_proxy->mapFromSource(m_model->index(row, column));
    if (index.isValid())
        m_table->setCurrentIndex(index);
    else
        m_table->selectionModel()->clear();
    return index.isValid();
}

void RecordView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RecordView::retranslate()
{
    m_filter->setAccessibleName(tr("Filter this view"));
    showCount();
}

void RecordView::showCount()
{
    const int all = m_model->rowCount();
    const int shown = m_proxy->rowCount();
    const QLocale locale;
    m_count->setText(shown == all ? QString() : tr("%1 of %2").arg(locale.toString(shown), locale.toString(all)));
    m_empty->setVisible(all == 0);
    m_table->setVisible(all > 0);
    m_filter->setVisible(all > 0);
}

void RecordView::restyle()
{
    m_table->verticalHeader()->setDefaultSectionSize(m_theme.rowHeight());
    const int letter = fontMetrics().averageCharWidth();
    QHeaderView *const header = m_table->horizontalHeader();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int width = column < m_widths.size() ? m_widths.at(column) : otherColumnWidth;
        if (width > 0)
            header->resizeSection(column, width * letter + 2 * spacing::related);
        else
            header->setSectionResizeMode(column, QHeaderView::Stretch);
    }
}

void RecordView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_table->isAncestorOf(QApplication::focusWidget()) && QApplication::focusWidget() != m_table)
        return;
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    QWidget *const viewport = m_table->viewport();
    const QModelIndex cell =
        byKey ? m_table->currentIndex() : m_table->indexAt(viewport->mapFromGlobal(event->globalPos()));
    if (cell.isValid())
        showMenu(cell, byKey ? viewport->mapToGlobal(m_table->visualRect(cell).center()) : event->globalPos());
}

void RecordView::showMenu(const QModelIndex &cell, const QPoint &place)
{
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy cell"), this, [kept = QPersistentModelIndex(cell)] {
        QApplication::clipboard()->setText(kept.data(CopyRole).toString());
    });
    menu->addAction(tr("Copy rows"), this, &RecordView::copySelection);
    menu->addSeparator();
    addFilterEntries(*menu, cellConditions(*m_model, m_proxy->mapToSource(cell)),
                     [this](const FilterTerm &term) { addCondition(term); });
    menu->popup(place);
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

void RecordView::addCondition(const FilterTerm &term)
{
    const FilterQuery query(m_filter->text(),
                            [this](const QString &name) { return !m_model->fieldsMeant(name).isEmpty(); });
    m_filter->setFilter(query.with(term).text());
}

void RecordView::copySelection() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
    QStringList lines;
    QHeaderView *const header = m_table->horizontalHeader();
    for (const QModelIndex &row : std::as_const(rows)) {
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
