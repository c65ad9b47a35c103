// SPDX-License-Identifier: GPL-3.0-or-later
// Where the page leads from what is chosen: to records of this incident, and to other open ones.
#include "ui/page/incidentpage.h"

#include "models/core/plaintext.h"
#include "models/find/namedthings.h"
#include "models/history/place.h"
#include "models/item/assetmodel.h"
#include "models/item/evidencemodel.h"
#include "models/item/incidentdigest.h"
#include "models/item/recordtitle.h"
#include "models/item/roles.h"
#include "models/related/relatedincidents.h"
#include "ui/inspector/inspector.h"
#include "ui/page/overviewview.h"
#include "ui/page/viewtabs.h"

namespace utkik
{

namespace
{

constexpr int mostThings = 2000; // of either sort; a person asks for what is bad, and that comes first
constexpr int mostLinks = 200; // of one record; more than anybody follows

} // namespace

void IncidentPage::setRelated(const RelatedIncidents &related)
{
    m_related = &related;
    m_overview->setRelated(related);
    connect(m_overview, &OverviewView::incidentChosen, this, &IncidentPage::incidentChosen);
    connect(&related, &RelatedIncidents::relationsChanged, this, [this](const IncidentRef &ref) {
        if (ref == m_lookup.ref)
            showRelations();
    });
}

std::vector<Record> IncidentPage::links() const
{
    const Record &record = m_tabs->selected();
    if (m_lookup.incident.isNull() || !record.isValid())
        return {};
    const TableModel *const model =
        record.type() == RecordType::Device ? static_cast<const TableModel *>(m_assetModel) : m_evidenceModel;
    const int row = model->rowOf(record);
    // Until things are told apart the record's own alert is all that is known.
    QList<int> alerts{record.alertIndex()};
    if (row >= 0)
        alerts = model->index(row, 0).data(AlertsRole).value<QList<int>>();
    return linkedRecords(m_lookup.incident, record, alerts, mostLinks);
}

std::vector<NamedThing> IncidentPage::things() const
{
    return m_digest ? namedThings(m_lookup.incident, *m_digest, mostThings) : std::vector<NamedThing>();
}

std::vector<ElsewhereLink> IncidentPage::elsewhere() const
{
    std::vector<ElsewhereLink> links;
    if (!m_related || !m_tabs->selected().isValid())
        return links;
    for (const SeenElsewhere &place : m_related->seenElsewhere(m_lookup.ref, m_tabs->selected())) {
        const Incident &other = place.incident;
        links.push_back({place.ref, tr("%1 %2").arg(QString::number(place.ref.id), visibleText(other.name())),
                         samenessText(place.why), severityOf(other.severity()), markOf(other, place.record)});
    }
    return links;
}

void IncidentPage::showRelations()
{
    if (m_related)
        m_evidenceModel->setAlsoIn(m_related->recordsElsewhere(m_lookup.ref));
    Q_EMIT linksChanged();
}

} // namespace utkik
