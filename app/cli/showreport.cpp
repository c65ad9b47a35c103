// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/showreport.h"

#include "app/cli/errorline.h"
#include "app/cli/wording.h"
#include "models/export/csvexport.h"
#include "models/export/incidenttextexport.h"
#include "models/export/jsonexport.h"

namespace utkik
{

namespace
{

QByteArray incidentTexts(const QList<Incident> &incidents, TimeZone zone)
{
    QStringList texts;
    for (const Incident &incident : incidents)
        texts.append(incidentToText(incident, zone));
    return texts.join(u'\n').toUtf8();
}

QByteArray output(const QList<Incident> &incidents, const ShowRequest &request)
{
    switch (request.format) {
    case OutputFormat::Json:
        return incidentsToJson(incidents) + '\n';
    case OutputFormat::Csv:
        return incidentsToCsv(incidents);
    case OutputFormat::Text:
        break;
    }
    return incidentTexts(incidents, request.utc ? TimeZone::Utc : TimeZone::Local);
}

void sayWhereMerged(const ShowList &list, const ShowList::Entry &entry, Console &console)
{
    const QString id = QString::number(entry.ref.id);
    const std::optional<qint64> target = entry.incident.mergedInto();
    if (!target)
        return;
    if (list.isLoop(entry))
        console.complain(
            CommandLine::tr("%1: merged into %2; the merges lead in a circle").arg(id, QString::number(*target)));
    else
        console.complain(CommandLine::tr("%1: merged into %2").arg(id, QString::number(*target)));
}

} // namespace

ExitStatus reportShow(const ShowList &list, const QList<std::pair<QString, Error>> &unreadable,
                      const ShowRequest &request, Console &console)
{
    QList<ExitStatus> statuses;
    if (!console.print(output(list.received(), request))) {
        console.complain(CommandLine::tr("Standard output cannot be written to."));
        statuses.append(ExitStatus::Usage);
    }
    for (const ShowList::Entry &entry : list.entries()) {
        if (entry.error) {
            console.complain(QStringLiteral("%1: %2").arg(QString::number(entry.ref.id), errorLine(*entry.error)));
            statuses.append(exitStatusOf(entry.error->kind));
        } else {
            sayWhereMerged(list, entry, console);
        }
    }
    for (const auto &[name, error] : unreadable) {
        console.complain(QStringLiteral("%1: %2").arg(name, errorLine(error)));
        statuses.append(exitStatusOf(error.kind));
    }
    return worstOf(statuses);
}

} // namespace utkik
