// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/attack/attackmatrix.h"
#include "models/core/timestamp.h"

#include <QAbstractTableModel>

#include <memory>

namespace utkik
{

/// The matrix as a table: a column a tactic, in each the techniques from the top. Cells below the last technique of a
/// column are empty and cannot be chosen. TitleRole names the technique, DetailRole is its ID and how many alerts stand
/// behind it, AlertsRole which ones, IsMutedRole what no alert names itself.
class AttackModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit AttackModel(QObject *parent = nullptr);

    /// `matrix` is attackMatrixOf() an incident; null for none.
    void setMatrix(std::shared_ptr<const AttackMatrix> matrix);
    void setTimeZone(TimeZone zone);
    void retranslate();

    [[nodiscard]] const AttackMatrix &matrix() const { return *m_matrix; }
    /// Null where no technique stands.
    [[nodiscard]] const AttackCell *cellAt(const QModelIndex &index) const;
    /// The first cell with that alert behind it, sub-techniques and techniques before headings; not valid if none.
    [[nodiscard]] QModelIndex indexOfAlert(int alert) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] QString name(const AttackCell &cell) const;
    [[nodiscard]] QString detail(const AttackCell &cell) const;
    [[nodiscard]] QString sentence(const AttackCell &cell, const AttackColumn &column) const;

    std::shared_ptr<const AttackMatrix> m_matrix;
    int m_rows = 0;
    TimeZone m_zone = TimeZone::Local;
};

} // namespace utkik
