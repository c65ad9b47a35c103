// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/placehistory.h"
#include "models/item/incidentlistmodel.h"

#include <QElapsedTimer>
#include <QObject>

#include <functional>

class QAction;

namespace utkik
{

class IncidentPage;

/// Remembers what was looked at in a page, and goes back and forward through it: incidents, views, selections.
class Navigator final : public QObject
{
    Q_OBJECT
public:
    /// `choose` shows an incident of the list in the page, if that is not the one that it always shows.
    Navigator(const IncidentListModel &incidents, const std::function<void(const IncidentRef &)> &choose,
              IncidentPage &page, QObject *parent);

    void setActions(QAction *back, QAction *forward);
    /// Of several that share the actions only the active one does what they say.
    void setActive(bool active);
    /// An incident is shown, a view, or a selection: all ask for the same.
    void remember();
    void goTo(const Place &place);

private:
    void step(std::optional<Place> (PlaceHistory::*where)());
    void updateActions();

    const IncidentListModel &m_incidents;
    std::function<void(const IncidentRef &)> m_choose;
    IncidentPage &m_page;
    PlaceHistory m_history;
    QElapsedTimer m_clock;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    bool m_isActive = true;
    bool m_isGoing = false; ///< what is come to on the way is not remembered
};

} // namespace utkik
