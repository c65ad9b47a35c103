// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/lookup/lookup.h"

#include <QObject>

#include <vector>

namespace utkik
{

class IncidentListModel;
class IncidentService;
class MainWindow;

/// What the window wants to know of incidents, asked of the tenant in use; and what was answered, told to the list.
class DesktopLookups final : public QObject
{
    Q_OBJECT
public:
    DesktopLookups(IncidentListModel &incidents, MainWindow &window);

    /// The tenant's in use, not owned and not to be destroyed before the next call. Null: there is none, and lookups
    /// fail for want of a profile. Either way the list begins anew.
    void setService(IncidentService *service);

    void lookUp(const IncidentRefs &refs);
    void retryAfter(ErrorKind kind); ///< what failed that way
    /// Incidents that lay in a file or a text, named `source`: shown without asking anybody.
    void open(const QList<Incident> &incidents, const QString &source);
    /// News for the list. A bulk tells of hundreds of changes at once: they are shown together, soon.
    void note(const Lookup &lookup);
    void showNoted(); ///< now

Q_SIGNALS:
    void asked(); ///< the person wants something of the network

private:
    void refresh(const IncidentRefs &refs);

    IncidentListModel &m_incidents;
    MainWindow &m_window;
    IncidentService *m_service = nullptr;
    std::vector<Lookup> m_noted;
};

} // namespace utkik
