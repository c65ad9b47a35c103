// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"
#include "models/item/columns.h"

#include <QAbstractTableModel>

#include <vector>

namespace utkik
{

/// All fields of one record as label and value (FieldColumns): the known ones in the order of the field table, then
/// those that no table knows (IsNewFieldRole). Lists of child records are left out: they have tables of their own.
class FieldModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit FieldModel(QObject *parent = nullptr);

    /// Shows a record of that incident; a record that is not valid shows nothing. The same record of a newer answer is
    /// better set by refreshRecord().
    void setRecord(const Incident &incident, const Record &record);
    /// The same thing in a newer answer: fields come, go and change singly.
    void refreshRecord(const Incident &incident, const Record &record);
    [[nodiscard]] const Record &record() const { return m_record; }

    /// Whether known fields that the answer does not have are listed too, in their places.
    void setAbsentShown(bool isShown);
    void setTimeZone(TimeZone zone);
    void retranslate(); ///< the program's language has changed

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        int field = unknown;
        QString key;
        QString json; // of unknown ones

        static constexpr int unknown = -1;
        bool operator==(const Row &) const = default;
    };
    [[nodiscard]] static std::vector<Row> rowsOf(const Record &record, bool withAbsent);
    void take(const Incident &incident, const Record &record);
    void update(std::vector<Row> rows, const Incident &incident, const Record &record);
    [[nodiscard]] bool isAbsent(const Row &row) const;
    [[nodiscard]] bool isEmpty(const Row &row) const;
    [[nodiscard]] QString label(const Row &row) const;
    [[nodiscard]] QString value(const Row &row) const;
    [[nodiscard]] QString copyText(const Row &row) const;
    [[nodiscard]] QVariant fact(const Row &row, int role) const;

    Incident m_incident; // keeps the record alive
    Record m_record;
    std::vector<Row> m_rows;
    bool m_isAbsentShown = false;
    TimeZone m_zone = TimeZone::Local;
};

} // namespace utkik
