// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/jsonexport.h"

namespace utkik
{

QByteArray incidentsToJson(const QList<Incident> &incidents)
{
    QByteArray json("[");
    bool isFirst = true;
    for (const Incident &incident : incidents) {
        if (incident.isNull())
            continue;
        if (!isFirst)
            json += ',';
        isFirst = false;
        QByteArray payload = incident.payload();
        // A mark at the start of a file is no part of its JSON, and within an array it would be a fault.
        if (payload.startsWith("\xef\xbb\xbf"))
            payload = payload.mid(3);
        json += payload;
    }
    return json + ']';
}

QString answerFileName(qint64 incidentId)
{
    return QStringLiteral("incident-%1.json").arg(incidentId);
}

} // namespace utkik
