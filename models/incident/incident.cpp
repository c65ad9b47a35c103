// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/incident.h"

#include "models/incident/incidentdocument.h"

namespace utkik
{

namespace
{

template <typename T>
qsizetype bytesOf(const std::vector<T> &items)
{
    return static_cast<qsizetype>(items.capacity()) * qsizetype{sizeof(T)};
}

/// [first, last) of the children of one alert, given where each alert's begin.
std::pair<int, int> childrenOf(const IncidentDocument &document, int alert, RecordType type,
                               quint32 AlertChildren::*first)
{
    const auto at = static_cast<std::size_t>(alert);
    const auto &children = document.alertChildren;
    const auto end =
        at + 1 < children.size() ? children[at + 1].*first : static_cast<quint32>(document.recordsOf(type).size());
    return {static_cast<int>(children[at].*first), static_cast<int>(end)};
}

} // namespace

Incident::Incident(std::shared_ptr<const IncidentDocument> document)
    : m_document(std::move(document))
{
}

Record Incident::record() const
{
    return isNull() ? Record() : at(RecordType::Incident, 0);
}

qint64 Incident::id() const
{
    return record().number(incidentField("incidentId")).value_or(0);
}

QString Incident::name() const
{
    return record().text(incidentField("incidentName"));
}

Word Incident::severity() const
{
    return record().word(incidentField("severity"));
}

Word Incident::status() const
{
    return record().word(incidentField("status"));
}

std::optional<qint64> Incident::mergedInto() const
{
    const auto id = record().number(incidentField("redirectIncidentId"));
    return id && *id > 0 ? id : std::nullopt;
}

int Incident::count(RecordType type) const
{
    return isNull() ? 0 : static_cast<int>(m_document->recordsOf(type).size());
}

Record Incident::at(RecordType type, int index) const
{
    Q_ASSERT(index >= 0 && index < count(type));
    return {m_document.get(), type, index};
}

std::pair<int, int> Incident::devicesOfAlert(int alert) const
{
    Q_ASSERT(alert >= 0 && alert < alertCount());
    return childrenOf(*m_document, alert, RecordType::Device, &AlertChildren::firstDevice);
}

std::pair<int, int> Incident::entitiesOfAlert(int alert) const
{
    Q_ASSERT(alert >= 0 && alert < alertCount());
    return childrenOf(*m_document, alert, RecordType::Entity, &AlertChildren::firstEntity);
}

QByteArray Incident::payload() const
{
    return isNull() ? QByteArray() : m_document->payload;
}

const std::vector<DecodeNote> &Incident::notes() const
{
    static const std::vector<DecodeNote> none;
    return isNull() ? none : m_document->notes;
}

qsizetype Incident::memory() const
{
    if (isNull())
        return 0;
    auto bytes = static_cast<qsizetype>(sizeof(IncidentDocument)) + m_document->payload.capacity()
        + bytesOf(m_document->cells) + bytesOf(m_document->alertChildren) + bytesOf(m_document->notes);
    for (const auto &records : m_document->records)
        bytes += bytesOf(records);
    for (const auto &note : m_document->notes)
        bytes += note.where.capacity() * static_cast<qsizetype>(sizeof(QChar));
    return bytes;
}

} // namespace utkik
