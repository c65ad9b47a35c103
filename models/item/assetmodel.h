// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/assets.h"
#include "models/item/columns.h"
#include "models/item/tablemodel.h"

#include <memory>

namespace utkik
{

/// Whom and what the incident hit, each once. Columns: AssetColumns. AlertsRole gives the alerts of a row.
class AssetModel final : public TableModel
{
    Q_OBJECT

public:
    explicit AssetModel(QObject *parent = nullptr);

    /// `assets` are assetsOf(incident), made on another thread if it is large. Newer data of the same incident are
    /// taken over by difference.
    void setAssets(const Incident &incident, Assets assets);
    void setAssets(const Incident &incident, std::shared_ptr<const Assets> fresh);
    /// The same assets in the same order, with other numbers of alerts and times.
    void recount(std::shared_ptr<const Assets> assets);
    [[nodiscard]] const Asset &assetAt(int row) const; ///< `row` must exist
    /// The record that tells most of the thing itself.
    [[nodiscard]] Record recordAt(int row) const override;
    [[nodiscard]] int rowOf(const Record &record) const override;
    [[nodiscard]] const Assets &assets() const { return *m_assets; }

    [[nodiscard]] Source searchSource(int first, int last) const override;
    [[nodiscard]] SortSource sortSource(int column) const override;
    [[nodiscard]] QList<int> fieldsNamed(const QString &name) const override;

protected:
    [[nodiscard]] int itemCount() const override { return static_cast<int>(m_assets->size()); }
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] QString text(int item, int column) const override;
    [[nodiscard]] QString copyText(int item, int column) const override;
    [[nodiscard]] QVariant fact(int item, int column, int role) const override;

private:
    void indexRecords() const;
    [[nodiscard]] const Asset &asset(int item) const { return (*m_assets)[static_cast<std::size_t>(item)]; }

    Incident m_incident;
    std::shared_ptr<const Assets> m_assets; // shared with other threads' searches; never null
    mutable std::vector<int> m_itemOfDevice; // by index of the record, -1: none; made when first asked for
    mutable std::vector<int> m_itemOfEntity;
};

} // namespace utkik
