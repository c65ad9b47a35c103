// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/spancontents.h"

#include <algorithm>

namespace utkik
{

namespace
{

enum State : char { Timeless, Outside, Within };

bool has(const std::vector<char> &records, const Record &record)
{
    return record.index() >= 0 && size_t(record.index()) < records.size() && records[size_t(record.index())];
}

class Sorter
{
public:
    Sorter(const Timeline &timeline, const TimeSpan &span, Clocks clocks)
        : m_timeline(timeline)
        , m_incident(timeline.incident)
        , m_pieces(timeline.digest->evidence.size(), Timeless)
    {
        m_contents.span = span;
        m_contents.clocks = clocks;
        m_contents.alerts.assign(size_t(m_incident.alertCount()), 0);
        m_contents.devices.assign(size_t(m_incident.deviceCount()), 0);
        m_contents.entities.assign(size_t(m_incident.entityCount()), 0);
        m_contents.assetEntities.assign(size_t(m_incident.entityCount()), 0);
        m_contents.comments.assign(size_t(m_incident.commentCount()), 0);
    }

    SpanContents sort()
    {
        takeEvents();
        takeEvidence();
        for (const Asset &asset : m_timeline.digest->assets)
            takeAsset(asset);
        for (int i = 0; i < m_incident.commentCount(); ++i) {
            const auto written = m_incident.comment(i).time(commentField("createdTime"));
            m_contents.comments[size_t(i)] = written && m_contents.span.overlaps(*written, *written);
        }
        return std::move(m_contents);
    }

private:
    void takeEvents()
    {
        for (const TimelineEvent &event : m_timeline.events) {
            if (!clocksOf(event.kind).testAnyFlags(m_contents.clocks))
                continue;
            const bool isWithin = m_contents.span.overlaps(event.start, event.end);
            if (event.type == RecordType::Alert)
                m_contents.alerts[size_t(event.record)] |= char(isWithin);
            else if (event.type == RecordType::Entity)
                m_pieces[size_t(event.thing)] =
                    std::max(m_pieces[size_t(event.thing)], char(isWithin ? Within : Outside));
        }
    }

    void takeEvidence()
    {
        for (size_t i = 0; i < m_pieces.size(); ++i) {
            const std::vector<int> &mentions = m_timeline.digest->evidence[i].entities;
            if (m_pieces[i] == Timeless && std::any_of(mentions.begin(), mentions.end(), [this](int entity) {
                    return m_contents.holdsAlert(m_incident.alertOfEntity(entity));
                }))
                m_pieces[i] = Within;
            for (const int entity : mentions)
                m_contents.entities[size_t(entity)] = m_pieces[i] == Within;
        }
    }

    [[nodiscard]] bool isPieceWithin(int entity) const
    {
        const int piece = m_timeline.pieceOfEntity[size_t(entity)];
        return piece >= 0 && m_pieces[size_t(piece)] == Within;
    }

    void takeAsset(const Asset &asset)
    {
        const bool isWithin =
            std::any_of(asset.devices.begin(), asset.devices.end(),
                        [this](int device) { return m_contents.holdsAlert(m_incident.device(device).alertIndex()); })
            || std::any_of(asset.entities.begin(), asset.entities.end(), [this](int entity) {
                   return m_contents.holdsAlert(m_incident.alertOfEntity(entity)) || isPieceWithin(entity);
               });
        if (!isWithin)
            return;
        for (const int device : asset.devices)
            m_contents.devices[size_t(device)] = 1;
        if (asset.devices.empty())
            m_contents.assetEntities[size_t(asset.shown)] = 1;
    }

    const Timeline &m_timeline;
    const Incident &m_incident;
    std::vector<char> m_pieces; // State of each piece of evidence
    SpanContents m_contents;
};

} // namespace

bool SpanContents::holds(const Record &record) const
{
    switch (record.type()) {
    case RecordType::Incident:
        return true;
    case RecordType::Alert:
        return has(alerts, record);
    case RecordType::Device:
        return has(devices, record);
    case RecordType::Entity:
        return has(entities, record);
    case RecordType::Comment:
        break;
    }
    return has(comments, record);
}

bool SpanContents::holdsAsset(const Record &record) const
{
    return has(record.type() == RecordType::Device ? devices : assetEntities, record);
}

SpanContents contentsOf(const Timeline &timeline, const TimeSpan &span, Clocks clocks)
{
    return Sorter(timeline, span, clocks).sort();
}

std::optional<Timestamp> momentOf(const Timeline &timeline, const Record &record, Clocks clocks)
{
    if (!record.isValid())
        return std::nullopt;
    std::optional<Timestamp> ofAlert;
    std::optional<Timestamp> onAny;
    for (const TimelineEvent &event : timeline.events) {
        const bool isOnClocks = clocksOf(event.kind).testAnyFlags(clocks);
        const bool isOwn = tellsOf(timeline, event, record);
        if (isOwn && isOnClocks)
            return event.start;
        if (isOwn && !onAny)
            onAny = event.start;
        if (!ofAlert && isOnClocks && event.type == RecordType::Alert && event.record == record.alertIndex())
            ofAlert = event.start;
    }
    return ofAlert ? ofAlert : onAny;
}

} // namespace utkik
