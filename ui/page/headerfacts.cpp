// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/headerfacts.h"

#include <QCoreApplication>

#include <cstdlib>

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
    if (summary.firstActivity)
        facts << HeaderFacts::tr("first activity %1").arg(formatTime(*summary.firstActivity, zone));
    if (summary.detected)
        facts << HeaderFacts::tr("detected %1").arg(formatTime(*summary.detected, zone));
    if (const auto delay = summary.detectionDelay(); delay && *delay > 0)
        facts.last() += QStringLiteral(" (%1)").arg(durationText(*delay));
    QStringList hit;
    if (summary.devices > 0)
        hit << HeaderFacts::tr("%Ln device(s)", nullptr, summary.devices);
    if (summary.users > 0)
        hit << HeaderFacts::tr("%Ln user(s)", nullptr, summary.users);
    if (summary.mailboxes > 0)
        hit << HeaderFacts::tr("%Ln mailbox(es)", nullptr, summary.mailboxes);
    if (!hit.isEmpty())
        facts << hit.join(QStringLiteral(" · "));
    return facts;
}

QString durationText(qint64 ticks)
{
    const qint64 seconds = std::abs(ticks) / Timestamp::ticksPerSecond;
    const qint64 minutes = seconds / 60;
    const qint64 hours = minutes / 60;
    const qint64 days = hours / 24;
    if (days > 0)
        return HeaderFacts::tr("%1 d %2 h").arg(days).arg(hours % 24);
    if (hours > 0)
        return HeaderFacts::tr("%1 h %2 min").arg(hours).arg(minutes % 60);
    return minutes > 0 ? HeaderFacts::tr("%1 min").arg(minutes) : HeaderFacts::tr("%1 s").arg(seconds);
}

} // namespace utkik
