// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/recordtablemodel.h"

namespace utkik
{

/// The comments on an incident and, where the answer has them, on its alerts. Columns: CommentColumns.
class CommentModel final : public RecordTableModel
{
    Q_OBJECT

public:
    explicit CommentModel(QObject *parent = nullptr);

protected:
    [[nodiscard]] quint64 keyOf(const Record &record, quint64 alertKey) const override;
};

} // namespace utkik
