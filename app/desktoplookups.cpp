// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktoplookups.h"

#include "app/lookup/incidentservice.h"
#include "models/item/incidentlistmodel.h"
#include "ui/window/mainwindow.h"

#include <QTimer>

namespace utkik
{

namespace
{

Priority priorityOf(const IncidentRefs &refs)
{
    return refs.size() == 1 ? Priority::Looked : Priority::Bulk;
}

} // namespace

DesktopLookups::DesktopLookups(IncidentListModel &incidents, MainWindow &window)
    : m_incidents(incidents)
    , m_window(window)
{
    connect(&window, &MainWindow::refreshRequested, this, &DesktopLookups::refresh);
    // Without a tenant there is nothing to be asked, stopped or forgotten.
    const auto asks = [this](auto signal, auto question) {
        connect(&m_window, signal, this, [this, question](const auto &about) {
            if (m_service)
                (m_service->*question)(about);
        });
    };
    asks(&MainWindow::lookedAt, &IncidentService::lookAt);
    asks(&MainWindow::followRequested, &IncidentService::follow);
    asks(&MainWindow::pauseRequested, &IncidentService::setPaused);
    asks(&MainWindow::cancelRequested, &IncidentService::cancel);
    asks(&MainWindow::removed, &IncidentService::forget);
}

void DesktopLookups::setService(IncidentService *service)
{
    m_service = service;
    m_noted.clear();
    m_incidents.remove(m_incidents.refs());
    if (!service)
        return;
    connect(service, &IncidentService::forecastChanged, this, [this](const QueueForecast &forecast) {
        m_incidents.setForecast(forecast);
        m_window.setForecast(forecast);
    });
    connect(service, &IncidentService::followed, this, [this](const IncidentRef &, const IncidentRef &to) {
        showNoted();
        m_window.showIncident(to);
    });
}

void DesktopLookups::lookUp(const IncidentRefs &refs)
{
    Q_EMIT asked();
    if (m_service) {
        m_service->lookUp(refs, priorityOf(refs));
    } else {
        for (const IncidentRef &ref : refs)
            note({.ref = ref, .state = LookupState::Failed, .error = Error{.kind = ErrorKind::NoProfile}});
    }
    showNoted();
}

void DesktopLookups::refresh(const IncidentRefs &refs)
{
    if (!m_service)
        return lookUp(refs);
    Q_EMIT asked();
    m_service->refresh(refs, priorityOf(refs));
    showNoted();
}

void DesktopLookups::retryAfter(ErrorKind kind)
{
    IncidentRefs waiting;
    for (int row = 0; row < m_incidents.rowCount(); ++row) {
        const Lookup &lookup = m_incidents.lookupAt(row);
        if (lookup.error && lookup.error->kind == kind)
            waiting << lookup.ref;
    }
    if (!waiting.isEmpty() && m_service)
        m_service->refresh(waiting, priorityOf(waiting));
    showNoted();
}

void DesktopLookups::open(const QList<Incident> &incidents, const QString &source)
{
    for (const Incident &incident : incidents) {
        Lookup opened;
        opened.ref.id = incident.id();
        opened.state = incident.mergedInto() ? LookupState::Merged : LookupState::Ready;
        opened.incident = incident;
        opened.source = source;
        note(opened);
    }
    showNoted();
    m_window.showIncident({{}, incidents.first().id()});
}

void DesktopLookups::note(const Lookup &lookup)
{
    if (m_noted.empty())
        QTimer::singleShot(0, this, &DesktopLookups::showNoted);
    m_noted.push_back(lookup);
}

void DesktopLookups::showNoted()
{
    m_incidents.update(std::exchange(m_noted, {}));
}

} // namespace utkik
