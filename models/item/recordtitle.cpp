// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/recordtitle.h"

#include "models/item/entitytext.h"
#include "models/item/evidence.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace utkik
{

namespace
{

/// The last record of a type that begins at or before the byte; records of one type follow each other in the answer.
Record lastBefore(const Incident &incident, RecordType type, qsizetype offset)
{
    int first = 0;
    int end = incident.count(type);
    while (first < end) {
        const int middle = first + (end - first) / 2;
        if (incident.at(type, middle).rawOffset() <= offset)
            first = middle + 1;
        else
            end = middle;
    }
    return first > 0 ? incident.at(type, first - 1) : Record();
}

} // namespace

QString recordTitle(const Record &record)
{
    if (!record.isValid())
        return {};
    switch (record.type()) {
    case RecordType::Incident:
        return record.text(incidentField("incidentName"));
    case RecordType::Alert:
        return record.text(alertField("title"));
    case RecordType::Device:
        return deviceName(record);
    case RecordType::Entity:
        return entityValue(record);
    case RecordType::Comment:
        return record.text(commentField("createdBy"));
    }
    return {};
}

Record recordAround(const Incident &incident, qsizetype offset)
{
    if (incident.isNull())
        return {};
    for (const RecordType type : {RecordType::Device, RecordType::Entity, RecordType::Comment, RecordType::Alert}) {
        const Record record = lastBefore(incident, type, offset);
        if (record.isValid() && offset < record.rawOffset() + record.rawLength())
            return record;
    }
    return incident.record();
}

std::vector<Record> linkedRecords(const Incident &incident, const Record &record, const QList<int> &alerts, int most)
{
    std::vector<Record> linked;
    if (!record.isValid() || incident.isNull())
        return linked;
    if (record.type() != RecordType::Alert) {
        for (const int alert : alerts.first(std::min<qsizetype>(most, alerts.size()))) {
            if (alert >= 0)
                linked.push_back(incident.alert(alert));
        }
        return linked;
    }
    QSet<quint64> seen;
    const auto add = [&](const Record &one, quint64 identity) {
        if (static_cast<int>(linked.size()) < most && !seen.contains(identity)) {
            seen.insert(identity);
            linked.push_back(one);
        }
    };
    const auto [firstDevice, endDevice] = incident.devicesOfAlert(record.index());
    for (int i = firstDevice; i < endDevice; ++i)
        add(incident.device(i), qHash(deviceName(incident.device(i)), 1));
    const auto [firstEntity, endEntity] = incident.entitiesOfAlert(record.index());
    for (int i = firstEntity; i < endEntity; ++i)
        add(incident.entity(i), identityHash(incident.entity(i), 0));
    return linked;
}

} // namespace utkik
