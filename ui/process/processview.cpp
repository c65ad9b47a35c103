// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/process/processview.h"

#include "models/core/background.h"
#include "models/item/roles.h"
#include "models/process/processtreemodel.h"
#include "models/timeline/spancontents.h"
#include "ui/page/celldelegate.h"
#include "ui/process/commandpane.h"
#include "ui/timeline/spanstrip.h"
#include "ui/widgets/copyaction.h"
#include "ui/widgets/letterwidth.h"
#include "ui/widgets/tallcolumn.h"
#include "ui/widgets/waitnote.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QSet>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

#include <array>

namespace utkik
{

namespace
{

constexpr size_t mostOpened = 2000; // rows; beyond that the rest is closed at first
constexpr std::array columnLetters{38, 17, 20, 8, 56, 28, 8}; // widths, in average letters
constexpr int treeHeight = 600; // at first, pixels
constexpr int commandHeight = 150;
constexpr int leastRows = 5; // whatever the size of the font

/// What a filter calls the field that a column shows; empty where it puts several together.
QString filterField(int column)
{
    switch (column) {
    case ProcessColumns::Name:
        return QStringLiteral("fileName");
    case ProcessColumns::Verdict:
        return QStringLiteral("verdict");
    case ProcessColumns::Started:
        return QStringLiteral("processCreationTime");
    case ProcessColumns::ProcessId:
        return QStringLiteral("processId");
    case ProcessColumns::CommandLine:
        return QStringLiteral("processCommandLine");
    default:
        return {};
    }
}

} // namespace

ProcessView::ProcessView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(new ProcessTreeModel(this))
    , m_strip(new SpanStrip(theme, this))
    , m_wait(new WaitNote(this))
    , m_tree(new QTreeView(this))
    , m_empty(new QLabel(this))
    , m_command(new CommandPane(theme, this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
{
    m_empty->setProperty("muted", true);
    m_empty->setWordWrap(true);
    m_empty->setFocusPolicy(Qt::ClickFocus); // keys have to be somewhere
    m_empty->setMargin(spacing::page);
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new CellDelegate(theme, {ProcessColumns::Verdict}, m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setMouseTracking(true);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_tree->header()->setHighlightSections(false);
    auto *const inset = new QWidget(this);
    inset->setObjectName(QStringLiteral("page"));
    inset->setAttribute(Qt::WA_StyledBackground);
    auto *const within = new QVBoxLayout(inset);
    within->setContentsMargins(spacing::groups, spacing::related, spacing::groups, 0);
    within->addWidget(m_tree);
    m_splitter->addWidget(inset);
    m_splitter->addWidget(m_command);
    m_splitter->setStretchFactor(0, 1); // the command line keeps its height
    m_splitter->setSizes({treeHeight, commandHeight});
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    QVBoxLayout *const down = (new TallColumn(this))->column();
    down->addWidget(m_strip);
    down->addWidget(m_splitter, 1);
    down->addWidget(m_empty, 0, Qt::AlignTop);
    down->addStretch(0); // what is left below, where the splitter is hidden
    setFocusProxy(m_tree);

    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProcessView::showCurrent);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &ProcessView::showMenu);
    connect(newCopyAction(m_tree), &QAction::triggered, this, &ProcessView::copySelection);
    connect(&theme, &Theme::changed, this, &ProcessView::restyle);
    restyle();
    retranslate();
}

void ProcessView::setEvidence(const Incident &incident, std::shared_ptr<const EvidenceList> evidence)
{
    const bool isOther = m_incident.isNull() || incident.isNull() || incident.id() != m_incident.id();
    m_incident = incident;
    m_evidence = std::move(evidence);
    m_awaited = Record(); // of the answer before
    m_isStale = m_evidence != nullptr;
    if (isOther || incident.isNull()) {
        m_forest.reset();
        showForest(nullptr);
    }
    m_wait->setWaiting(!m_forest && !incident.isNull());
    if (isVisible())
        plant();
}

void ProcessView::setWithin(std::shared_ptr<const SpanContents> within)
{
    if (within == m_within)
        return;
    m_within = std::move(within);
    m_isWithinStale = true;
    if (isVisible())
        narrow();
}

void ProcessView::narrow()
{
    if (m_isWithinStale && m_forest && !m_isStale)
        showWithin();
}

void ProcessView::showWithin()
{
    m_isWithinStale = false;
    if (!m_within)
        return showForest(m_forest);
    const auto isWithin = [this](const ProcessNode &node) { return m_within->holds(m_incident.entity(node.entity)); };
    showForest(std::make_shared<const ProcessForest>(narrowed(*m_forest, isWithin)));
}

void ProcessView::setTimeZone(TimeZone zone)
{
    m_model->setTimeZone(zone);
}

bool ProcessView::selectRecord(const Record &record)
{
    if (m_isStale) {
        m_awaited = record;
        return record.type() == RecordType::Entity
            && record.wordCode(entityField("entityType")) == int(EntityType::Process);
    }
    narrow();
    const QModelIndex index = m_model->indexOf(record);
    m_isQuiet = true;
    if (index.isValid()) {
        m_tree->setCurrentIndex(index);
        m_tree->scrollTo(index);
    } else {
        m_tree->selectionModel()->clear();
    }
    m_isQuiet = false;
    return index.isValid();
}

void ProcessView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ProcessView::showEvent(QShowEvent *event)
{
    plant();
    narrow();
    QWidget::showEvent(event);
}

void ProcessView::retranslate()
{
    m_tree->setAccessibleName(tr("Processes"));
    m_command->setHint(tr("Choose a process to read its whole command line."));
    m_model->retranslate();
    showEmptyText();
}

void ProcessView::showEmptyText()
{
    m_empty->setText(m_forest && !m_forest->nodes.empty() ? tr("No process is within that time.")
                                                          : tr("The alerts of this incident name no process."));
}

void ProcessView::restyle()
{
    keepRows(*m_tree, *m_tree->header(), leastRows, m_theme.rowHeight());
    const int letter = letterWidth(fontMetrics());
    for (int column = 0; column < int(columnLetters.size()); ++column)
        m_tree->header()->resizeSection(column, columnLetters[size_t(column)] * letter + 2 * spacing::related);
}

void ProcessView::plant()
{
    if (!m_isStale)
        return;
    inBackground([incident = m_incident, evidence = m_evidence] {
        return std::make_shared<const ProcessForest>(processForestOf(incident, *evidence));
    }).then(this, [this, incident = m_incident, evidence = m_evidence](const auto &forest) {
        if (!m_isStale || incident != m_incident || evidence != m_evidence)
            return; // another one is shown by now
        m_isStale = false;
        m_forest = forest;
        m_wait->setWaiting(false);
        showWithin();
        if (m_awaited.isValid())
            selectRecord(m_awaited);
    });
}

void ProcessView::showForest(const std::shared_ptr<const ProcessForest> &forest)
{
    QSet<quint64> closed;
    for (int i = 0; i < int(m_model->forest().nodes.size()); ++i) {
        const ProcessNode &node = m_model->forest().nodes[size_t(i)];
        if (!node.children.empty() && !m_tree->isExpanded(m_model->indexOfNode(i)))
            closed.insert(node.key);
    }
    const ProcessNode *const current = m_model->nodeAt(m_tree->currentIndex());
    const quint64 chosen = current ? current->key : 0;
    const int scrolled = m_tree->verticalScrollBar()->value();
    m_model->setForest(forest ? m_incident : Incident(), forest);
    const auto &nodes = m_model->forest().nodes;
    m_isQuiet = true;
    size_t opened = 0; // rows; opening costs more with each that is open
    const auto open = [&](int i) {
        const ProcessNode &node = nodes[size_t(i)];
        opened += node.children.size();
        if (!node.children.empty() && opened <= mostOpened && !closed.contains(node.key))
            m_tree->setExpanded(m_model->indexOfNode(i), true);
    };
    // One device after the other with all that ran on it: of a tree too large to open whole, what is on top is read.
    for (const int device : m_model->forest().devices) {
        std::vector<int> left{device};
        while (!left.empty() && opened <= mostOpened) {
            const int i = left.back();
            left.pop_back();
            open(i);
            left.insert(left.end(), nodes[size_t(i)].children.rbegin(), nodes[size_t(i)].children.rend());
        }
    }
    for (int i = 0; chosen != 0 && i < int(nodes.size()); ++i) {
        if (nodes[size_t(i)].key == chosen)
            m_tree->setCurrentIndex(m_model->indexOfNode(i));
    }
    m_isQuiet = false;
    m_tree->verticalScrollBar()->setValue(scrolled);
    showEmptyText();
    const bool isEmpty = forest && nodes.empty();
    const bool hadFocus = m_tree->hasFocus();
    m_empty->setVisible(isEmpty);
    setFocusProxy(isEmpty ? static_cast<QWidget *>(m_empty) : m_tree);
    if (hadFocus)
        setFocus(); // else it would go far away where the tree is hidden
    m_splitter->setVisible(!isEmpty);
    if (!m_tree->currentIndex().isValid())
        m_command->setCommandLine({});
}

void ProcessView::showCurrent()
{
    const QModelIndex current = m_tree->currentIndex();
    const ProcessNode *const node = m_model->nodeAt(current);
    const bool isProcess = node && node->kind == ProcessNode::Kind::Process;
    m_command->setCommandLine(isProcess ? m_model->commandLine(current) : QString());
    // While a newer answer is being read, the tree still shows one that is about to end.
    if (const Record record = m_model->recordAt(current); record.isValid() && !m_isQuiet && m_evidence && !m_isStale)
        Q_EMIT recordSelected(record, current.siblingAtColumn(ProcessColumns::Name).data().toString());
}

void ProcessView::copySelection() const
{
    QStringList lines;
    for (QModelIndex row = m_model->index(0, 0); row.isValid(); row = m_tree->indexBelow(row)) {
        if (!m_tree->selectionModel()->isSelected(row))
            continue;
        QStringList cells;
        for (int column = 0; column < ProcessColumns::Count; ++column)
            cells << row.siblingAtColumn(column).data().toString();
        lines << cells.join(u'\t');
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

void ProcessView::showMenu(const QPoint &position)
{
    const QModelIndex cell = m_tree->indexAt(position);
    if (!cell.isValid())
        return;
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto copy = [](const QString &text) { QApplication::clipboard()->setText(text); };
    menu->addAction(tr("Copy cell"), this, [copy, text = cell.data(CopyRole).toString()] { copy(text); });
    if (const QString command = m_model->commandLine(cell); m_model->recordAt(cell).type() == RecordType::Entity)
        menu->addAction(tr("Copy command line"), this, [copy, command] { copy(command); });
    menu->addAction(tr("Copy rows"), this, &ProcessView::copySelection);
    if (m_model->recordAt(cell).isValid())
        menu->addActions(m_rowActions);
    menu->addSeparator();
    if (m_offerFilter)
        m_offerFilter(*menu, m_model->recordAt(cell), filterField(cell.column()), cell.data(CopyRole).toString());
    menu->addSeparator();
    menu->addAction(tr("Open all below"), this,
                    [this, cell = QPersistentModelIndex(cell)] { m_tree->expandRecursively(cell); });
    menu->addAction(tr("Close all"), m_tree, &QTreeView::collapseAll);
    menu->popup(m_tree->viewport()->mapToGlobal(position));
}

} // namespace utkik
