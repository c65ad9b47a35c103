// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/sessionfile.h"
#include "models/core/error.h"

#include <QTimer>

namespace utkik
{

class IncidentListModel;
class MainWindow;

/// Writes down what is open, soon after each change, and brings it back at the next start.
class DesktopSession final : public QObject
{
    Q_OBJECT
public:
    DesktopSession(const QString &folder, const IncidentListModel &incidents, MainWindow &window);

    /// Reads what was written down, and lays the window out as it was.
    void load();
    /// Of the tenant in use: its profile ID, or nothing for the sample and for none, of which nothing is kept.
    void setTenant(const QString &profileId) { m_profileId = profileId; }
    /// Whether incidents are remembered at all; else only the layout is.
    void setRemembers(bool remembers) { m_remembers = remembers; }

    void keepSoon() { m_timer.start(); }
    void keep();
    void forget(const QString &profileId);

    [[nodiscard]] OpenIncidents openIn(const QString &profileId) const;
    /// Shows them as they were, once they are in the list.
    void show(const OpenIncidents &open);

Q_SIGNALS:
    void notKept(const utkik::Error &error);

private:
    SessionFile m_file;
    Session m_session;
    const IncidentListModel &m_incidents;
    MainWindow &m_window;
    QTimer m_timer;
    QString m_profileId;
    bool m_remembers = false;
};

} // namespace utkik
