// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/placehistory.h"
#include "models/item/incidentlistmodel.h"

#include <QElapsedTimer>
#include <QObject>

class QAction;

namespace utkik
{

class IncidentPage;
class IncidentPanel;

/// Remembers what was looked at, and goes back and forward through it: incidents, views, selections.
class Navigator final : public QObject
{
    Q_OBJECT
public:
    Navigator(const IncidentListModel &incidents, IncidentPanel &panel, IncidentPage &page, QObject *parent);

    void setActions(QAction *back, QAction *forward);
    /// An incident is shown, a view, or a selection: all ask for the same.
    void remember();
    void goTo(const Place &place);

private:
    void step(std::optional<Place> (PlaceHistory::*where)());
    void updateActions();

    const IncidentListModel &m_incidents;
    IncidentPanel &m_panel;
    IncidentPage &m_page;
    PlaceHistory m_history;
    QElapsedTimer m_clock;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    bool m_isGoing = false; ///< what is come to on the way is not remembered
};

} // namespace utkik
