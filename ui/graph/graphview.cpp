// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graphview.h"

#include "models/core/background.h"
#include "models/core/plaintext.h"
#include "models/graph/graphoutline.h"
#include "models/graph/graphsvg.h"
#include "models/graph/graphtext.h"
#include "models/item/incidentdigest.h"
#include "models/item/recordtitle.h"
#include "models/timeline/spancontents.h"
#include "ui/graph/graphcanvas.h"
#include "ui/page/celldelegate.h"
#include "ui/timeline/spanstrip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tallcolumn.h"
#include "ui/widgets/waitnote.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace utkik
{

namespace
{

constexpr double zoomStep = 1.2;
constexpr double imageScale = 2; // pixels a unit: sharp when printed
constexpr int summaryWidth = 160; // at least, pixels
constexpr int pictureShare = 640; // of the height, against linksShare
constexpr int linksShare = 140;
constexpr int leastLines = 8; // of text, whatever its size: the height of the picture
constexpr int leastLinks = 2;

} // namespace

GraphView::GraphView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_strip(new SpanStrip(theme, this))
    , m_wait(new WaitNote(this))
    , m_outline(new GraphOutline(this))
    , m_canvas(new GraphCanvas(theme, this))
    , m_stack(new QStackedWidget(this))
    , m_tree(new QTreeView(this))
    , m_links(new QListView(this))
    , m_linksPane(new QWidget(this))
    , m_linksTitle(new QLabel(this))
    , m_summary(new ElidedLabel(Qt::ElideRight, this))
    , m_empty(new QLabel(this))
    , m_tools(new QWidget(this))
    , m_asText(new QToolButton(this))
    , m_smaller(new QToolButton(this))
    , m_larger(new QToolButton(this))
    , m_fit(new QToolButton(this))
    , m_save(new QToolButton(this))
    , m_saveMenu(new QMenu(this))
{
    build();
    setFocusProxy(m_canvas);
    connect(m_canvas, &GraphCanvas::nodeChosen, this, &GraphView::nodeChosen);
    connect(m_canvas, &GraphCanvas::unfoldRequested, this, [this](int node) { fold(node, &GraphFolding::unfold); });
    connect(m_canvas, &GraphCanvas::foldRequested, this, [this](int node) { fold(node, &GraphFolding::fold); });
    connect(m_canvas, &GraphCanvas::copyRequested, this, &GraphView::copy);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        const int node = m_outline->nodeAt(current);
        if (node >= 0 && m_tree->isVisible() && m_outline->reasonAt(current).isEmpty() && node != m_canvas->chosen()) {
            m_canvas->setChosen(node);
            nodeChosen(node);
        }
    });
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex &index) {
        const int node = m_outline->nodeAt(index);
        if (node >= 0 && m_scene->nodes[size_t(node)].node < 0)
            fold(node, &GraphFolding::unfold);
    });
    connect(m_links, &QListView::activated, this, [this](const QModelIndex &index) {
        if (const int node = m_outline->nodeAt(index); node >= 0) {
            m_canvas->setChosen(node);
            nodeChosen(node);
        }
    });
    connect(m_asText, &QToolButton::toggled, this, [this](bool asText) {
        m_stack->setCurrentWidget(asText ? static_cast<QWidget *>(m_tree) : m_canvas);
        setFocusProxy(m_stack->currentWidget());
        showLinks();
    });
    connect(m_smaller, &QToolButton::clicked, this, [this] { m_canvas->zoomBy(1 / zoomStep); });
    connect(m_larger, &QToolButton::clicked, this, [this] { m_canvas->zoomBy(zoomStep); });
    connect(m_fit, &QToolButton::clicked, m_canvas, &GraphCanvas::fit);
    connect(&theme, &Theme::changed, this, &GraphView::restyle);
    restyle();
    retranslate();
}

