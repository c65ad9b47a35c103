// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/incidenttext.h"

#include "models/item/celltext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace utkik
{

namespace
{

struct IncidentText
{
    Q_DECLARE_TR_FUNCTIONS(IncidentText)
};

QDateTime inZone(const QDateTime &moment, TimeZone zone)
{
    return moment.toOffsetFromUtc(zone.offsetAt(Timestamp::fromDateTime(moment)));
}

QString queueTitle(const IncidentTextContext &context)
{
    if (context.isPaused)
        return IncidentText::tr("Queued, paused");
    if (!context.expectedAt.isValid())
        return IncidentText::tr("Queued");
    return IncidentText::tr("Queued, starts %1")
        .arg(timeOfDay(Timestamp::fromDateTime(context.expectedAt), context.zone));
}

QString placeText(const IncidentTextContext &context)
{
    if (context.place <= 0)
        return {};
    const QLocale locale;
    return IncidentText::tr("position %1 of %2")
        .arg(locale.toString(context.place), locale.toString(context.queueLength));
}

QString ownName(const Incident &incident)
{
    const QString name = cellLine(incident.name().trimmed());
    return name.isEmpty() ? IncidentText::tr("Incident without a name") : name;
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString readyDetail(const Incident &incident, const IncidentTextContext &context)
{
    const Record record = incident.record();
    const auto updated = record.time(incidentField("lastUpdateTime"));
    return joined({cellLine(incident.status().name()), cellLine(record.text(incidentField("assignedTo"))),
                   IncidentText::tr("%Ln alert(s)", nullptr, incident.alertCount()),
                   updated ? shortTime(updated->toDateTime(), context) : QString()});
}

} // namespace

QString stateText(LookupState state)
{
    switch (state) {
    case LookupState::Queued:
        return IncidentText::tr("Queued");
    case LookupState::Fetching:
        return IncidentText::tr("Fetching");
    case LookupState::Ready:
        return IncidentText::tr("Ready");
    case LookupState::Merged:
        return IncidentText::tr("Merged");
    case LookupState::Failed:
        return IncidentText::tr("Failed");
    }
    return {};
}

QString incidentTitle(const Lookup &lookup, const IncidentTextContext &context)
{
    if (const auto target = lookup.incident.mergedInto())
        return IncidentText::tr("Merged into %1").arg(*target);
    if (!lookup.incident.isNull())
        return ownName(lookup.incident);
    switch (lookup.state) {
    case LookupState::Queued:
        return queueTitle(context);
    case LookupState::Fetching:
        return IncidentText::tr("Fetching…");
    case LookupState::Failed:
        return lookup.error ? describe(*lookup.error).headline : stateText(lookup.state);
    case LookupState::Ready:
    case LookupState::Merged:
        break;
    }
    return stateText(lookup.state);
}

QString incidentDetail(const Lookup &lookup, const IncidentTextContext &context)
{
    const bool hasAnswer = !lookup.incident.isNull();
    switch (lookup.state) {
    case LookupState::Queued:
        return hasAnswer ? joined({queueTitle(context), placeText(context)}) : placeText(context);
    case LookupState::Fetching:
        return hasAnswer ? IncidentText::tr("Fetching anew…") : QString();
    case LookupState::Failed:
        if (!lookup.error)
            return {};
        return cellLine(hasAnswer ? describe(*lookup.error).headline : describe(*lookup.error).advice);
    case LookupState::Ready:
    case LookupState::Merged:
        break;
    }
    if (lookup.incident.mergedInto())
        return joined({cellLine(lookup.incident.status().name()), IncidentText::tr("follow it to see the alerts")});
    return hasAnswer ? readyDetail(lookup.incident, context) : QString();
}

QString incidentSentence(const Lookup &lookup, const IncidentTextContext &context)
{
    const QString id = QString::number(lookup.ref.id);
    const QString title = incidentTitle(lookup, context);
    const QString detail = incidentDetail(lookup, context);
    if (lookup.incident.isNull() || lookup.incident.mergedInto()) {
        return detail.isEmpty() ? IncidentText::tr("Incident %1: %2.").arg(id, title)
                                : IncidentText::tr("Incident %1: %2. %3").arg(id, title, detail);
    }
    return IncidentText::tr("Incident %1: %2. Severity: %3. %4")
        .arg(id, title, cellLine(lookup.incident.severity().name()), detail);
}

QString shortTime(const QDateTime &moment, const IncidentTextContext &context)
{
    const QDateTime shown = inZone(moment, context.zone);
    if (shown.date() == context.today)
        return shown.time().toString(QStringLiteral("HH:mm"));
    if (shown.date().year() == context.today.year())
        return QLocale().toString(shown, QStringLiteral("d MMM HH:mm"));
    return shown.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

} // namespace utkik
