// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/incidentwindow.h"

#include "models/item/roles.h"
#include "ui/inspector/inspector.h"
#include "ui/page/incidentoutput.h"
#include "ui/page/incidentpage.h"
#include "ui/window/navigator.h"

#include <QEvent>
#include <QShortcut>
#include <QSplitter>
#include <QStatusBar>

namespace utkik
{

namespace
{

constexpr QSize firstSize{1100, 800};
constexpr int pageShare = 3;
constexpr auto sayingTime = std::chrono::milliseconds(5000);

} // namespace

IncidentWindow::IncidentWindow(IncidentListModel &incidents, const RelatedIncidents &related, const IncidentRef &ref,
                               const Theme &theme, const Profile &profile, TimeZone zone)
    : m_incidents(incidents)
    , m_ref(ref)
    , m_actions(theme, this)
    , m_output(new IncidentOutput(this))
    , m_page(new IncidentPage(m_actions, theme, this))
    , m_inspector(new Inspector(theme, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_page->setRelated(related);
    resize(firstSize);
    m_output->setTenant(profile);
    auto *const split = new QSplitter(this);
    split->addWidget(m_page);
    split->addWidget(m_inspector);
    split->setStretchFactor(0, pageShare);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(1);
    setCentralWidget(split);
    connectActions();
    connect(m_page, &IncidentPage::recordSelected, this,
            [this](const Incident &incident, const Record &record, const QString &title) {
                m_inspector->setRecord(incident, record, title);
                m_inspector->setLinks(m_page->links());
                m_inspector->setElsewhere(m_page->elsewhere());
            });
    connect(m_page, &IncidentPage::linksChanged, this, [this] {
        m_inspector->setLinks(m_page->links());
        m_inspector->setElsewhere(m_page->elsewhere());
    });
    connect(m_page, &IncidentPage::incidentChosen, this,
            [this](const IncidentRef &other) { Q_EMIT incidentChosen(other, {}); });
    connect(m_inspector, &Inspector::elsewhereFollowed, this, &IncidentWindow::incidentChosen);
    connect(m_inspector, &Inspector::linkFollowed, this, [this](const Record &record) { m_page->showRecord(record); });
    connect(&incidents, &IncidentListModel::lookupChanged, this, [this](const IncidentRef &changed) {
        if (changed == m_ref)
            showLookup();
    });
    connect(&incidents, &QAbstractItemModel::rowsRemoved, this, &IncidentWindow::showLookup);
    setTimeZone(zone);
    showLookup();
}

void IncidentWindow::setTimeZone(TimeZone zone)
{
    m_output->setTimeZone(zone);
    m_page->setTimeZone(zone);
    m_inspector->setTimeZone(zone);
}

void IncidentWindow::restore(const WindowPlace &place)
{
    restoreGeometry(place.geometry);
    m_page->restoreLayout(place.views);
}

WindowPlace IncidentWindow::place() const
{
    return {m_ref, saveGeometry(), m_page->saveLayout()};
}

void IncidentWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_actions.retranslate();
        showLookup();
    }
    QMainWindow::changeEvent(event);
}

void IncidentWindow::connectActions()
{
    for (QAction *const action : m_actions.all())
        action->setEnabled(false);
    const auto on = [this](ActionId id, auto &&what) {
        m_actions[id]->setEnabled(true);
        addAction(m_actions[id]);
        connect(m_actions[id], &QAction::triggered, this, std::forward<decltype(what)>(what));
    };
    const auto onLookup = [this, &on](ActionId id, void (IncidentOutput::*what)(const Lookup &)) {
        on(id, [this, what] {
            if (const Lookup *const shown = lookup())
                (m_output->*what)(*shown);
        });
    };
    on(ActionId::CopySummary, [this] {
        if (lookup())
            m_output->copySummary(m_page->lookup(), m_page->digest());
    });
    on(ActionId::CopyId, [this] { m_output->copyIds(m_incidents.outgoing({m_ref})); });
    on(ActionId::CopyLink, [this] { m_output->copyLinks(m_incidents.outgoing({m_ref})); });
    on(ActionId::CopyMarkdown, [this] { m_output->copyMarkdown(m_incidents.outgoing({m_ref})); });
    onLookup(ActionId::SaveJson, &IncidentOutput::save);
    onLookup(ActionId::OpenInPortal, &IncidentOutput::openInPortal);
    on(ActionId::CopyQuery, [this] { m_output->copyQuery(m_page->lookup(), m_page->selectedRecords()); });
    on(ActionId::Hunt, [this] { m_output->hunt(m_page->lookup(), m_page->selectedRecords()); });
    on(ActionId::Find, [this] { m_page->find(); });
    on(ActionId::FilterView, [this] { m_page->focusFilter(); });
    addActions({m_actions[ActionId::Back], m_actions[ActionId::Forward]});
    auto *const navigator = new Navigator(m_incidents, {}, *m_page, this);
    navigator->setActions(m_actions[ActionId::Back], m_actions[ActionId::Forward]);
    connect(new QShortcut(QKeySequence::Close, this), &QShortcut::activated, this, &QWidget::close);
    connect(m_output, &IncidentOutput::said, this,
            [this](const QString &remark) { statusBar()->showMessage(remark, int(sayingTime.count())); });
    connect(m_output, &IncidentOutput::saveRequested, this, &IncidentWindow::saveRequested);
    connect(m_output, &IncidentOutput::urlOpened, this, &IncidentWindow::urlOpened);
}

void IncidentWindow::showLookup()
{
    const Lookup *const shown = lookup();
    if (!shown) {
        close();
        return;
    }
    m_page->setLookup(*shown);
    const QString title = m_incidents.index(m_incidents.rowOf(m_ref), 0).data(TitleRole).toString();
    setWindowTitle(tr("%1 %2 — Utkik").arg(QString::number(m_ref.id), title));
}

const Lookup *IncidentWindow::lookup() const
{
    const int row = m_incidents.rowOf(m_ref);
    return row < 0 ? nullptr : &m_incidents.lookupAt(row);
}

} // namespace utkik
