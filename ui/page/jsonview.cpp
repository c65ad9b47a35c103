// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/jsonview.h"

#include "models/core/plaintext.h"
#include "models/item/columns.h"
#include "models/item/jsonsource.h"
#include "models/item/jsontreemodel.h"
#include "models/item/recordtitle.h"
#include "models/item/roles.h"
#include "models/timeline/spancontents.h"
#include "ui/page/jsondelegate.h"
#include "ui/timeline/spanstrip.h"
#include "ui/widgets/copyaction.h"
#include "ui/widgets/letterwidth.h"
#include "ui/widgets/tallcolumn.h"
#include "ui/widgets/texttoread.h"
#include "ui/widgets/waitnote.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace utkik
{

namespace
{

constexpr int keyLetters = 38; // the width of the keys, in average letters, as long as there is room for it
constexpr int treeShare = 500; // of the height, against sourceShare
constexpr int sourceShare = 200;
constexpr int leastRows = 5; // whatever the size of the font
constexpr int leastLines = 3; // of the source
constexpr std::size_t mostSourceBytes = 32 * 1024; // more than anybody reads here, and laid out within a frame
constexpr int mostKeptOpen = 500; // nodes; more than anybody has unfolded by hand

void copyOf(const QModelIndex &index, int role)
{
    QApplication::clipboard()->setText(index.data(role).toString());
}

/// The field that a JSON Pointer leads to; within a list, that of the list.
QString fieldOf(const QString &pointer)
{
    const QStringList steps = pointer.split(u'/', Qt::SkipEmptyParts);
    for (auto step = steps.crbegin(); step != steps.crend(); ++step) {
        bool isPlace = false;
        (void)step->toInt(&isPlace);
        if (!isPlace)
            return *step;
    }
    return {};
}

} // namespace

JsonView::JsonView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(new JsonTreeModel(this))
    , m_strip(new SpanStrip(theme, this))
    , m_wait(new WaitNote(this))
    , m_tree(new QTreeView(this))
    , m_path(new QLabel(this))
    , m_source(newTextToRead(this))
{
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(false);
    m_tree->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setItemDelegate(new JsonDelegate(theme, m_tree));
    m_tree->setMouseTracking(true);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->header()->setHighlightSections(false);
    connect(m_tree->header(), &QHeaderView::sectionResized, this, [this](int section) {
        if (section == JsonColumns::Key && QGuiApplication::mouseButtons() != Qt::NoButton)
            m_hasOwnWidth = true; // somebody drags; the header resizes its sections on its own, too
    });
    m_tree->header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_path->setTextFormat(Qt::PlainText);
    m_path->setProperty("muted", true);
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layOut();
    setFocusProxy(m_tree);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        showSource();
        if (m_isFollowing || !current.isValid())
            return;
        const Record record = recordAround(m_incident, m_model->rangeOf(current).first);
        m_wanted = record;
        Q_EMIT recordSelected(record, recordTitle(record));
    });
    connect(m_model, &JsonTreeModel::loaded, this, &JsonView::showNow);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &JsonView::showMenu);
    connect(newCopyAction(m_tree), &QAction::triggered, this, [this] { copyOf(m_tree->currentIndex(), CopyRole); });
    connect(&theme, &Theme::changed, this, &JsonView::restyle);
    restyle();
    retranslate();
}

void JsonView::layOut()
{
    auto *const inset = new QWidget(this);
    inset->setObjectName(QStringLiteral("page"));
    inset->setAttribute(Qt::WA_StyledBackground);
    auto *const within = new QVBoxLayout(inset);
    within->setContentsMargins(spacing::groups, spacing::related, spacing::groups, 0);
    within->addWidget(m_tree);
    auto *const below = new QWidget(this);
    below->setObjectName(QStringLiteral("section"));
    below->setAttribute(Qt::WA_StyledBackground);
    auto *const source = new QVBoxLayout(below);
    source->setContentsMargins(spacing::page, spacing::related, spacing::page, spacing::related);
    source->setSpacing(spacing::inside);
    source->addWidget(m_path);
    source->addWidget(m_source, 1);
    auto *const splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(inset);
    splitter->addWidget(below);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({treeShare, sourceShare});
    splitter->setHandleWidth(1);
    QVBoxLayout *const down = (new TallColumn(this))->column();
    down->addWidget(m_strip);
    down->addWidget(splitter, 1);
}

void JsonView::setIncident(const Incident &incident)
{
    m_incident = incident;
    m_wanted = {};
    m_sought.reset();
    m_isStale = true;
    if (isVisible())
        load();
}

void JsonView::setWithin(std::shared_ptr<const SpanContents> within)
{
    if (within == m_within)
        return;
    m_within = std::move(within);
    m_isWithinStale = true;
    if (isVisible())
        load();
}

void JsonView::seek(const FindHit &hit, const QString &text)
{
    m_sought = hit;
    m_soughtText = text;
    if (m_wanted == hit.record)
        (void)selectRecord(hit.record); // another field of it
}

bool JsonView::selectRecord(const Record &record)
{
    m_wanted = record;
    if (m_sought && !(m_sought->record == record))
        m_sought.reset();
    if (isVisible())
        load();
    const bool isHidden = m_within && record.isValid() && record.type() != RecordType::Device
        && record.type() != RecordType::Entity && !m_within->holds(record);
    return record.isValid() && !isHidden;
}

void JsonView::showEvent(QShowEvent *event)
{
    load();
    QWidget::showEvent(event);
}

