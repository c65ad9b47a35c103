// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/decode.h"

#include "models/incident/decodeobject.h"
#include "models/incident/jsonfault.h"
#include "models/incident/jsonlist.h"
#include "models/incident/jsontext.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>

#include <algorithm>

namespace utkik
{

namespace
{

/// What a JSON object is that was read as an incident; NotIncident::none if it is one.
QString whatElse(const Record &record)
{
    const auto has = [&record](FieldId field) { return record.has(field); };
    const auto holds = [&record](std::string_view key) { return record.hasUnknownField(key); };
    const bool isAlert = holds("alertId") || holds("evidence") || holds("detectorId") || holds("providerAlertId")
        || holds("serviceSource") || holds("category") || holds("machineId") || holds("mdeDeviceId");
    if (isAlert && !has(incidentField("alerts")))
        return QString::fromUtf16(NotIncident::alerts);
    const bool isFlat = has(incidentField("incidentName")) || has(incidentField("alerts"))
        || (has(incidentField("incidentId")) && record.pointer(incidentField("incidentId")) != u"/id");
    const bool isGraph = has(incidentField("incidentId"))
        && (has(incidentField("createdTime")) || has(incidentField("incidentUri")) || has(incidentField("severity")));
    if (isFlat || isGraph)
        return {};
    return QString::fromUtf16(holds("error") ? NotIncident::error : NotIncident::other);
}

/// With the API's own words, if the object is its error body.
Error notAnIncident(const QString &what, const Record &record)
{
    Error error{.kind = ErrorKind::NotAnIncident, .subject = what};
    if (what == QString::fromUtf16(NotIncident::error)) {
        const auto body = QJsonDocument::fromJson(record.rawJson()).object().value(QLatin1String("error")).toObject();
        error.code = body.value(QLatin1String("code")).toString();
        error.message = body.value(QLatin1String("message")).toString();
        error.trackingId = body.value(QLatin1String("target")).toString();
    }
    return error;
}

Error errorOf(const DecodedObject &decoded)
{
    if (decoded.end == DecodeEnd::TooDeep)
        return {.kind = ErrorKind::NestedTooDeep};
    if (decoded.end == DecodeEnd::OutOfMemory)
        return tooLarge();
    const auto fault = explainJsonFault(withoutMark(viewOf(decoded.document->payload)));
    return fault.value_or(Error{.kind = ErrorKind::NotAnIncident, .subject = QString::fromUtf16(NotIncident::other)});
}

Result<Incident> finished(DecodedObject decoded)
{
    if (decoded.end != DecodeEnd::Done)
        return failure(errorOf(decoded));
    Incident incident(std::move(decoded.document));
    if (const auto what = whatElse(incident.record()); !what.isEmpty())
        return failure(notAnIncident(what, incident.record()));
    return incident;
}

/// Collects the incidents of a file of any form.
class FileReader
{
public:
    void read(QByteArray text, int depth = 0);
    [[nodiscard]] Result<DecodedFile> result() const;

private:
    /// A file can be a line of lists of incidents, but not lists of lists without end.
    static constexpr int maxDepth = 3;

    void refuse(Error error);
    void readItems(const std::vector<std::string_view> &items, int depth);
    bool readList(const QByteArray &text, int depth);
    void readBroken(const DecodedObject &decoded, int depth);

    DecodedFile m_file;
};

void FileReader::read(QByteArray text, int depth)
{
    if (auto error = refuseAtSight(viewOf(text))) {
        refuse(*std::move(error));
        return;
    }
    if (trimmed(withoutMark(viewOf(text))).front() == '[' && depth < maxDepth) {
        addPadding(text);
        if (readList(text, depth))
            return;
    }
    auto decoded = decodeObject(std::move(text));
    if (decoded.end != DecodeEnd::Done) {
        readBroken(decoded, depth);
        return;
    }
    const Incident incident(decoded.document);
    const auto what = whatElse(incident.record());
    if (what.isEmpty())
        m_file.incidents << incident;
    else if (depth >= maxDepth || !incident.record().hasUnknownField("value") || !readList(incident.payload(), depth))
        refuse(notAnIncident(what, incident.record()));
}

void FileReader::refuse(Error error)
{
    if (m_file.unreadable.size() < maxUnreadable)
        m_file.unreadable << std::move(error);
}

/// False if the text is no list, or a broken one.
bool FileReader::readList(const QByteArray &text, int depth)
{
    JsonList list;
    const auto end = findListItems(withoutMark(viewOf(text)), list);
    if (end == DecodeEnd::OutOfMemory) {
        refuse(tooLarge());
        return true;
    }
    if (end != DecodeEnd::Done || !list.isList)
        return false;
    readItems(list.items, depth);
    if (list.items.empty())
        refuse(Error{.kind = ErrorKind::NotAnIncident, .subject = QString::fromUtf16(NotIncident::empty)});
    return true;
}

void FileReader::readItems(const std::vector<std::string_view> &items, int depth)
{
    for (const auto item : items)
        read(QByteArray(item.data(), static_cast<qsizetype>(item.size())), depth + 1);
}

/// Several values one after the other, or a list that has been cut off: what is whole in it is read.
void FileReader::readBroken(const DecodedObject &decoded, int depth)
{
    const auto text = withoutMark(viewOf(decoded.document->payload));
    if (depth < maxDepth && decoded.end != DecodeEnd::TooDeep && decoded.end != DecodeEnd::OutOfMemory) {
        if (const auto values = splitValues(text); values.size() > 1) {
            readItems(values, depth);
            return;
        }
        const auto before = m_file.incidents.size();
        const auto unreadable = m_file.unreadable;
        readItems(splitBrokenList(text), depth);
        if (m_file.incidents.size() > before && m_file.unreadable.size() > unreadable.size())
            return; // the errors of the items say where it breaks
        m_file.unreadable = unreadable;
    }
    refuse(errorOf(decoded));
}

Result<DecodedFile> FileReader::result() const
{
    if (m_file.incidents.isEmpty())
        return failure(m_file.unreadable.first());
    return m_file;
}

QByteArray toUtf8(QByteArray bytes)
{
    const auto encoding = QStringConverter::encodingForData(bytes);
    if (!encoding || *encoding == QStringConverter::Utf8)
        return bytes;
    return QString(QStringDecoder(*encoding)(bytes)).toUtf8();
}

} // namespace

Result<Incident> decodeIncident(QByteArray bytes)
{
    if (const auto error = refuseAtSight(viewOf(bytes)))
        return failure(*error);
    return finished(decodeObject(std::move(bytes)));
}

Result<DecodedFile> decodeFile(QByteArray bytes)
{
    if (bytes.size() > maxPayloadBytes)
        return failure(tooLarge());
    FileReader reader;
    reader.read(toUtf8(std::move(bytes)));
    return reader.result();
}

Result<QList<Incident>> decodeIncidents(QByteArray bytes)
{
    return decodeFile(std::move(bytes)).map([](const DecodedFile &file) { return file.incidents; });
}

} // namespace utkik
