// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/find/namedthings.h"

#include "models/core/plaintext.h"
#include "models/item/entitytext.h"
#include "models/item/incidentdigest.h"

#include <QSet>

namespace utkik
{

namespace
{

bool hasNameToAskFor(const Evidence &piece)
{
    switch (static_cast<EntityType>(piece.kind)) {
    case EntityType::File:
    case EntityType::Ip:
    case EntityType::Url:
        return true;
    default:
        return false;
    }
}

/// Takes what comes first; `isFull()` once there is as much as anybody asked for.
class Collector
{
public:
    explicit Collector(std::vector<NamedThing> &things, int most)
        : m_things(things)
        , m_end(things.size() + static_cast<std::size_t>(most))
    {
    }
    void add(const QString &name, const QString &kind, const Record &record)
    {
        const QString shown = visibleText(name);
        if (shown.isEmpty() || m_known.contains({kind, shown}))
            return;
        m_known.insert({kind, shown});
        m_things.push_back({shown, kind, record});
    }
    [[nodiscard]] bool isFull() const { return m_things.size() >= m_end; }

private:
    std::vector<NamedThing> &m_things;
    std::size_t m_end;
    QSet<std::pair<QString, QString>> m_known;
};

} // namespace

std::vector<NamedThing> namedThings(const Incident &incident, const IncidentDigest &digest, int most)
{
    std::vector<NamedThing> things;
    Collector assets(things, most);
    for (const Asset &asset : digest.assets) {
        if (assets.isFull())
            break;
        if (!asset.isBuiltIn)
            assets.add(assetName(incident, asset), assetKindName(asset.kind), recordOf(incident, asset));
    }
    Collector evidence(things, most);
    for (const Evidence &piece : digest.evidence) {
        if (evidence.isFull())
            break;
        const Record record = incident.entity(piece.worst);
        if (hasNameToAskFor(piece))
            evidence.add(entityValue(record), visibleText(record.word(entityField("entityType")).name()), record);
    }
    return things;
}

} // namespace utkik
