// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

#include <vector>

namespace utkik
{

/// Only some of the alerts of an AlertModel, in its order: those behind a technique, say.
class AlertRows final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    /// Indexes of alerts in their incident.
    void setAlerts(const QList<int> &alerts);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    std::vector<bool> m_isShown; // by alert
};

} // namespace utkik
