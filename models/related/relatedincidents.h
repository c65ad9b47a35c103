// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/incidentlistmodel.h"
#include "models/related/traces.h"

#include <QObject>

#include <memory>
#include <vector>

namespace utkik
{

/// Another open incident in which something stands too.
struct SeenElsewhere
{
    IncidentRef ref;
    Sameness why = Sameness::Address;
    Incident incident; ///< keeps the record alive; the list can have a newer one by now
    Record record; ///< what it is there

    bool operator==(const SeenElsewhere &) const = default;
};

/// Another open incident that has things in common, and which.
struct SimilarIncident
{
    IncidentRef ref;
    SamenessCounts counts = {}; ///< things that both have
    double weight = 0; ///< what few incidents have weighs more, and so does what is bad
};

/// What the open incidents have in common. Follows the list: each answer's marks are read in the background, then
/// compared with those of the others, and only of the incidents that this concerns it is said.
class RelatedIncidents final : public QObject
{
    Q_OBJECT

public:
    /// `incidents` must outlive it.
    explicit RelatedIncidents(const IncidentListModel &incidents, QObject *parent = nullptr);
    ~RelatedIncidents() override;

    /// The most similar first; those of equal weight by ID.
    [[nodiscard]] std::vector<SimilarIncident> similarTo(const IncidentRef &ref) const;
    /// Where a device or entity of an incident stands too, each incident once, in the order of the list.
    [[nodiscard]] std::vector<SeenElsewhere> seenElsewhere(const IncidentRef &ref, const Record &record) const;
    /// For each of its records that stand elsewhere too: in which incidents, in no order. Many records can be one
    /// thing.
    [[nodiscard]] std::vector<std::pair<Record, IncidentRef>> recordsElsewhere(const IncidentRef &ref) const;
    [[nodiscard]] const IncidentListModel &incidents() const { return m_incidents; }

Q_SIGNALS:
    void relationsChanged(const utkik::IncidentRef &ref);

private:
    struct Overlap
    {
        IncidentRef other;
        std::vector<std::pair<int, int>> shared; ///< our trace and theirs: of each key our first and their first
    };
    struct Open
    {
        Incident incident;
        Traces traces;
        std::vector<Overlap> overlaps; ///< those that share anything
    };

    void read(const IncidentRef &ref);
    void readAll();
    void put(const IncidentRef &ref, Open fresh);
    void remove(const IncidentRef &ref);
    [[nodiscard]] IncidentRefs unlink(const IncidentRef &ref);

    const IncidentListModel &m_incidents;
    QHash<IncidentRef, std::shared_ptr<Open>> m_open;
};

} // namespace utkik
