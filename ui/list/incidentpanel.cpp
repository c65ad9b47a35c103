// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/incidentpanel.h"

#include "models/item/cellfilter.h"
#include "models/item/roles.h"
#include "ui/list/changeflash.h"
#include "ui/list/incidentdelegate.h"
#include "ui/widgets/filterfield.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QVBoxLayout>

namespace utkik
{

IncidentPanel::IncidentPanel(IncidentListModel &incidents, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_incidents(incidents)
    , m_shown(new IncidentFilterModel(this))
    , m_title(new QLabel(this))
    , m_count(new QLabel(this))
    , m_filter(new FilterField(this))
    , m_view(new QListView(this))
{
    m_shown->setSourceModel(&incidents);
    m_title->setProperty("strong", true);
    m_count->setProperty("muted", true);
    m_filter->setNames([this] { return nicknamesKnownTo(m_incidents); });
    m_view->setModel(m_shown);
    auto *const flash = new ChangeFlash(incidents, this);
    connect(flash, &ChangeFlash::strengthChanged, m_view->viewport(), qOverload<>(&QWidget::update));
    m_view->setItemDelegate(new IncidentDelegate(theme, *flash, m_view));
    m_view->setUniformItemSizes(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setMouseTracking(true);
    m_view->setDragDropMode(QAbstractItemView::DragOnly);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);

    auto *const titleRow = new QWidget(this);
    titleRow->setObjectName(QStringLiteral("listTitle"));
    titleRow->setAttribute(Qt::WA_StyledBackground);
    auto *const row = new QHBoxLayout(titleRow);
    row->setContentsMargins(12, 6, spacing::related, 6);
    row->setSpacing(spacing::related);
    row->addWidget(m_title);
    row->addWidget(m_count);
    row->addWidget(m_filter, 1);
    auto *const down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    down->addWidget(titleRow);
    down->addWidget(m_view, 1);

    connect(m_filter, &FilterField::filterChanged, m_shown, &IncidentFilterModel::setFilterText);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &IncidentPanel::currentChanged);
    connect(m_view, &QListView::activated, this, [this](const QModelIndex &index) { Q_EMIT activated(refAt(index)); });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_shown, signal, this, &IncidentPanel::showCount);
    retranslate();
}

std::optional<IncidentRef> IncidentPanel::current() const
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid())
        return std::nullopt;
    return refAt(index);
}

IncidentRefs IncidentPanel::selected() const
{
    QModelIndexList rows = m_view->selectionModel()->selectedIndexes(); // of the one column that a list shows
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
    IncidentRefs refs;
    for (const QModelIndex &index : std::as_const(rows))
        refs.append(refAt(index));
    return refs;
}

void IncidentPanel::select(const IncidentRef &ref)
{
    const int row = m_incidents.rowOf(ref);
    if (row < 0)
        return;
    if (!m_shown->mapFromSource(m_incidents.index(row, 0)).isValid())
        m_filter->setFilter({});
    const QModelIndex index = m_shown->mapFromSource(m_incidents.index(row, 0));
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
}

void IncidentPanel::step(int by)
{
    const QModelIndex now = m_view->currentIndex();
    const QModelIndex next = m_shown->index(now.isValid() ? now.row() + by : 0, 0);
    if (next.isValid())
        m_view->setCurrentIndex(next);
}

void IncidentPanel::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void IncidentPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void IncidentPanel::retranslate()
{
    m_title->setText(tr("Incidents"));
    m_filter->setAccessibleName(tr("Filter incidents"));
    m_view->setAccessibleName(tr("Incidents"));
    showCount();
}

void IncidentPanel::showCount()
{
    const int all = m_incidents.rowCount();
    const int shown = m_shown->rowCount();
    const QLocale locale;
    m_count->setText(all == shown ? locale.toString(all)
                                  : tr("%1 of %2").arg(locale.toString(shown), locale.toString(all)));
    m_count->setVisible(all > 0);
}

IncidentRef IncidentPanel::refAt(const QModelIndex &index) const
{
    return index.data(RefRole).value<IncidentRef>();
}

} // namespace utkik
