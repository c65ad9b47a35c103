// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktopsession.h"

#include "models/item/incidentlistmodel.h"
#include "ui/window/mainwindow.h"

#include <chrono>

namespace utkik
{

namespace
{

using namespace std::chrono_literals;
constexpr auto keepPause = 1s; // once things have settled for that long

} // namespace

DesktopSession::DesktopSession(const QString &folder, const IncidentListModel &incidents, MainWindow &window)
    : m_file(folder)
    , m_incidents(incidents)
    , m_window(window)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(keepPause);
    connect(&m_timer, &QTimer::timeout, this, &DesktopSession::keep);
    connect(&incidents, &IncidentListModel::countsChanged, this, &DesktopSession::keepSoon);
    connect(&window, &MainWindow::windowsChanged, this, &DesktopSession::keepSoon);
}

void DesktopSession::load()
{
    m_session = m_file.load().value_or(Session());
    m_window.restoreLayout(m_session.geometry, m_session.layout);
    m_window.restoreViews(m_session.views);
}

void DesktopSession::keep()
{
    m_session.geometry = m_window.saveGeometry();
    m_session.layout = m_window.saveState();
    m_session.views = m_window.saveViews();
    if (!m_remembers)
        m_session.tenants.clear();
    else if (!m_profileId.isEmpty())
        m_session.tenants.insert(m_profileId,
                                 {.refs = m_incidents.refs(),
                                  .shown = m_window.shownIncident(),
                                  .beside = m_window.besideIncident(),
                                  .windows = m_window.openWindows()});
    if (const Result<void> saved = m_file.save(m_session); !saved)
        Q_EMIT notKept(saved.error());
}

void DesktopSession::forget(const QString &profileId)
{
    m_session.tenants.remove(profileId);
}

OpenIncidents DesktopSession::openIn(const QString &profileId) const
{
    return m_session.tenants.value(profileId);
}

void DesktopSession::show(const OpenIncidents &open)
{
    if (open.shown)
        m_window.showIncident(*open.shown);
    if (open.beside)
        m_window.showBeside(*open.beside);
    for (const WindowPlace &place : open.windows)
        m_window.openWindow(place);
}

} // namespace utkik

#include "moc_desktopsession.cpp"
