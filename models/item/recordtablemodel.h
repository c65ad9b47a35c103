// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"
#include "models/item/columns.h"
#include "models/item/tablemodel.h"

#include <vector>

namespace utkik
{

/// A table of all records of one type of an incident. Its columns come from the field table; those that a subclass
/// computes stand among them.
class RecordTableModel : public TableModel
{
    Q_OBJECT

public:
    /// Newer data of the same incident are taken over by difference, any other incident's by a reset. Record pointers
    /// taken from the last one end with it.
    void setIncident(const Incident &incident);
    [[nodiscard]] const Incident &incident() const { return m_incident; }
    [[nodiscard]] Record recordAt(int row) const override;
    [[nodiscard]] int rowOf(const Record &record) const override;

    [[nodiscard]] Source searchSource(int first, int last) const override;
    [[nodiscard]] SortSource sortSource(int column) const override;
    [[nodiscard]] QList<int> fieldsNamed(const QString &name) const override;

protected:
    /// A column's field, or what the subclass calls it.
    struct Definition
    {
        int field = computed;
        const char *key = nullptr; ///< of computed ones
        FieldKind kind = FieldKind::Text; ///< of computed ones

        static constexpr int computed = -1;
    };

    RecordTableModel(RecordType type, const std::vector<Definition> &usual, ColumnSet columns, QObject *parent);

    [[nodiscard]] int itemCount() const final { return m_incident.count(m_type); }
    [[nodiscard]] QString title(int column) const final;
    [[nodiscard]] QString text(int item, int column) const final;
    [[nodiscard]] QString copyText(int item, int column) const final;
    [[nodiscard]] QVariant fact(int item, int column, int role) const final;

    [[nodiscard]] Record record(int item) const { return m_incident.at(m_type, item); }
    /// What makes a record the same one in a later answer. `alertKey` stands for the alert that it is in.
    [[nodiscard]] virtual quint64 keyOf(const Record &record, quint64 alertKey) const = 0;
    [[nodiscard]] virtual QString computedTitle(int column) const;
    [[nodiscard]] virtual QString computedText(int item, int column) const;
    /// Gives the sort value of an item of `incident()` for a computed column, on any thread.
    using ComputedSort = std::function<QVariant(int item)>;
    [[nodiscard]] virtual ComputedSort computedSort(int column) const;
    [[nodiscard]] virtual QVariant recordFact(int item, int column, int role) const; ///< before the common facts
    /// Adds what a record's own fields do not hold. Called on any thread: must use nothing but its arguments.
    using AddSearch = void (*)(const Incident &incident, int item, SearchText &text);
    [[nodiscard]] virtual AddSearch computedSearch() const { return nullptr; }
    virtual void incidentChanged() { } ///< for what a subclass keeps of it

private:
    [[nodiscard]] static std::vector<Definition> allOf(RecordType type, std::vector<Definition> usual,
                                                       ColumnSet columns);
    [[nodiscard]] static std::vector<Column> columnsOf(RecordType type, const std::vector<Definition> &definitions);
    [[nodiscard]] std::vector<quint64> keysOf(const Incident &incident) const;
    [[nodiscard]] int fieldOfColumn(int column) const { return m_definitions[static_cast<std::size_t>(column)].field; }

    RecordType m_type;
    std::vector<Definition> m_definitions;
    Incident m_incident;
};

} // namespace utkik
