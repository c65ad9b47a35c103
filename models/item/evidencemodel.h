// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/columns.h"
#include "models/item/entitytext.h"
#include "models/item/evidence.h"
#include "models/item/tablemodel.h"
#include "models/lookup/incidentref.h"

#include <memory>
#include <optional>

namespace utkik
{

/// Files, processes, addresses … each once over all alerts, worst first. Columns: EvidenceColumns. RecordRole gives the
/// entity that a row shows, AlertsRole all alerts that name it.
class EvidenceModel final : public TableModel
{
    Q_OBJECT

public:
    explicit EvidenceModel(QObject *parent = nullptr);

    /// `evidence` is evidenceOf(incident), made on another thread if it is large. Newer data of the same incident are
    /// taken over by difference.
    void setEvidence(const Incident &incident, EvidenceList evidence);
    void setEvidence(const Incident &incident, std::shared_ptr<const EvidenceList> fresh);
    /// In which other open incidents records of this one stand too. To be set anew after setEvidence().
    void setAlsoIn(const std::vector<std::pair<Record, IncidentRef>> &records);
    [[nodiscard]] const Evidence &evidenceAt(int row) const; ///< `row` must exist
    [[nodiscard]] Record recordAt(int row) const override;
    [[nodiscard]] int rowOf(const Record &record) const override;
    [[nodiscard]] const Incident &incident() const { return m_incident; }

    [[nodiscard]] Source searchSource(int first, int last) const override;
    [[nodiscard]] SortSource sortSource(int column) const override;
    [[nodiscard]] QList<int> fieldsNamed(const QString &name) const override;

protected:
    [[nodiscard]] int itemCount() const override { return static_cast<int>(m_evidence->size()); }
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] QString text(int item, int column) const override;
    [[nodiscard]] QString copyText(int item, int column) const override;
    [[nodiscard]] QVariant fact(int item, int column, int role) const override;

private:
    [[nodiscard]] const Evidence &evidence(int item) const { return (*m_evidence)[static_cast<std::size_t>(item)]; }
    [[nodiscard]] Record shownRecord(int item) const { return m_incident.entity(evidence(item).worst); }
    [[nodiscard]] const DeviceNames &deviceNames() const;
    [[nodiscard]] QString alsoIn(int item) const;

    Incident m_incident;
    std::shared_ptr<const EvidenceList> m_evidence; // shared with searches on other threads; never null
    QHash<int, QList<qint64>> m_alsoIn; // item -> incidents, ascending
    mutable std::optional<DeviceNames> m_deviceNames; // made when first asked for
    mutable std::vector<int> m_itemOfEntity; // by index of the record, -1: none; made when first asked for
};

} // namespace utkik
