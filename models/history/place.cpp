// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/place.h"

#include "models/item/evidence.h"
#include "models/item/fieldhash.h"

namespace utkik
{

namespace
{

quint64 alertKey(const Incident &incident, int alert)
{
    return alert < 0 ? 0 : exactHash(incident.alert(alert), alertField("alertId"));
}

quint64 keyOf(const Incident &incident, const Record &record)
{
    const quint64 alert = alertKey(incident, record.alertIndex());
    switch (record.type()) {
    case RecordType::Incident:
        return 0;
    case RecordType::Alert:
        return alertKey(incident, record.index());
    case RecordType::Device:
        return exactHash(
            record, {deviceField("mdatpDeviceId"), deviceField("aadDeviceId"), deviceField("deviceDnsName")}, alert);
    case RecordType::Entity:
        return identityHash(record, alert);
    case RecordType::Comment:
        return exactHash(record, {commentField("createdTime"), commentField("createdBy")}, alert);
    }
    return 0;
}

} // namespace

RecordMark markOf(const Incident &incident, const Record &record)
{
    if (incident.isNull() || !record.isValid())
        return {};
    return {record.type(), record.index(), keyOf(incident, record)};
}

Record findMarked(const Incident &incident, const RecordMark &mark)
{
    if (incident.isNull())
        return {};
    const int count = incident.count(mark.type);
    const auto isIt = [&](int index) { return keyOf(incident, incident.at(mark.type, index)) == mark.key; };
    if (mark.index < count && isIt(mark.index))
        return incident.at(mark.type, mark.index);
    for (int index = 0; index < count; ++index) {
        if (isIt(index))
            return incident.at(mark.type, index);
    }
    return {};
}

} // namespace utkik
