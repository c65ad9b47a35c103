// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/recordview.h"

#include "models/item/cellfilter.h"
#include "models/item/recordsortfiltermodel.h"
#include "models/item/tablemodel.h"
#include "models/timeline/spancontents.h"
#include "ui/page/celldelegate.h"
#include "ui/page/grouptree.h"
#include "ui/timeline/spanstrip.h"
#include "ui/widgets/copyaction.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/waitnote.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

namespace utkik
{

namespace
{

constexpr int filterWidth = 420;
constexpr int narrowFilterWidth = 160;

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
    , m_strip(new SpanStrip(theme, this))
    , m_wait(new WaitNote(this))
    , m_holds(&SpanContents::holds)
    , m_table(new RowTable(this))
    , m_groupBy(new QComboBox(this))
    , m_delegate(new CellDelegate(theme, {markColumn}, this))
    , m_tree(new GroupTree(m_proxy, markColumn, titleColumn, theme, this))
{
    m_proxy->setSourceModel(model);
    m_filter->setMaximumWidth(filterWidth);
    m_filter->setMinimumWidth(narrowFilterWidth);
    m_filter->setNames([this] { return filterNames(*m_model); });
    m_count->setProperty("muted", true);
    m_empty->setProperty("muted", true);
    m_empty->setWordWrap(true);
    m_empty->setFocusPolicy(Qt::ClickFocus); // keys have to be somewhere
    m_empty->setContentsMargins(spacing::page - spacing::groups, spacing::inside, 0, 0); // below the filter's edge
    // Before the table hears of it: it makes a neighbour the current row when a filter takes the current one, which is
    // no choice of anybody's.
    connect(m_proxy, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_isLosingRows = true; });
    m_table->setModel(m_proxy);
    connect(m_proxy, &QAbstractItemModel::rowsRemoved, this, [this] { m_isLosingRows = false; });
    setUpTable();
    layOut();
    connect(m_filter, &FilterField::entered, m_proxy, &FlatProxyModel::prepareSearch);
    connect(m_filter, &FilterField::filterChanged, m_proxy, &FlatProxyModel::setFilterText);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { showRow(current); });
    connect(m_tree, &GroupTree::currentRowChanged, this, &RecordView::showRow);
    connect(m_groupBy, &QComboBox::currentIndexChanged, this, &RecordView::group);
    m_groupBy->hide();
    m_table->horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table->horizontalHeader(), &QWidget::customContextMenuRequested, this, &RecordView::showColumnMenu);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_proxy, signal, this, &RecordView::showCount);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &RecordView::showCount);
    connect(m_proxy, &QAbstractItemModel::layoutChanged, this, &RecordView::showCount);
    connect(newCopyAction(m_table), &QAction::triggered, this, &RecordView::copySelection);
    connect(&theme, &Theme::changed, this, &RecordView::restyle);
    restyle();
    retranslate();
}

void RecordView::setUpTable()
{
    m_table->setItemDelegate(m_delegate);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(true);
    m_table->setDragDropMode(QAbstractItemView::DragOnly);
    m_table->horizontalHeader()->setSectionsMovable(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
}

void RecordView::layOut()
{
    auto *const bar = new FlowLayout;
    bar->setContentsMargins(spacing::page, spacing::related + spacing::inside, spacing::page, spacing::related);
    bar->setSpacing(spacing::related);
    bar->addWidget(m_filter);
    bar->addWidget(m_groupBy);
    bar->addWidget(m_count);
    auto *const below = new QVBoxLayout;
    below->setContentsMargins(spacing::groups, 0, spacing::groups, 0);
    below->addWidget(m_table, 1);
    below->addWidget(m_tree, 1);
    below->addWidget(m_empty, 0, Qt::AlignTop);
    below->addStretch(0);
    auto *const down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    down->addWidget(m_strip);
    down->addLayout(bar);
    down->addLayout(below, 1);
}

void RecordView::setName(const QString &name)
{
    m_table->setAccessibleName(name);
}

void RecordView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    showCount();
}

void RecordView::setWaiting(bool isWaiting)
{
    m_wait->setWaiting(isWaiting);
    showCount();
}

void RecordView::setWithin(std::shared_ptr<const SpanContents> within)
{
    if (within == m_within)
        return;
    m_within = std::move(within);
    m_isWithinStale = true;
    if (isVisible())
        narrow();
}

void RecordView::narrow()
{
    if (!std::exchange(m_isWithinStale, false))
        return;
    RecordSortFilterModel::Accepts accepts;
    if (m_within)
        accepts = [within = m_within, holds = m_holds](const Record &record) { return (*within.*holds)(record); };
    m_proxy->setRecordFilter(std::move(accepts));
    showCount();
    Q_EMIT narrowed();
}