void GraphView::build()
{
    for (QLabel *const label : {m_empty, m_linksTitle})
        label->setTextFormat(Qt::PlainText);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_summary->setMinimumWidth(summaryWidth);
    m_empty->setProperty("muted", true);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(spacing::page, spacing::groups, spacing::page, 0);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_linksTitle->setProperty("strong", true);
    m_linksTitle->setWordWrap(true);
    m_asText->setCheckable(true);
    m_save->setPopupMode(QToolButton::InstantPopup);
    m_save->setMenu(m_saveMenu);
    m_tree->setModel(m_outline);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setItemDelegate(new CellDelegate(m_theme, {0}, m_tree));
    m_links->setModel(m_outline);
    m_links->setItemDelegate(new CellDelegate(m_theme, {}, m_links));
    m_links->setUniformItemSizes(true);
    m_stack->addWidget(m_canvas);
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_empty);

    auto *const bar = new FlowLayout(m_tools);
    bar->setContentsMargins(spacing::page, spacing::related, spacing::groups, spacing::inside);
    bar->setSpacing(spacing::inside);
    bar->addWidget(m_summary);
    for (QToolButton *const button : {m_asText, m_smaller, m_larger, m_fit, m_save})
        bar->addWidget(button);
    auto *const below = new QVBoxLayout(m_linksPane);
    below->setContentsMargins(spacing::page, spacing::related, spacing::groups, spacing::related);
    below->setSpacing(spacing::inside);
    below->addWidget(m_linksTitle);
    below->addWidget(m_links, 1);
    auto *const splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_stack);
    splitter->addWidget(m_linksPane);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({pictureShare, linksShare});
    splitter->setHandleWidth(1);
    QVBoxLayout *const down = (new TallColumn(this))->column();
    down->addWidget(m_strip);
    down->addWidget(m_tools);
    down->addWidget(splitter, 1);
}

void GraphView::setDigest(const Incident &incident, const std::shared_ptr<const IncidentDigest> &digest)
{
    if (incident == m_incident && digest == m_digest)
        return;
    m_incident = incident;
    m_digest = digest;
    m_wanted = {};
    m_whole.reset();
    m_graph.reset();
    m_scene.reset();
    ++m_turn;
    m_isMaking = false;
    m_outline->setScene(nullptr, nullptr);
    m_canvas->setScene(nullptr, nullptr, -1);
    m_wait->setWaiting(!incident.isNull());
    showLinks();
    showSummary();
    if (isVisible())
        make();
}

void GraphView::setWithin(std::shared_ptr<const SpanContents> within)
{
    if (within == m_within)
        return;
    m_within = std::move(within);
    if (!m_whole && !m_isMaking)
        return; // nothing is shown yet
    if (const int chosen = m_canvas->chosen(); m_graph && chosen >= 0 && m_scene->nodes[size_t(chosen)].node >= 0)
        m_wanted = m_graph->recordOf(m_scene->nodes[size_t(chosen)].node);
    m_isWithinStale = true;
    if (isVisible())
        make();
}

void GraphView::setNodeActions(const QList<QAction *> &actions)
{
    m_canvas->setNodeActions(actions);
}

void GraphView::setTimeZone(TimeZone zone)
{
    m_zone = zone;
    m_canvas->setTimeZone(zone);
}

bool GraphView::selectRecord(const Record &record)
{
    const bool isThere = m_graph && !m_isMaking && !m_isWithinStale;
    m_wanted = isThere ? Record() : record;
    const int node = isThere ? m_graph->nodeOf(record) : -1;
    if (node < 0) {
        m_canvas->setChosen(-1);
        showLinks();
        return false;
    }
    if (!m_folding.isShown(*m_graph, node)) {
        GraphFolding folding = m_folding;
        folding.reveal(node);
        remake(folding, node, -1);
        return true;
    }
    m_canvas->setChosen(m_scene->placeOf[size_t(node)]);
    showLinks();
    return true;
}

void GraphView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        restyle(); // labels are words
    }
    QWidget::changeEvent(event);
}

void GraphView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    make();
}

void GraphView::make()
{
    const bool isDone = m_isMaking || m_whole;
    if ((isDone && !m_isWithinStale) || !m_digest)
        return;
    m_isMaking = true;
    draw();
}

