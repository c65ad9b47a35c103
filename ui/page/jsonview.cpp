// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/jsonview.h"

#include "models/core/plaintext.h"
#include "models/item/jsontreemodel.h"
#include "models/item/recordtitle.h"
#include "models/item/roles.h"
#include "models/timeline/spancontents.h"
#include "ui/timeline/spanstrip.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTreeView>
#include <QVBoxLayout>

namespace utkik
{

namespace
{

constexpr int keyColumnWidth = 280;
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
    , m_tree(new QTreeView(this))
    , m_path(new QLabel(this))
{
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(false);
    m_tree->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->header()->resizeSection(0, keyColumnWidth);
    m_path->setTextFormat(Qt::PlainText);
    m_path->setProperty("muted", true);
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *const below = new QVBoxLayout;
    below->setContentsMargins(spacing::groups, spacing::related, spacing::groups, spacing::related);
    below->setSpacing(spacing::inside);
    below->addWidget(m_tree, 1);
    below->addWidget(m_path);
    auto *const down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    down->addWidget(m_strip);
    down->addLayout(below, 1);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        m_path->setText(visibleText(current.data(PathRole).toString()));
        if (m_isFollowing || !current.isValid())
            return;
        const Record record = recordAround(m_incident, m_model->rangeOf(current).first);
        m_wanted = record;
        Q_EMIT recordSelected(record, recordTitle(record));
    });
    connect(m_model, &JsonTreeModel::loaded, this, &JsonView::showNow);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &JsonView::showMenu);
    auto *const copy = new QAction(m_tree);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_tree->addAction(copy);
    connect(copy, &QAction::triggered, this, [this] { copyOf(m_tree->currentIndex(), CopyRole); });
    const auto restyle = [this] { m_tree->setFont(m_theme.codeFont()); };
    connect(&theme, &Theme::changed, this, restyle);
    restyle();
    retranslate();
}

void JsonView::setIncident(const Incident &incident)
{
    m_incident = incident;
    m_wanted = {};
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

bool JsonView::selectRecord(const Record &record)
{
    m_wanted = record;
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
        m_path->clear();
    }
    narrow();
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
    const QScopedValueRollback following(m_isFollowing, true);
    m_tree->expand(m_model->index(0, 0));
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

void JsonView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void JsonView::retranslate()
{
    m_tree->setAccessibleName(tr("The answer as JSON"));
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
