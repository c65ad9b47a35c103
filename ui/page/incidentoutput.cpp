// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/incidentoutput.h"

#include "models/core/background.h"
#include "models/export/jsonexport.h"
#include "models/export/summarytext.h"
#include "models/item/incidentdigest.h"
#include "models/query/kql.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QUrl>

namespace utkik
{

IncidentOutput::IncidentOutput(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

void IncidentOutput::copySummary(const Lookup &lookup, const std::shared_ptr<const IncidentDigest> &digest)
{
    if (digest)
        return copySummaryOf(lookup.incident, *digest);
    inBackground([incident = lookup.incident] {
        return std::make_shared<const IncidentDigest>(digestOf(incident));
    }).then(this, [this, incident = lookup.incident](const std::shared_ptr<const IncidentDigest> &made) {
        copySummaryOf(incident, *made);
    });
}

void IncidentOutput::copySummaryOf(const Incident &incident, const IncidentDigest &digest)
{
    copy(summaryText(incident, digest, m_zone), tr("Summary copied."));
}

void IncidentOutput::copyIds(const OutgoingIncidents &incidents)
{
    QStringList ids;
    for (const OutgoingIncident &one : incidents)
        ids << QString::number(one.id);
    copy(ids.join(u'\n'), tr("%n ID(s) copied.", nullptr, int(incidents.size())));
}

void IncidentOutput::copyLinks(const OutgoingIncidents &incidents)
{
    QStringList links;
    for (const OutgoingIncident &one : incidents)
        links << one.link.toString(QUrl::FullyEncoded);
    copy(links.join(u'\n'), tr("%n link(s) copied.", nullptr, int(incidents.size())));
}

void IncidentOutput::copyMarkdown(const OutgoingIncidents &incidents)
{
    copy(incidentsToMarkdown(incidents), tr("%n link(s) copied as Markdown.", nullptr, int(incidents.size())));
}

void IncidentOutput::copyTrackingId(const Lookup &lookup)
{
    const QString trackingId = lookup.error ? lookup.error->trackingId : lookup.trackingId;
    if (trackingId.isEmpty())
        Q_EMIT said(tr("The server gave no tracking ID."));
    else
        copy(trackingId, tr("Tracking ID copied."));
}

void IncidentOutput::save(const Lookup &lookup)
{
    auto *const dialog = new QFileDialog(m_window, tr("Save the answer as it was received"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->setNameFilters({tr("JSON (*.json)"), tr("All files (*)")});
    dialog->selectFile(answerFileName(lookup.ref.id));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, bytes = lookup.incident.payload()](const QString &path) { Q_EMIT saveRequested(path, bytes); });
    dialog->open();
}

void IncidentOutput::openInPortal(const Lookup &lookup)
{
    Q_EMIT urlOpened(linkTo(lookup));
}

void IncidentOutput::copyQuery(const Lookup &lookup, const std::vector<Record> &records)
{
    const QString query = kqlFor(lookup.incident, records);
    if (query.isEmpty())
        Q_EMIT said(tr("Nothing selected that can be hunted for."));
    else
        copy(query, tr("Query copied."));
}

void IncidentOutput::hunt(const Lookup &lookup, const std::vector<Record> &records)
{
    constexpr qsizetype longestLink = 30'000; // what browsers and Windows take from another program
    const QString query = kqlFor(lookup.incident, records);
    const QUrl page = huntingPage(linkTo(lookup), query, tenantOf(lookup));
    if (query.isEmpty())
        Q_EMIT said(tr("Nothing selected that can be hunted for."));
    else if (page.toEncoded().size() > longestLink)
        copy(query, tr("The query is too long for a link; it was copied instead."));
    else
        Q_EMIT urlOpened(page);
}

void IncidentOutput::copy(const QString &text, const QString &remark)
{
    QApplication::clipboard()->setText(text);
    Q_EMIT said(remark);
}

QUrl IncidentOutput::linkTo(const Lookup &lookup) const
{
    return portalPage(m_profile.hosts(), lookup.ref.id, tenantOf(lookup));
}

QString IncidentOutput::tenantOf(const Lookup &lookup) const
{
    return lookup.ref.tenant.isEmpty() ? m_profile.tenant : lookup.ref.tenant;
}

} // namespace utkik
