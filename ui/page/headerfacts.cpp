// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/headerfacts.h"

#include "models/item/durationtext.h"

#include <QCoreApplication>

namespace utkik
{

namespace
{

struct HeaderFacts
{
    Q_DECLARE_TR_FUNCTIONS(utkik::HeaderFacts)
};

} // namespace

QStringList headerFacts(const Incident &incident, const IncidentSummary &summary, TimeZone zone)
{
    const Record record = incident.record();
    QStringList facts;
    const QString owner = record.text(incidentField("assignedTo"));
    facts << (owner.isEmpty() ? HeaderFacts::tr("unassigned") : owner);
    if (const Word classification = record.word(incidentField("classification"));
        classification.isKnown() && !classification.is(Classification::NotSet))
        facts << classification.name();
    QStringList hit; // before the times, which are the first to go where there is little room
    if (summary.devices > 0)
        hit << HeaderFacts::tr("%Ln device(s)", nullptr, summary.devices);
    if (summary.users > 0)
        hit << HeaderFacts::tr("%Ln user(s)", nullptr, summary.users);
    if (summary.mailboxes > 0)
        hit << HeaderFacts::tr("%Ln mailbox(es)", nullptr, summary.mailboxes);
    if (!hit.isEmpty())
        facts << hit.join(QStringLiteral(" · "));
    if (const auto told = summary.firstActivity ? summary.firstActivity : summary.detected)
        facts << HeaderFacts::tr("times in %1").arg(zoneLabel(zone, *told));
    if (summary.firstActivity)
        facts << HeaderFacts::tr("first activity %1").arg(formatTime(*summary.firstActivity, zone));
    if (summary.detected)
        facts << HeaderFacts::tr("detected %1").arg(formatTime(*summary.detected, zone));
    if (const auto delay = summary.detectionDelay(); delay && *delay > 0)
        facts.last() += QStringLiteral(" (%1)").arg(durationText(*delay));
    return facts;
}

} // namespace utkik