void JsonView::load()
{
    if (std::exchange(m_isStale, false)) {
        const QScopedValueRollback following(m_isFollowing, true);
        m_model->setPayload(m_incident.payload());
        showSource();
    }
    narrow();
    m_wait->setWaiting(m_model->isLoading());
    if (!m_model->isLoading())
        showNow();
}

/// What was unfolded stays so, as far as it is still there.
void JsonView::narrow()
{
    if (!std::exchange(m_isWithinStale, false))
        return;
    const QScopedValueRollback following(m_isFollowing, true);
    const QStringList open = unfolded();
    JsonTreeModel::Accepts accepts;
    if (m_within)
        accepts = [incident = m_incident, within = m_within](qsizetype offset) {
            return within->holds(recordAround(incident, offset));
        };
    m_model->setItemFilter(std::move(accepts));
    for (const QString &path : open)
        m_tree->expand(m_model->indexOf(path));
}

QStringList JsonView::unfolded() const
{
    QStringList paths;
    std::vector<QModelIndex> left{m_model->index(0, 0)};
    while (!left.empty() && paths.size() < mostKeptOpen) {
        const QModelIndex index = left.back();
        left.pop_back();
        if (!index.isValid() || !m_tree->isExpanded(index))
            continue;
        paths << index.data(PathRole).toString();
        for (int row = m_model->rowCount(index) - 1; row >= 0; --row)
            left.push_back(m_model->index(row, 0, index));
    }
    return paths;
}

void JsonView::showNow()
{
    m_wait->setWaiting(false);
    const QScopedValueRollback following(m_isFollowing, true);
    m_tree->expand(m_model->index(0, 0));
    if (m_sought && m_sought->record == m_wanted)
        return showSought();
    const QModelIndex now = m_tree->currentIndex();
    if (!m_wanted.isValid() || (now.isValid() && recordAround(m_incident, m_model->rangeOf(now).first) == m_wanted))
        return; // a field of it may be chosen
    const QModelIndex index = m_model->indexAt(m_wanted.rawOffset());
    if (!(recordAround(m_incident, m_model->rangeOf(index).first) == m_wanted)) {
        m_tree->setCurrentIndex({}); // it is not shown
        return;
    }
    m_tree->setCurrentIndex(index);
    m_tree->expand(index);
    m_tree->scrollTo(index, QAbstractItemView::PositionAtTop);
}

QModelIndex JsonView::soughtIndex()
{
    const QModelIndex index =
        m_sought->offset >= 0 ? m_model->indexAt(m_sought->offset) : m_model->indexOf(m_sought->pointer);
    return index.isValid() ? index : m_model->indexAt(m_wanted.rawOffset());
}

/// The field, and the text in its source.
void JsonView::showSought()
{
    const QModelIndex index = soughtIndex();
    m_sought.reset();
    m_tree->setCurrentIndex({}); // tells the source anew
    if (!(recordAround(m_incident, m_model->rangeOf(index).first) == m_wanted))
        return; // it is not shown
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index, QAbstractItemView::PositionAtCenter);
    m_source->find(m_soughtText);
}

void JsonView::showSource()
{
    const QModelIndex current = m_tree->currentIndex();
    const QString path = visibleText(current.data(PathRole).toString());
    m_path->setText(!current.isValid()   ? QString()
                        : path.isEmpty() ? tr("Source text")
                                         : tr("Source text of %1").arg(path));
    const auto [start, end] = m_model->rangeOf(current);
    const QByteArray payload = m_incident.payload();
    if (!current.isValid() || end > payload.size())
        return m_source->clear();
    const JsonSource source = jsonSource({payload.constData() + start, size_t(end - start)}, mostSourceBytes);
    const QString text = visibleText(source.text, true);
    m_source->setPlainText(source.left > 0 ? text + u'\n' + tr("… and %n more byte(s)", nullptr, int(source.left))
                                           : text);
}

void JsonView::restyle()
{
    m_tree->setFont(m_theme.codeFont());
    m_source->setFont(m_theme.codeFont());
    m_tree->header()->setFont(font());
    keepRows(*m_tree, *m_tree->header(), leastRows, m_theme.rowHeight());
    m_source->setMinimumHeight(leastLines * QFontMetrics(m_theme.codeFont()).lineSpacing());
    fitKeys();
}

void JsonView::fitKeys()
{
    if (m_hasOwnWidth)
        return;
    m_tree->header()->resizeSection(JsonColumns::Key, std::min(keyLetters * letterWidth(fontMetrics()), width() / 2));
}

void JsonView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitKeys();
}

void JsonView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void JsonView::retranslate()
{
    m_tree->setAccessibleName(tr("The answer as JSON"));
    m_source->setAccessibleName(tr("Source text"));
    m_model->retranslate();
    showSource();
}

void JsonView::showMenu(const QPoint &position)
{
    const QPersistentModelIndex index = m_tree->indexAt(position);
    if (!index.isValid())
        return;
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy value"), this, [index] { copyOf(index, CopyRole); });
    menu->addAction(tr("Copy path"), this, [index] { copyOf(index, PathRole); });
    menu->addSeparator();
    if (m_offerFilter && !m_model->hasChildren(index))
        m_offerFilter(*menu, recordAround(m_incident, m_model->rangeOf(index).first),
                      fieldOf(index.data(PathRole).toString()), index.data(CopyRole).toString());
    menu->addSeparator();
    menu->addAction(tr("Unfold all below"), this, [this, index] { m_tree->expandRecursively(index); });
    menu->addAction(tr("Fold"), this, [this, index] { m_tree->collapse(index); });
    menu->popup(m_tree->viewport()->mapToGlobal(position));
}

} // namespace utkik
