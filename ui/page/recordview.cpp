// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/recordview.h"

#include "models/item/cellfilter.h"
#include "models/item/recordsortfiltermodel.h"
#include "models/item/roles.h"
#include "models/item/tablemodel.h"
#include "models/timeline/spancontents.h"
#include "ui/page/celldelegate.h"
#include "ui/page/filtermenu.h"
#include "ui/page/grouptree.h"
#include "ui/timeline/spanstrip.h"
#include "ui/widgets/copyaction.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/letterwidth.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/waitnote.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDataStream>
#include <QEvent>
#include <QHeaderView>
#include <QIODevice>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

namespace utkik
{

namespace
{

constexpr int filterWidth = 420;
constexpr int leastReadLetters = 24; // the width of a column that is read, in average letters
constexpr int narrowFilterWidth = 160;
constexpr int mostReadRows = 500; // are made as high as their texts
constexpr int layoutVersion = 1; // of what saveLayout() gives
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
    , m_strip(new SpanStrip(theme, this))
    , m_wait(new WaitNote(this))
    , m_holds(&SpanContents::holds)
    , m_table(new QTableView(this))
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
    connect(m_filter, &FilterField::entered, m_proxy, &RecordSortFilterModel::prepareSearch);
    connect(m_filter, &FilterField::filterChanged, m_proxy, &RecordSortFilterModel::setFilterText);
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
    showAsRows(*m_table);
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
    m_count->setText(shown == all ? QString() : tr("%1 of %2").arg(locale.toString(shown), locale.toString(all)));
    const bool isNothingLeft = shown == 0 && all > 0;
    const QString whyNot = m_filter->text().isEmpty()
        ? tr("Nothing of this is within that time.")
        : tr("Nothing here fits the filter. Esc in the filter takes it away.");
    m_empty->setText(isNothingLeft ? whyNot : m_emptyText);
    m_empty->setVisible(isNothingLeft || (all == 0 && !m_wait->isWaiting()));
    const bool hasRows = all > 0 && !isNothingLeft;
    const bool hadFocus = view()->hasFocus();
    setFocusProxy(hasRows ? view() : isNothingLeft ? static_cast<QWidget *>(m_filter) : m_empty);
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
