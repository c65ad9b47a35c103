// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/entitytext.h"
#include "models/process/processforest.h"

#include <QAbstractItemModel>

#include <memory>

namespace utkik
{

namespace ProcessColumns
{
enum Column { Name, Verdict, Started, ProcessId, CommandLine, User, Alerts, Count };
}

/// What ran on which device, and what started it. Parents that the answer only mentions are rows too (IsMutedRole).
/// Columns: ProcessColumns.
class ProcessTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit ProcessTreeModel(QObject *parent = nullptr);

    /// `forest` is that of the incident, made on another thread if it is large; null: there is none yet.
    void setForest(const Incident &incident, std::shared_ptr<const ProcessForest> forest);
    void setTimeZone(TimeZone zone);
    void retranslate(); ///< the program's language has changed

    [[nodiscard]] const ProcessForest &forest() const { return *m_forest; }
    [[nodiscard]] const ProcessNode *nodeAt(const QModelIndex &index) const; ///< null: no row
    [[nodiscard]] QModelIndex indexOfNode(int node, int column = 0) const;
    /// The row of a device's record or a process entity; not valid if there is none.
    [[nodiscard]] QModelIndex indexOf(const Record &record) const;
    /// What to select and inspect for a row. A parent that is missing has no record: not valid.
    [[nodiscard]] Record recordAt(const QModelIndex &index) const;
    /// The whole command line as the API said it; not safe to show.
    [[nodiscard]] QString commandLine(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] const ProcessNode &node(int index) const { return m_forest->nodes[size_t(index)]; }
    [[nodiscard]] std::span<const int> childrenOf(const QModelIndex &parent) const;
    [[nodiscard]] QString title(int column) const;
    [[nodiscard]] QString text(const ProcessNode &shown, int column) const;
    [[nodiscard]] QString name(const ProcessNode &shown) const;
    [[nodiscard]] QString sentence(const ProcessNode &shown, int column) const;
    [[nodiscard]] QVariant fact(const ProcessNode &shown, int column, int role) const;

    Incident m_incident;
    std::shared_ptr<const ProcessForest> m_forest; // never null
    DeviceNames m_deviceNames;
    TimeZone m_zone = TimeZone::Local;
};

} // namespace utkik
