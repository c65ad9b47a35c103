// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/navigator.h"

#include "ui/page/incidentpage.h"

#include <QAction>
#include <QScopedValueRollback>

namespace utkik
{

Navigator::Navigator(const IncidentListModel &incidents, const std::function<void(const IncidentRef &)> &choose,
                     IncidentPage &page, QObject *parent)
    : QObject(parent)
    , m_incidents(incidents)
    , m_choose(choose)
    , m_page(page)
{
    m_clock.start();
    connect(&page, &IncidentPage::recordSelected, this, &Navigator::remember);
    connect(&page, &IncidentPage::viewShown, this, &Navigator::remember);
    connect(&page, &IncidentPage::spanChanged, this, &Navigator::remember);
    connect(&incidents, &QAbstractItemModel::rowsRemoved, this, [this] {
        m_history.forget([this](const IncidentRef &ref) { return m_incidents.rowOf(ref) < 0; });
        updateActions();
    });
}

void Navigator::setActions(QAction *back, QAction *forward)
{
    m_back = back;
    m_forward = forward;
    connect(back, &QAction::triggered, this, [this] { step(&PlaceHistory::back); });
    connect(forward, &QAction::triggered, this, [this] { step(&PlaceHistory::forward); });
    updateActions();
}

void Navigator::setActive(bool active)
{
    m_isActive = active;
    updateActions();
}

void Navigator::remember()
{
    const Lookup &lookup = m_page.lookup();
    if (m_isGoing || lookup.ref.id == 0 || m_incidents.rowOf(lookup.ref) < 0)
        return;
    m_history.visit({lookup.ref, m_page.viewKey(), markOf(lookup.incident, m_page.selected()), m_page.span()},
                    m_clock.elapsed());
    updateActions();
}

void Navigator::goTo(const Place &place)
{
    const QScopedValueRollback going(m_isGoing, true);
    if (m_choose)
        m_choose(place.ref);
    const Incident &incident = m_page.lookup().incident;
    if (m_page.lookup().ref == place.ref && !incident.isNull()) {
        m_page.showRecord(findMarked(incident, place.record), place.view);
        m_page.setSpan(place.span);
    }
}

void Navigator::step(std::optional<Place> (PlaceHistory::*where)())
{
    if (!m_isActive)
        return;
    if (const auto place = (m_history.*where)())
        goTo(*place);
    updateActions();
}

void Navigator::updateActions()
{
    if (!m_back || !m_isActive)
        return;
    m_back->setEnabled(m_history.canGoBack());
    m_forward->setEnabled(m_history.canGoForward());
}

} // namespace utkik
