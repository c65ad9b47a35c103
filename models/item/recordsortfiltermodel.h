// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/record.h"
#include "models/item/flatproxymodel.h"

#include <QList>

#include <functional>
#include <vector>

namespace utkik
{

/// Sorts any of the tables here by SortRole of a column and filters it by text and by alerts. sort(-1) gives the
/// source's own order back. Rows without a value stand last in both directions.
class RecordSortFilterModel final : public FlatProxyModel
{
    Q_OBJECT

public:
    using FlatProxyModel::FlatProxyModel;

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] int sortColumn() const { return m_column; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_order; }

    /// Whether a large table is being ranked by another column; sortColumn() is then still the last one.
    [[nodiscard]] bool isSorting() const { return m_wantedColumn >= 0; }

    /// Shows only rows that stand in one of these alerts (AlertsRole); an empty list shows all.
    void setAlerts(QList<int> alerts);

    using Accepts = std::function<bool(const Record &)>;
    /// Shows only rows whose record is accepted; null shows all. The source must be a TableModel.
    void setRecordFilter(Accepts accepts);

protected:
    [[nodiscard]] bool keepsSourceOrder() const override { return m_column < 0; }
    [[nodiscard]] bool comesBefore(int a, int b) const override;
    void sortRows(std::vector<int> &rows) override;
    [[nodiscard]] bool acceptsRow(int sourceRow) const override;
    void resetKeys() override;
    void insertKeys(int first, int last) override;
    void removeKeys(int first, int last) override;
    void renewKeys(int first, int last) override;

private:
    [[nodiscard]] bool isLarge() const;
    void rankLater(int column);
    void rankInBackground();
    void takeRanks(std::vector<int> ranks);
    void keysChanged();
    [[nodiscard]] bool areInOrder(int leftRank, int rightRank) const;
    [[nodiscard]] bool compareAnew(int a, int b) const;

    int m_column = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    // While there is a column to sort by, one a source row: the place of its value among all, or that it has changed
    // since.
    std::vector<int> m_ranks;
    int m_staleCount = 0;
    int m_wantedColumn = -1; // being ranked on another thread
    int m_generation = 0; // ranks made for older ones are dropped
    QList<int> m_alerts; // ascending
    Accepts m_acceptsRecord;
};

} // namespace utkik
