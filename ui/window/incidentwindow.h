// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/place.h"
#include "models/history/windowplace.h"
#include "models/item/incidentlistmodel.h"
#include "models/tenant/profile.h"
#include "ui/window/windowactions.h"

#include <QMainWindow>

namespace utkik
{

class IncidentOutput;
class IncidentPage;
class Inspector;
class RelatedIncidents;

/// One incident in a window of its own, to stand beside others. Follows the list: shows newer answers, and closes when
/// the incident is taken off it.
class IncidentWindow final : public QMainWindow
{
    Q_OBJECT
public:
    IncidentWindow(IncidentListModel &incidents, const RelatedIncidents &related, const IncidentRef &ref,
                   const Theme &theme, const Profile &profile, TimeZone zone);

    void setTimeZone(TimeZone zone);
    void restore(const WindowPlace &place);
    [[nodiscard]] WindowPlace place() const;

Q_SIGNALS:
    /// Another one, to be shown where all are, with something in it.
    void incidentChosen(const utkik::IncidentRef &ref, const utkik::RecordMark &record);
    void saveRequested(const QString &path, const QByteArray &bytes);
    void urlOpened(const QUrl &url);

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectActions();
    void showLookup();
    [[nodiscard]] const Lookup *lookup() const;

    IncidentListModel &m_incidents;
    IncidentRef m_ref;
    WindowActions m_actions; ///< of which only those of one incident do something here
    IncidentOutput *m_output;
    IncidentPage *m_page;
    Inspector *m_inspector;
};

} // namespace utkik
