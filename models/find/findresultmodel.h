// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/find/incidentfinder.h"

#include <QAbstractTableModel>

namespace utkik
{

namespace FindColumns
{
enum Column { Where, Field, Found, Count };
}

/// What was found, a row each: the record, its field, and the text around it.
class FindResultModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// `incident` keeps the records alive.
    void setResult(const Incident &incident, FindResult result);
    [[nodiscard]] const FindHit &hitAt(int row) const { return m_result.hits[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int total() const { return m_result.total; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    Incident m_incident;
    FindResult m_result;
};

} // namespace utkik
