// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/flatproxymodel.h"

#include <vector>

namespace utkik
{

/// The list of incidents in the order and selection that the analyst wants. Its source is an IncidentListModel.
class IncidentFilterModel final : public FlatProxyModel
{
    Q_OBJECT

public:
    enum class Order {
        Asked, ///< as asked: rows never jump
        NeedsMeFirst, ///< open incidents by severity, then failures, what is still to come, merged and resolved ones
        Severity, ///< worst first
        Updated, ///< newest first
    };
    Q_ENUM(Order)

    using FlatProxyModel::FlatProxyModel;

    void setOrder(Order order);
    [[nodiscard]] Order order() const { return m_order; }

protected:
    [[nodiscard]] bool keepsSourceOrder() const override { return m_order == Order::Asked; }
    [[nodiscard]] bool comesBefore(int a, int b) const override;
    void resetKeys() override;
    void insertKeys(int first, int last) override;
    void removeKeys(int first, int last) override;
    void renewKeys(int first, int last) override;

private:
    struct Key
    {
        int need = 0; // smaller: needs the analyst more
        int severity = -1;
        qint64 updated = 0;
    };
    [[nodiscard]] Key keyOf(int row) const;

    Order m_order = Order::Asked;
    std::vector<Key> m_keys;
};

} // namespace utkik
