// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export/outgoing.h"
#include "models/lookup/lookup.h"
#include "models/tenant/profile.h"

#include <QObject>

#include <memory>

class QWidget;

namespace utkik
{

struct IncidentDigest;

/// What leaves the window with an incident: the clipboard, a file, the browser. Nothing goes without a click.
class IncidentOutput final : public QObject
{
    Q_OBJECT
public:
    explicit IncidentOutput(QWidget *window);

    void setTenant(const Profile &profile) { m_profile = profile; }
    void setTimeZone(TimeZone zone) { m_zone = zone; }

    /// `digest` is that of the incident; null: not made yet, then it is copied when it is.
    void copySummary(const Lookup &lookup, const std::shared_ptr<const IncidentDigest> &digest);
    void copyIds(const OutgoingIncidents &incidents);
    void copyLinks(const OutgoingIncidents &incidents);
    void copyMarkdown(const OutgoingIncidents &incidents);
    void copyTrackingId(const Lookup &lookup);
    void save(const Lookup &lookup);
    void openInPortal(const Lookup &lookup);
    void copyQuery(const Lookup &lookup, const std::vector<Record> &records);
    void hunt(const Lookup &lookup, const std::vector<Record> &records); ///< in the portal's hunting page

Q_SIGNALS:
    void said(const QString &remark);
    void saveRequested(const QString &path, const QByteArray &bytes);
    void urlOpened(const QUrl &url);

private:
    void copySummaryOf(const Incident &incident, const IncidentDigest &digest);
    void copy(const QString &text, const QString &remark);
    [[nodiscard]] QString tenantOf(const Lookup &lookup) const;
    [[nodiscard]] QUrl linkTo(const Lookup &lookup) const;

    QWidget *m_window;
    Profile m_profile;
    TimeZone m_zone = TimeZone::Local;
};

} // namespace utkik