/// What is within, of the whole picture; makes that first if need be.
void GraphView::draw()
{
    const int turn = ++m_turn;
    m_isWithinStale = false;
    inBackground([incident = m_incident, digest = m_digest, whole = m_whole, within = m_within,
                  metrics = graphMetricsFor(m_theme)] {
        Made made;
        made.whole = whole
            ? whole
            : std::make_shared<const IncidentGraph>(incidentGraphOf(incident, digest->assets, digest->evidence));
        made.graph = within
            ? std::make_shared<const IncidentGraph>(narrowed(*made.whole,
                                                             [&within](const GraphNode &node, const Record &record) {
                                                                 return isAsset(node.kind) ? within->holdsAsset(record)
                                                                                           : within->holds(record);
                                                             }))
            : made.whole;
        made.folding = foldingOf(*made.graph);
        made.scene = std::make_shared<const GraphScene>(graphSceneOf(*made.graph, made.folding, metrics));
        return made;
    }).then(this, [this, turn](const Made &made) {
        if (turn != m_turn)
            return; // another one is asked for by now
        m_isMaking = false;
        showPicture(made, -1, -1);
        m_canvas->fit();
        if (const Record wanted = m_wanted; wanted.isValid())
            selectRecord(wanted);
        Q_EMIT pictureShown();
    });
}

/// Lays the picture out again; the node or group that is to be kept stays chosen.
void GraphView::remake(const GraphFolding &folding, int keepNode, int keepGroup)
{
    const int turn = ++m_turn;
    m_folding = folding;
    inBackground([whole = m_whole, graph = m_graph, folding, metrics = graphMetricsFor(m_theme)] {
        return Made{whole, graph, folding, std::make_shared<const GraphScene>(graphSceneOf(*graph, folding, metrics))};
    }).then(this, [this, turn, keepNode, keepGroup](const Made &made) {
        if (turn != m_turn)
            return;
        showPicture(made, keepNode, keepGroup);
        Q_EMIT pictureShown();
    });
}

void GraphView::showPicture(const Made &made, int keepNode, int keepGroup)
{
    m_whole = made.whole;
    m_graph = made.graph;
    m_folding = made.folding;
    m_scene = made.scene;
    m_wait->setWaiting(false);
    int chosen = keepNode >= 0 ? m_scene->placeOf[size_t(keepNode)] : -1;
    for (int i = 0; i < int(m_scene->nodes.size()) && chosen < 0 && keepGroup >= 0; ++i) {
        const SceneNode &node = m_scene->nodes[size_t(i)];
        if (node.group == keepGroup && (node.node < 0 || m_folding.groups[size_t(keepGroup)].hidden() == 0))
            chosen = i;
    }
    m_outline->setScene(m_graph, m_scene);
    m_canvas->setScene(m_graph, m_scene, chosen);
    for (int lane = 0; lane < m_outline->rowCount(); ++lane)
        m_tree->expand(m_outline->index(lane, 0));
    showLinks();
    showSummary();
}

void GraphView::nodeChosen(int node)
{
    showLinks();
    const SceneNode &shown = m_scene->nodes[size_t(node)];
    if (shown.node >= 0)
        Q_EMIT recordSelected(m_graph->recordOf(shown.node), shown.label);
}

void GraphView::showLinks()
{
    const int chosen = m_canvas->chosen();
    const QModelIndex row = m_outline->indexOfNode(chosen);
    if (row.isValid() && m_tree->currentIndex() != row)
        m_tree->setCurrentIndex(row);
    m_linksPane->setVisible(row.isValid() && m_stack->currentWidget() == m_canvas);
    if (!row.isValid())
        return;
    m_links->setRootIndex(row);
    const SceneNode &node = m_scene->nodes[size_t(chosen)];
    m_linksTitle->setText(node.isHead ? tr("On %1").arg(node.label) : tr("Why %1 is linked").arg(node.label));
    m_links->setAccessibleName(m_linksTitle->text());
}