void RecordView::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void RecordView::showRow(const QModelIndex &row)
{
    if (!row.isValid() || m_isLosingRows || m_wait->isWaiting())
        return;
    const int source = m_proxy->mapToSource(row).row();
    Q_EMIT recordSelected(m_model->recordAt(source), m_model->index(source, m_titleColumn).data().toString());
}

bool RecordView::isGrouped() const
{
    return m_groupBy->currentIndex() > 0;
}

QAbstractItemView *RecordView::view() const
{
    return isGrouped() ? static_cast<QAbstractItemView *>(m_tree) : m_table;
}

void RecordView::setGroupings(const std::vector<Grouping> &groupings)
{
    const int now = std::max(0, m_groupBy->currentIndex());
    m_groupings = groupings;
    const QSignalBlocker quiet(m_groupBy);
    m_groupBy->clear();
    for (const Grouping &grouping : groupings)
        m_groupBy->addItem(grouping.name);
    m_groupBy->setCurrentIndex(now);
    m_groupBy->setVisible(groupings.size() > 1);
}

void RecordView::group(int grouping)
{
    const QModelIndex row = m_tree->isVisible() ? m_tree->currentRow() : m_table->currentIndex();
    const QPersistentModelIndex kept(row);
    if (isGrouped())
        takeColumnsOver();
    m_tree->setKeys(grouping > 0 ? m_groupings[size_t(grouping)].keys : GroupTreeModel::Keys());
    showCount();
    if (isGrouped())
        m_tree->setCurrentRow(kept);
    else if (kept.isValid())
        m_table->setCurrentIndex(kept);
}

bool RecordView::selectRecord(const Record &record)
{
    narrow();
    const QModelIndex now = isGrouped() ? m_tree->currentRow() : m_table->currentIndex();
    if (now.isValid() && record.isValid() && m_model->recordAt(m_proxy->mapToSource(now).row()) == record)
        return true; // several rows can show the same record
    const int row = m_model->rowOf(record);
    const int column = std::max(0, now.column());
    const QModelIndex index = row < 0 ? QModelIndex() : m_proxy->mapFromSource(m_model->index(row, column));
    if (isGrouped())
        m_tree->setCurrentRow(index);
    else if (index.isValid())
        m_table->setCurrentIndex(index);
    else
        m_table->selectionModel()->clear();
    return index.isValid();
}

bool RecordView::revealRecord(const Record &record)
{
    if (m_model->rowOf(record) < 0)
        return false;
    if (selectRecord(record))
        return true;
    m_filter->setFilter({});
    return selectRecord(record);
}

void RecordView::showEvent(QShowEvent *event)
{
    narrow();
    QWidget::showEvent(event);
}

void RecordView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        sizeColumns();
    QWidget::changeEvent(event);
}

void RecordView::retranslate()
{
    m_filter->setAccessibleName(tr("Filter this view"));
    m_groupBy->setAccessibleName(tr("Group by"));
    showCount();
}

void RecordView::showCount()
{
    const int all = m_model->rowCount();
    const int shown = m_proxy->rowCount();
    const QLocale locale;
    const bool isNothingLeft = shown == 0 && all > 0;
    const bool isFiltered = !m_filter->text().isEmpty();
    if (isNothingLeft && isFiltered) // the rows stay: to hide and show them takes longer than a frame of typing
        m_count->setText(tr("Nothing here fits the filter. Esc in the filter takes it away."));
    else
        m_count->setText(shown == all ? QString() : tr("%1 of %2").arg(locale.toString(shown), locale.toString(all)));
    const bool isNothingWithin = isNothingLeft && !isFiltered && m_within;
    m_empty->setText(isNothingWithin ? tr("Nothing of this is within that time.") : m_emptyText);
    m_empty->setVisible(isNothingWithin || (all == 0 && !m_wait->isWaiting()));
    const bool hasRows = all > 0 && !isNothingWithin;
    const bool hadFocus = view()->hasFocus();
    setFocusProxy(hasRows ? view() : static_cast<QWidget *>(m_empty));
    if (hadFocus && !hasRows)
        setFocus(); // else it would go far away, as the rows are hidden
    m_table->setVisible(hasRows && !isGrouped());
    m_tree->setVisible(hasRows && isGrouped());
    m_groupBy->setVisible(all > 0 && m_groupings.size() > 1);
    m_filter->setVisible(all > 0);
    fitRowsLater();
}

void RecordView::restyle()
{
    m_table->verticalHeader()->setDefaultSectionSize(m_theme.rowHeight());
    fitRowsLater();
}

} // namespace utkik
