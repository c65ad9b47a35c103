// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/plaintext.h"
#include "models/incident/decode.h"
#include "models/incident/jsonfault.h"

#include <cstdlib>

using namespace utkik;

namespace
{

void require(bool condition)
{
    if (!condition)
        std::abort();
}

void readRecord(const Incident &incident, const Record &record)
{
    const auto raw = record.rawJson();
    require(raw.startsWith('{') && raw.endsWith('}'));
    require(incident.payload().mid(record.rawOffset(), record.rawLength()) == raw);
    for (const auto field : record.presentFields()) {
        require(record.has(field) && !record.pointer(field).isEmpty() && !record.json(field).isEmpty());
        const auto shown = visibleText(record.display(field, TimeZone::Utc));
        require(visibleText(shown) == shown);
        require(record.number(field).has_value() <= !record.text(field).isEmpty());
        require(record.list(field).size() <= record.rawLength());
    }
    for (const auto &unknown : record.unknownFields())
        require(!unknown.json.isEmpty());
}

void readAll(const Incident &incident)
{
    for (const auto type :
         {RecordType::Incident, RecordType::Alert, RecordType::Device, RecordType::Entity, RecordType::Comment}) {
        for (int i = 0; i < incident.count(type); ++i)
            readRecord(incident, incident.at(type, i));
    }
    for (int i = 0; i < incident.alertCount(); ++i) {
        require(incident.devicesOfAlert(i).first <= incident.devicesOfAlert(i).second);
        require(incident.entitiesOfAlert(i).second <= incident.entityCount());
    }
    require(incident.memory() >= incident.payload().size());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const bool hasMark = bytes.startsWith("\xef\xbb\xbf");
    const auto fault = explainJsonFault(std::string_view(bytes.constData(), size).substr(hasMark ? 3 : 0));
    if (const auto incident = decodeIncident(bytes)) {
        require(!fault && incident->payload() == bytes);
        readAll(*incident);
    } else {
        // Two parsers that know nothing of each other agree on what is JSON
        require(fault || incident.error().kind == ErrorKind::NotAnIncident
                || incident.error().kind == ErrorKind::NestedTooDeep);
    }
    if (const auto file = decodeFile(bytes)) {
        for (const auto &incident : file->incidents)
            readAll(incident);
    }
    return 0;
}
