// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/recordtablemodel.h"

namespace utkik
{

/// All device records of an incident as the answer has them, repetitions included. Columns: DeviceColumns, then all
/// other fields if asked for. Each device once: AssetModel.
class DeviceModel final : public RecordTableModel
{
    Q_OBJECT

public:
    explicit DeviceModel(QObject *parent = nullptr, ColumnSet columns = ColumnSet::Usual);

protected:
    [[nodiscard]] quint64 keyOf(const Record &record, quint64 alertKey) const override;
    [[nodiscard]] QString computedTitle(int column) const override;
    [[nodiscard]] QString computedText(int item, int column) const override;
    [[nodiscard]] ComputedSort computedSort(int column) const override;
};

} // namespace utkik