void GraphView::showSummary()
{
    const bool hasNodes = m_scene && !m_scene->nodes.empty();
    QWidget *const picture = m_asText->isChecked() ? static_cast<QWidget *>(m_tree) : m_canvas;
    m_empty->setText(m_within ? tr("Nothing of this is within that time.")
                              : tr("The answer holds no alerts, so there is nothing to link."));
    m_stack->setCurrentWidget(hasNodes || !m_graph ? picture : m_empty);
    m_tools->setEnabled(hasNodes);
    if (!hasNodes) {
        m_summary->setPlain({});
        return;
    }
    const QLocale locale;
    const auto shown = std::count_if(m_scene->nodes.begin(), m_scene->nodes.end(),
                                     [](const SceneNode &node) { return node.node >= 0; });
    const auto all = m_graph->nodes.size();
    m_summary->setPlain(size_t(shown) == all
                            ? tr("%n thing(s)", nullptr, int(all))
                            : tr("%1 of %2 things, the others in groups")
                                  .arg(locale.toString(qlonglong(shown)), locale.toString(qulonglong(all))));
}

void GraphView::retranslate()
{
    m_tree->setAccessibleName(tr("The graph in words"));
    m_asText->setText(tr("As text"));
    m_asText->setToolTip(tr("Say the same in words"));
    m_smaller->setText(QStringLiteral("−"));
    m_smaller->setToolTip(tr("Smaller"));
    m_smaller->setAccessibleName(m_smaller->toolTip());
    m_larger->setText(QStringLiteral("+"));
    m_larger->setToolTip(tr("Larger"));
    m_larger->setAccessibleName(m_larger->toolTip());
    m_fit->setText(tr("Fit"));
    m_fit->setToolTip(tr("Fit the picture into the view"));
    m_save->setText(tr("Save picture"));
    m_saveMenu->clear();
    m_saveMenu->addAction(tr("As SVG…"), this, [this] { save(Format::Svg); });
    m_saveMenu->addAction(tr("As PNG…"), this, [this] { save(Format::Png); });
    showLinks();
    showSummary();
}

void GraphView::restyle()
{
    m_stack->setMinimumHeight(leastLines * fontMetrics().height());
    m_links->setMinimumHeight(leastLinks * m_theme.rowHeight());
    if (!m_graph)
        return;
    if (m_isMaking)
        return draw();
    const int chosen = m_canvas->chosen();
    const SceneNode *const node = chosen < 0 ? nullptr : &m_scene->nodes[size_t(chosen)];
    remake(m_folding, node ? node->node : -1, node ? node->group : -1);
}

void GraphView::fold(int node, void (GraphFolding::*how)(int))
{
    const int group = m_scene->nodes[size_t(node)].group;
    if (group < 0 || m_isMaking)
        return;
    GraphFolding folding = m_folding;
    (folding.*how)(group);
    remake(folding, -1, group);
}

void GraphView::copy(int node) const
{
    const SceneNode &shown = m_scene->nodes[size_t(node)];
    QApplication::clipboard()->setText(shown.node < 0 ? shown.label : recordTitle(m_graph->recordOf(shown.node)));
}

void GraphView::save(Format format)
{
    if (!m_scene)
        return;
    auto *const dialog = new QFileDialog(this, tr("Save the picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString suffix = format == Format::Svg ? QStringLiteral("svg") : QStringLiteral("png");
    dialog->setDefaultSuffix(suffix);
    dialog->setNameFilters({format == Format::Svg ? tr("SVG (*.svg)") : tr("PNG (*.png)"), tr("All files (*)")});
    dialog->selectFile(QStringLiteral("incident-%1.%2").arg(QString::number(m_incident.id()), suffix));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, format](const QString &path) { Q_EMIT saveRequested(path, picture(format)); });
    dialog->open();
}

/// Light, whatever the theme: it goes into reports and tickets.
QByteArray GraphView::picture(Format format) const
{
    if (!m_scene)
        return {};
    GraphLook look = lookOf(m_theme);
    look.tokens = lightTokens();
    look.zone = m_zone;
    if (format == Format::Svg)
        return graphSvg(*m_graph, *m_scene, svgStyleOf(look),
                        QStringLiteral("%1 %2").arg(QString::number(m_incident.id()), visibleText(m_incident.name())),
                        m_zone);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    graphImage(*m_scene, look, imageScale).save(&buffer, "PNG");
    return bytes;
}

} // namespace utkik
