// SPDX-License-Identifier: GPL-3.0-or-later
// Several incidents at once: two pages side by side, and windows of their own.
#include "ui/window/mainwindow.h"

#include "models/core/plaintext.h"
#include "models/item/recordtitle.h"
#include "ui/inspector/inspector.h"
#include "ui/list/incidentpanel.h"
#include "ui/page/incidentpage.h"
#include "ui/widgets/letterwidth.h"
#include "ui/window/incidentwindow.h"
#include "ui/window/pagepair.h"

#include <QCloseEvent>
#include <QDockWidget>

#include <algorithm>
#include <utility>

namespace utkik
{

namespace
{

constexpr int wideEnoughForThree = 1500; // pixels, of a window with two pages and the inspector
constexpr int wideEnoughForTwo = 110; // average letters, of one with a page and the inspector

} // namespace

void MainWindow::openWindow()
{
    if (const Lookup *const shown = currentLookup())
        openWindow({shown->ref, {}, m_pages->saveLayout()});
}

void MainWindow::openWindow(const WindowPlace &place)
{
    if (m_incidents.rowOf(place.ref) < 0)
        return;
    auto *const window = new IncidentWindow(m_incidents, *m_related, place.ref, m_theme, m_tenant.profile,
                                            zone()); // deletes itself
    window->restore(place);
    connect(window, &IncidentWindow::saveRequested, this, &MainWindow::saveRequested);
    connect(window, &IncidentWindow::urlOpened, this, &MainWindow::urlOpened);
    connect(window, &IncidentWindow::incidentChosen, this, [this](const IncidentRef &ref, const RecordMark &record) {
        comeForward();
        m_pages->goTo(ref, record);
    });
    connect(this, &MainWindow::zoneChanged, window, &IncidentWindow::setTimeZone);
    connect(this, &QObject::destroyed, window, &QWidget::close);
    connect(window, &QObject::destroyed, this, &MainWindow::windowsChanged);
    m_windows.erase(std::remove(m_windows.begin(), m_windows.end(), nullptr), m_windows.end());
    m_windows.emplace_back(window);
    window->show();
    Q_EMIT windowsChanged();
}

WindowPlaces MainWindow::openWindows() const
{
    if (m_windowsAtClose)
        return *m_windowsAtClose;
    WindowPlaces places;
    for (const QPointer<IncidentWindow> &window : m_windows) {
        if (window && window->isVisible())
            places.push_back(window->place());
    }
    return places;
}

/// With the program's own window all others go, and are there again at the next start.
void MainWindow::closeEvent(QCloseEvent *event)
{
    m_windowsAtClose = openWindows();
    for (const QPointer<IncidentWindow> &window : std::exchange(m_windows, {})) {
        if (window)
            window->close();
    }
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    makeRoom();
}

/// The two selected in the list; or the current one beside what was shown before it.
void MainWindow::openBeside()
{
    const Lookup *const current = currentLookup();
    if (!current)
        return;
    IncidentRefs both = m_panel->selected();
    if (both.size() != 2)
        both = {m_pages->before().value_or(current->ref), current->ref};
    openBoth(both.at(0), both.at(1));
}

void MainWindow::showBeside(const IncidentRef &ref)
{
    if (const auto shown = shownIncident(); shown && m_incidents.rowOf(ref) >= 0) {
        openBoth(ref, *shown);
    }
}

void MainWindow::openBoth(const IncidentRef &first, const IncidentRef &second)
{
    const Lookup left = m_incidents.lookupAt(m_incidents.rowOf(first)); // copies: showing can change the list
    const Lookup right = m_incidents.lookupAt(m_incidents.rowOf(second));
    m_pages->showBoth(left, right);
    Q_EMIT lookedAt(left.ref);
    m_pages->active()->focusView();
}

/// List and inspector follow the page that is active now.
void MainWindow::followActive()
{
    const IncidentPage &page = *m_pages->active();
    m_panel->select(page.lookup().ref);
    if (!page.lookup().incident.isNull() && page.selected().isValid()) {
        m_inspector->setRecord(page.lookup().incident, page.selected(), visibleText(recordTitle(page.selected())));
        m_inspector->setLinks(page.links());
        m_inspector->setElsewhere(page.elsewhere());
    }
    updateActions();
}

/// Two pages, or large letters on a small screen, need the inspector's room; it comes back with the room, and by its
/// key.
void MainWindow::makeRoom()
{
    const int least = m_pages->isPair() ? wideEnoughForThree : wideEnoughForTwo * letterWidth(fontMetrics());
    const bool isTight = width() < least;
    if (isTight && !m_inspectorDock->isHidden() && !m_isInspectorMovedAside) {
        m_isInspectorMovedAside = true;
        m_inspectorDock->hide();
    } else if (!isTight && m_isInspectorMovedAside) {
        m_isInspectorMovedAside = false;
        m_inspectorDock->show();
    }
}

} // namespace utkik
