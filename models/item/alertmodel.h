// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/recordtablemodel.h"

namespace utkik
{

/// The alerts of an incident. Columns: AlertColumns, then all other fields if asked for.
class AlertModel final : public RecordTableModel
{
    Q_OBJECT

public:
    explicit AlertModel(QObject *parent = nullptr, ColumnSet columns = ColumnSet::Usual);

    [[nodiscard]] QList<int> fieldsNamed(const QString &name) const override;

protected:
    [[nodiscard]] quint64 keyOf(const Record &record, quint64 alertKey) const override;
    [[nodiscard]] QString computedTitle(int column) const override;
    [[nodiscard]] QString computedText(int item, int column) const override;
    [[nodiscard]] ComputedSort computedSort(int column) const override;
    [[nodiscard]] AddSearch computedSearch() const override;
};

} // namespace utkik
