// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/entitytext.h"
#include "models/item/recordtablemodel.h"

#include <optional>

namespace utkik
{

/// All entities of an incident as the answer has them, repetitions included. Columns: EntityColumns, then all other
/// fields if asked for. Each thing once: EvidenceModel.
class EntityModel final : public RecordTableModel
{
    Q_OBJECT

public:
    explicit EntityModel(QObject *parent = nullptr, ColumnSet columns = ColumnSet::Usual);

protected:
    [[nodiscard]] quint64 keyOf(const Record &record, quint64 alertKey) const override;
    [[nodiscard]] QString computedTitle(int column) const override;
    [[nodiscard]] QString computedText(int item, int column) const override;
    [[nodiscard]] ComputedSort computedSort(int column) const override;
    [[nodiscard]] QVariant recordFact(int item, int column, int role) const override;
    void incidentChanged() override { m_deviceNames.reset(); }

private:
    [[nodiscard]] const DeviceNames &deviceNames() const;

    mutable std::optional<DeviceNames> m_deviceNames; // made when first asked for
};

} // namespace utkik
